"""Small pictures of the files opened lately: made beside the event loop, kept in the cache folder."""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QIcon, QPixmap

from core.atomic import replacing
from core.colour.compose import compose_rgb
from core.document import read_preview
from core.imaging.photo import Photo
from desktop_app.file_desk import PROJECT_SUFFIX
from desktop_app.jobs import Lane, Request

SIDE = 256
"""Pixels of the longer side: sharp where it is shown 128 wide on a screen of twice the scale."""


def thumbnail_file(path: Path) -> Path:
    """Where the thumbnail of a file lies, if it was made."""
    name = hashlib.sha256(str(path.absolute()).encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return _folder() / f"{name}.png"


def thumbnail(path: Path) -> QIcon:
    """The picture of a recent file; an empty icon if there is none."""
    pixmap = QPixmap(str(thumbnail_file(path)))
    return QIcon() if pixmap.isNull() else QIcon(pixmap)


def forget_thumbnails() -> None:
    """Remove them all: they show what was opened."""
    _keep(set())


def forget_thumbnail(path: Path) -> None:
    with contextlib.suppress(OSError):
        thumbnail_file(path).unlink()


class Thumbnails(QObject):
    """Makes them, one at a time. A thumbnail that cannot be made is none: nothing depends on it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = Lane("thumbnails", parent=self)
        self.close = self._lane.close

    def make(self, path: Path, photo: Photo | None, recent: list[Path]) -> None:
        """Of an opened or saved file: a project's own small picture, else the photo's. Of the others only
        those of recent files stay."""
        self._lane.submit(Request(lambda _job: _make(path, photo, recent), path, "thumbnail"))


def _folder() -> Path:
    places = QStandardPaths.StandardLocation
    return Path(QStandardPaths.writableLocation(places.CacheLocation)) / "thumbnails"


def _make(path: Path, photo: Photo | None, recent: list[Path]) -> None:
    pixels = read_preview(path) if path.suffix.lower() == PROJECT_SUFFIX else None
    if pixels is None and photo is not None:
        pixels = small_picture(photo)
    if pixels is None:
        return
    picture = Image.fromarray(pixels)
    picture.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
    file = thumbnail_file(path)
    file.parent.mkdir(0o700, parents=True, exist_ok=True)
    with replacing(file) as temporary:
        picture.save(temporary, "PNG")
    _keep({thumbnail_file(known) for known in recent} | {file})


def small_picture(photo: Photo) -> NDArray[np.uint8]:
    """A grey picture of twice SIDE or less, by leaving pixels out: reducing the rest costs nothing."""
    step = max(1, max(photo.width, photo.height) // (2 * SIDE))
    luminance = np.ascontiguousarray(photo.luminance[::step, ::step])
    return compose_rgb(luminance, np.zeros((*luminance.shape, 2), np.float32)).astype(np.uint8)


def _keep(wanted: set[Path]) -> None:
    with contextlib.suppress(OSError):
        for file in _folder().glob("*.png"):
            if file not in wanted:
                file.unlink()
