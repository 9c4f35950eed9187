"""The bar at the bottom: progress with the time left, the zoom, and the device in use and why."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from engine.types import DeviceReason, Fallback, TileDone
from gui.engine_events import EngineReady
from gui.progress import Progress

_PARTS = 1000  # of the progress bar
_SHOWN_MS = 6000
_KINDS = {"cuda": "CUDA", "mps": "Metal", "cpu": "CPU"}


class StatusBar(QStatusBar):
    """Tells how things are.

    Signals:
        device_wanted(): the user wants to choose another device.
        file_wanted(Path): the user wants to see where the exported file is.
    """

    device_wanted = Signal()
    file_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine: EngineReady | None = None
        self._progress: Progress | None = None
        self._zoom_value: float | None = None
        self._searching = ""  # what is said meanwhile
        self._words, self._bar, self._zoom = QLabel(), QProgressBar(), QLabel()
        self._show, self._device = QToolButton(), QToolButton()
        self._exported: Path | None = None
        self._bar.setRange(0, _PARTS)
        self._bar.setFixedWidth(180)
        self._bar.setTextVisible(False)
        for button in (self._show, self._device):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._device.setAutoRaise(True)
        self._show.clicked.connect(lambda: self.file_wanted.emit(self._exported))
        self._device.clicked.connect(self.device_wanted)
        self.addWidget(self._bar)
        self.addWidget(self._words, 1)
        for part in (self._show, self._zoom, self._device):
            self.addPermanentWidget(part)
        self._show.hide()
        self.set_progress(None)
        self.retranslate()

    def set_engine(self, engine: EngineReady | None) -> None:
        """Names the device in use; None = it is being tried."""
        self._engine = engine
        self.retranslate()

    def set_engine_failed(self) -> None:
        """Says that no device can be used as things are."""
        self._engine = None
        self._device.setText(self.tr("Not ready"))
        self._device.setToolTip(self.tr("Device or model pack cannot be used. Click to choose."))

    def set_zoom(self, zoom: float | None) -> None:
        """Shows the zoom, 1 = actual size."""
        self._zoom_value = zoom
        self._zoom.setText("" if zoom is None else f"{zoom * 100:.0f} %")

    def set_progress(self, progress: Progress | None) -> None:
        """Shows how far the run is; None = there is none."""
        if progress and not self._progress:
            self.clearMessage()  # a message hides the words
        self._progress = progress
        self._bar.setVisible(progress is not None)
        self._bar.setValue(round(progress.share * _PARTS) if progress else 0)
        self._words.setText(self._progress_words(progress) if progress else "")

    def set_background(self, done: TileDone | None) -> None:
        """Shows how far the picture around the faces is; None = nothing is done to it."""
        self._bar.setVisible(done is not None)
        self._bar.setValue(round(done.tile / done.tiles * _PARTS) if done else 0)
        words = self.tr("Background: part {0} of {1}")
        if done and done.tile:
            self._words.setText(words.format(done.tile, done.tiles))
        else:
            self._words.setText(self.tr("Background: getting ready") if done else "")

    def say(self, text: str) -> None:
        """Says something for some seconds."""
        self.showMessage(text, _SHOWN_MS)

    def say_found(self, sure: int, uncertain: int) -> None:
        """Says how many faces were found, and what to do where there are none."""
        if not sure + uncertain:
            self.say(self.tr("No face was found. Draw a box around it."))
            return
        words = self.tr("%n face(s) found", "", sure)
        if uncertain:
            words += ", " + self.tr("%n more uncertain: tick it if it is a face", "", uncertain)
        self.say(words)

    def say_ended(self, restored: int, wanted: int) -> None:
        """Says what came of a run, and what to do next."""
        if restored == wanted:
            self.say(
                self.tr("%n face(s) restored. Compare, then export the photograph.", "", wanted)
            )
        elif restored:
            self.say(self.tr("Stopped with {0} of {1} faces restored.").format(restored, wanted))
        else:
            self.say(self.tr("Stopped. Nothing was changed."))

    def say_opening(self, path: Path) -> None:
        """Says which photograph is being opened."""
        self.say(self.tr("Opening {0}…").format(path.name))
        self._show.hide()

    def say_saved(self, path: Path) -> None:
        """Says where the work is."""
        self.say(self.tr("Saved to {0}").format(QDir.toNativeSeparators(str(path))))

    def say_exporting(self, path: Path) -> None:
        """Says that a photograph is being written, until something else is said."""
        self._show.hide()
        self.showMessage(self.tr("Exporting {0}…").format(path.name))

    def say_exported(self, path: Path) -> None:
        """Says where the result is, and offers to show it as long as the photograph is open."""
        self._exported = path
        self._show.setToolTip(QDir.toNativeSeparators(str(path)))
        self._show.show()
        self.say(self.tr("Exported to {0}").format(QDir.toNativeSeparators(str(path))))

    def say_nothing_to_paste(self) -> None:
        """Says why nothing was pasted."""
        self.say(self.tr("There is no picture in the clipboard."))

    def set_searching(self, searching: bool) -> None:
        """Says that faces are being looked for."""
        if self._searching and self.currentMessage() == self._searching:
            self.clearMessage()
        self._searching = self.tr("Looking for faces…") if searching else ""
        if searching:
            self.showMessage(self._searching)

    def device_words(self) -> str:
        """The device in use, and why."""
        return f"{self._device_name()}\n{self._device_reason()}"

    def say_fallback(self, fallback: Fallback) -> None:
        """Says that a substitute was used, so that nothing happens silently."""
        texts = {
            "float32": self.tr(
                "Half precision failed on this device: going on with full precision."
            ),
            "smaller-batch": self.tr("Memory was short: the candidates are made one by one."),
            "cpu": self.tr("The graphics memory ran out: this face is made on the processor."),
        }
        self.say(texts[fallback.kind])

    def retranslate(self) -> None:
        """Sets every text."""
        self._bar.setAccessibleName(self.tr("Progress"))
        self._show.setText(self.tr("Show the File"))
        self._show.setAccessibleName(self._show.text())
        self._device.setText(self._device_name())
        self._device.setToolTip(self._device_reason())
        self._device.setAccessibleName(self.tr("Device: {0}").format(self._device_name()))
        self._device.setAccessibleDescription(self._device_reason())
        self._zoom.setToolTip(self.tr("Zoom"))
        if self._progress:
            self._words.setText(self._progress_words(self._progress))
        if self._searching:
            self.set_searching(True)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follows the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.clearMessage()  # it is in the other language
            self.retranslate()
        super().changeEvent(event)

    def _device_name(self) -> str:
        if self._engine is None:
            return self.tr("Getting ready…")
        kind = _KINDS.get(self._engine.device, self._engine.device)
        name = self._engine.name
        return name if kind in name else f"{name} ({kind})"

    def _device_reason(self) -> str:
        if self._engine is None:
            return self.tr("The device is being tried.")
        reasons = {
            DeviceReason.ASKED: self.tr("You chose this device."),
            DeviceReason.FASTEST: self.tr("The fastest device here; it passed its test."),
            DeviceReason.NO_ACCELERATOR: self.tr(
                "No graphics processor that can be used was found, so the processor computes."
            ),
            DeviceReason.ACCELERATOR_FAILED: self.tr(
                "The graphics processor failed its test, so the processor computes. {0}"
            ).format(self._engine.detail),
        }
        return reasons[self._engine.reason]

    def _progress_words(self, progress: Progress) -> str:
        words = self.tr("Face {0} of {1}").format(progress.position + 1, progress.total)
        if progress.step:
            words += ", " + self.tr("step {0} of {1}").format(progress.step, progress.steps)
        else:
            words += ", " + self.tr("getting ready")
        left = self._time_words(progress.seconds_left)
        return f"{words} – {left}" if left else words

    def _time_words(self, seconds: float | None) -> str:
        if seconds is None:
            return ""
        if seconds < 90:
            return self.tr("about %n second(s) left", "", max(1, round(seconds)))
        return self.tr("about %n minute(s) left", "", round(seconds / 60))
