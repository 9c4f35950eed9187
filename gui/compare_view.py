"""Side by side: a second view of the same scene that shows the result, linked to the first."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent

from gui.face_scene import FaceScene
from gui.face_view import FaceView
from gui.zoom import ZoomView

GAP = 3  # between the two pictures, in logical pixels


class CompanionView(FaceView):
    """The half with the result. It lies beside the leader's viewport and has the same zoom."""

    def __init__(self, scene: FaceScene, leader: ZoomView) -> None:
        super().__init__(scene, leader)
        self._leader = leader
        self._following = False
        self.setFocusProxy(leader)
        scene.photo.after_viewport = self.viewport()
        leader.moved.connect(self._follow_leader)
        self.moved.connect(self._lead)
        self.hide()

    @staticmethod
    def room(width: int) -> int:
        """What the leader leaves free of its width, so that both halves are equally wide."""
        return width - (width - GAP) // 2

    def place(self, whole: QRect, leader_viewport: QRect) -> None:
        """Take the half of the leader's inside that its viewport leaves."""
        rect = QRect(leader_viewport)
        on_the_left = leader_viewport.center().x() > whole.center().x()
        if on_the_left:
            rect.moveLeft(whole.left())
        else:
            rect.moveRight(whole.right())
        self.setGeometry(rect)
        self._follow_leader()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The leader decides what a window of another size shows."""
        self._following = True
        super().resizeEvent(event)
        self._following = False
        self._follow_leader()

    def _follow_leader(self) -> None:
        self._together(self, self._leader)

    def _lead(self) -> None:
        self._together(self._leader, self)

    def _together(self, follower: ZoomView, leader: ZoomView) -> None:
        if self._following or self.isHidden():
            return
        self._following = True
        try:
            follower.follow(leader)
        finally:
            self._following = False
