"""The photo of a pane as it was last drawn: what lies over it is drawn anew without all its tiles."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from core.job import Job

Scene = Callable[[QPainter], None]
"""Draws the photo's part in an area as it was when it was asked for, on any thread."""


@dataclass(frozen=True, eq=False)
class Renewal:
    """What is drawn beside the window: which whole image it goes on from, and the area (view pixels) that
    is new."""

    serial: int
    area: QRect
    work: Callable[[Job], QImage]


class Backing:
    """One image of a pane in device pixels. A brush that moves is drawn a hundred times a second over the
    same tiles, and every call of Qt may have to wait for the interpreter: from here it takes one.

    What is seen anew is drawn at once, whole; an area that looks different now is drawn on another
    thread, onto a copy that then takes over, and until then the old one is shown. `scene` tells what there
    is to draw of the photo in an area of view pixels.
    """

    def __init__(self, scene: Callable[[QRectF], Scene]) -> None:
        self._scene = scene
        self._image = QImage()
        self._shown: Hashable = None
        self._serial = 0
        self._due = QRegion()
        self._making: Renewal | None = None

    def renew(self, area: QRect) -> None:
        """An area (view pixels) looks different now."""
        self._due = self._due.united(area)

    def begin(self, ratio: float, shown: Hashable, surround: QColor) -> Renewal | None:
        """What to do on another thread so that the areas are new; None if that is being done, or if all is
        drawn anyway before it is seen."""
        if self.renewing or shown != self._shown or self._due.isEmpty():
            return None
        due, self._due = self._due, QRegion()
        image, scene = QImage(self._image), self._scene(QRectF(due.boundingRect()))

        def work(_job: Job) -> QImage:
            # The copy is made here: the two share their pixels until one of them is drawn on.
            _draw(image, due, ratio, surround, scene)
            return image

        self._making = Renewal(self._serial, due.boundingRect(), work)
        return self._making

    @property
    def renewing(self) -> bool:
        """Areas are being drawn on another thread."""
        return self._making is not None and self._making.serial == self._serial

    def end(self, made: Renewal, image: QImage | None) -> bool:
        """Show what was made; False if all was drawn anew meanwhile. None: it could not be made, and the
        next painting does it."""
        if made is not self._making:
            return False
        current, self._making = self.renewing, None
        if image is None:
            self._shown = None
        elif current:
            self._image = image
        return current

    def paint(
        self,
        painter: QPainter,
        area: QRectF,
        view: tuple[float, float],
        ratio: float,
        shown: Hashable,
        surround: QColor,
    ) -> None:
        """Paint the area (view pixels) of a pane of the size view. shown: all that decides what is seen,
        but for the areas to renew."""
        size = QSize(*(math.ceil(side * ratio) for side in view))
        if shown != self._shown or size != self._image.size():
            if size != self._image.size():
                self._image = QImage(size, QImage.Format.Format_RGB32)
            self._shown = shown
            self._serial += 1
            self._due = QRegion()
            whole = QRegion(0, 0, math.ceil(view[0]), math.ceil(view[1]))
            scene = self._scene(QRectF(whole.boundingRect()))
            _draw(self._image, whole, ratio, surround, scene)
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        box = QRectF(*(side * ratio for side in area.getRect())).toAlignedRect()
        painter.drawImage(box, self._image, box)
        painter.restore()


def _draw(image: QImage, area: QRegion, ratio: float, surround: QColor, scene: Scene) -> None:
    """Draw the area (view pixels) of the image of a pane."""
    # An error in here must not leave the painter on the image.
    with QPainter(image) as painter:
        painter.scale(ratio, ratio)
        painter.setClipRegion(area)
        painter.fillRect(QRectF(area.boundingRect()), surround)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scene(painter)
