"""One face's box on the photograph: its frame, tick, number, handles and progress."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gui.box_drag import RESIZING, Part, Placement
from gui.face_item import FaceItem, FaceState
from gui.face_place import box_of
from gui.tick_mark import draw_tick

# Sizes in logical pixels of the screen, whatever the zoom.
BADGE = 20.0
HANDLE = 9.0
REACH = 9.0  # how far from a handle's middle it is still taken hold of
TURN_ARM = 26.0  # from the upper edge to the handle that turns the box
MARGIN = 40.0  # around the box for all of these
CORNERS_ONLY_BELOW = 64.0  # side of the box on the screen
NUMBER_FROM = 36.0  # width of the box on the screen
BAR = 6.0
HALO = QColor(0, 0, 0, 150)
PLAIN = QColor(255, 255, 255)
DARK = QColor(60, 60, 60)
INK = QColor(11, 26, 36)
LIGHT_ACCENT = 140  # from this lightness, of 255, a tick is dark
LEFT_OUT = QColor(214, 214, 214)


class FaceBox(QGraphicsItem):
    """Draws a face's box; the view that holds it decides what a click means."""

    def __init__(self, item: FaceItem, pixel: float, accent: QColor) -> None:
        super().__init__()
        self._pixel = pixel
        self._item = item
        self.accent = accent
        self.placement = Placement(box_of(item.face), item.angle)
        self.number = 1
        self.held = False  # the user is changing it: the document's place does not count meanwhile
        self._current = self._hovered = self._focused = False
        self._progress: tuple[int, int] | None = None
        self.set_item(item)

    @property
    def item(self) -> FaceItem:
        """The face this box belongs to."""
        return self._item

    def set_item(self, item: FaceItem) -> None:
        """Take a face's new state, and its place unless that is what the user is changing."""
        self._item = item
        if not self.held:
            self.set_placement(Placement(box_of(item.face), item.angle))
        if item.state is not FaceState.RUNNING:
            self._progress = None

    def set_placement(self, placement: Placement) -> None:
        """Move the box."""
        self.prepareGeometryChange()
        self.placement = placement
        self.setPos(placement.rect.center())
        self.setRotation(placement.angle)
        self.update()

    def set_pixel(self, pixel: float) -> None:
        """Take the size of a logical screen pixel in pixels of the photograph."""
        self.prepareGeometryChange()
        self._pixel = pixel

    def set_look(self, *, current: bool, hovered: bool, focused: bool) -> None:
        """Show whether this face is the current one, under the mouse, or has the keyboard."""
        if (current, hovered, focused) != (self._current, self._hovered, self._focused):
            self._current, self._hovered, self._focused = current, hovered, focused
            self.setZValue(2.0 if current else 1.0)
            self.update()

    def set_progress(self, step: int, steps: int) -> None:
        """Show that `step` of `steps` is done."""
        self._progress = (step, steps)
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802
        """The box with everything that is drawn around it, in its own frame."""
        margin = MARGIN * self._pixel
        return self._rect().adjusted(-margin, -margin, margin, margin)

    def shape(self) -> QPainterPath:
        """The box alone."""
        path = QPainterPath()
        path.addRect(self._rect())
        return path

    def part_at(self, scene: QPointF) -> Part | None:
        """The part under a point of the photograph; handles only while this is the current face."""
        point = self.mapFromScene(scene)
        reach = REACH * self._pixel
        if (
            self._badge_rect()
            .adjusted(-reach / 3, -reach / 3, reach / 3, reach / 3)
            .contains(point)
        ):
            return Part.TICK
        if self._current:
            for part in (Part.TURN, *self._handles()):
                if (point - self._place_of(part)).manhattanLength() < 1.4 * reach:
                    return part
        return Part.BODY if self._rect().contains(point) else None

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the frame and what belongs to it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        if self._current and not self._at_rest:
            self._paint_handles(painter)
        self._paint_badge(painter)
        self._paint_number(painter)
        if self._item.state is FaceState.RUNNING and self._progress is not None:
            self._paint_progress(painter, *self._progress)

    def _rect(self) -> QRectF:
        rect = QRectF(QPointF(), self.placement.rect.size())
        rect.moveCenter(QPointF())
        return rect

    @property
    def _at_rest(self) -> bool:
        """Whether a restored face is looked at: its box is not in the way until it is used."""
        return self._item.shown_restored and not self._hovered and not self._focused

    def _color(self) -> QColor:
        if self._current:
            return self.accent
        return PLAIN if self._item.included else LEFT_OUT

    def _pen(self, color: QColor, width: float) -> QPen:
        """A pen of `width` logical pixels: a cosmetic one would be thinner on a dense screen."""
        return QPen(color, width * self._pixel)

    def _paint_frame(self, painter: QPainter) -> None:
        width = 3.0 if self._current else 2.5 if self._hovered else 1.75
        solid = self._item.included and not self._item.uncertain
        width = 1.25 if self._at_rest else width
        halo = self._pen(HALO, width + (1.0 if self._at_rest else 2.5))
        line = self._pen(self._color(), width)
        if not solid:
            line.setDashPattern([5, 3])
        corner = 4 * self._pixel
        painter.setBrush(QColor(255, 255, 255, 28) if self._hovered else Qt.BrushStyle.NoBrush)
        for pen in (halo, line):
            painter.setPen(pen)
            painter.drawRoundedRect(self._rect(), corner, corner)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._current and self._focused:
            ring = self._rect().adjusted(*(side * 4 * self._pixel for side in (-1, -1, 1, 1)))
            painter.setPen(self._pen(PLAIN, 1.5))
            painter.drawRoundedRect(ring, 2 * corner, 2 * corner)

    def _handles(self) -> tuple[Part, ...]:
        size = self._rect().size() / self._pixel
        if min(size.width(), size.height()) < CORNERS_ONLY_BELOW:
            return tuple(part for part in RESIZING if 0 not in part.value)
        return RESIZING

    def _place_of(self, part: Part) -> QPointF:
        half = self._rect().bottomRight()
        if part is Part.TURN:
            return QPointF(0.0, -half.y() - TURN_ARM * self._pixel)
        across, down = part.value
        return QPointF(across * half.x(), down * half.y())

    def _paint_handles(self, painter: QPainter) -> None:
        top = QPointF(0.0, self._rect().top())
        turn = self._place_of(Part.TURN)
        for pen in (self._pen(HALO, 3.5), self._pen(self.accent, 1.5)):
            painter.setPen(pen)
            painter.drawLine(top, turn)
        painter.setPen(self._pen(self.accent.darker(160), 1.5))
        painter.setBrush(PLAIN)
        side = HANDLE * self._pixel
        painter.drawEllipse(turn, 0.6 * side, 0.6 * side)
        for part in self._handles():
            handle = QRectF(0, 0, side, side)
            handle.moveCenter(self._place_of(part))
            painter.drawRoundedRect(handle, side / 5, side / 5)

    def _badge_rect(self) -> QRectF:
        side = BADGE * self._pixel
        corner = self._rect().topRight()
        return self._inside(QRectF(corner.x() - 0.35 * side, corner.y() - 1.15 * side, side, side))

    def _inside(self, rect: QRectF) -> QRectF:
        """Moved into the photograph: what is fitted into the window would else be cut off."""
        if self.placement.angle or self.scene() is None:
            return rect
        room = self.mapRectFromScene(self.scene().sceneRect())
        x = max(room.left() - rect.left(), 0.0) + min(room.right() - rect.right(), 0.0)
        y = max(room.top() - rect.top(), 0.0) + min(room.bottom() - rect.bottom(), 0.0)
        return rect.translated(x, y)

    def _paint_badge(self, painter: QPainter) -> None:
        included = self._item.included
        self._enter(painter, self._badge_rect())
        half = BADGE / 2
        painter.setPen(QPen(PLAIN if included else DARK, 1.5))
        painter.setBrush(self.accent if included else QColor(255, 255, 255, 235))
        painter.drawRoundedRect(QRectF(-half, -half, BADGE, BADGE), half / 2, half / 2)
        if included:
            light = self.accent.lightness() > LIGHT_ACCENT
            draw_tick(painter, QPointF(), INK if light else PLAIN)
        elif self._item.uncertain:
            _write(painter, "?", DARK)
        painter.restore()

    def _paint_number(self, painter: QPainter) -> None:
        if self._rect().width() < NUMBER_FROM * self._pixel:
            return
        side = BADGE * self._pixel
        corner = self._rect().topLeft()
        place = QRectF(corner.x() - 0.65 * side, corner.y() - 1.15 * side, side, side)
        self._enter(painter, self._inside(place))
        painter.setPen(QPen(PLAIN, 1.0))
        painter.setBrush(QColor(0, 0, 0, 190))
        painter.drawEllipse(QPointF(), BADGE / 2, BADGE / 2)
        _write(painter, str(self.number), PLAIN)
        painter.restore()

    def _enter(self, painter: QPainter, rect: QRectF) -> None:
        """Draw upright, in logical pixels of the screen, around the middle of `rect`."""
        painter.save()
        painter.translate(rect.center())
        painter.rotate(-self.rotation())
        painter.scale(self._pixel, self._pixel)

    def _paint_progress(self, painter: QPainter, step: int, steps: int) -> None:
        rect, height = self._rect(), BAR * self._pixel
        bar = QRectF(rect.left(), rect.bottom() + 2 * height, rect.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(HALO)
        edge = height / 3
        painter.drawRoundedRect(bar.adjusted(-edge, -edge, edge, edge), height, height)
        painter.setBrush(QColor(255, 255, 255, 120))
        painter.drawRoundedRect(bar, height / 2, height / 2)
        painter.setBrush(QBrush(self.accent))
        bar.setWidth(bar.width() * step / max(1, steps))
        painter.drawRoundedRect(bar, height / 2, height / 2)


def _write(painter: QPainter, text: str, color: QColor) -> None:
    font = QFont(painter.font())
    font.setPixelSize(12)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(
        QRectF(-BADGE, -BADGE, 2 * BADGE, 2 * BADGE), Qt.AlignmentFlag.AlignCenter, text
    )
