"""How many photos are in memory at once: a few, less of large ones."""

from __future__ import annotations

import threading
import warnings
from pathlib import Path

from core.job import Job

PHOTOS = 4
PIXELS = 48_000_000
"""In memory together; a photo takes about 25 bytes per pixel from its opening to its last byte written.
A larger one waits until it is alone."""
_PIXELS_PER_BYTE = 4
_WAIT_SECONDS = 0.2


class Room:
    """Thread-safe."""

    def __init__(self, photos: int = PHOTOS, pixels: int = PIXELS) -> None:
        self._most_photos, self._most_pixels = photos, pixels
        self._photos = self._pixels = 0
        self._condition = threading.Condition()

    def take(self, pixels: int, job: Job) -> int:
        """Wait until there is room for a photo of so many pixels; the answer is what to `give` back.

        Raises Cancelled.
        """
        pixels = max(1, pixels)
        with self._condition:
            while self._photos and (
                self._photos >= self._most_photos or self._pixels + pixels > self._most_pixels
            ):
                job.check()
                self._condition.wait(_WAIT_SECONDS)
            self._photos += 1
            self._pixels += pixels
        return pixels

    def give(self, pixels: int) -> None:
        """A photo of so many pixels is gone; 0 says that none was there."""
        with self._condition:
            self._photos -= pixels > 0
            self._pixels -= pixels
            self._condition.notify_all()


def pixels_in(path: Path) -> int:
    """How many pixels a photo has, by its header; a guess from its size where that says nothing."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            # Of large pictures: this is a reading of the header only.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(path) as picture:
                return picture.width * picture.height
    except Image.DecompressionBombError:
        return PIXELS
    except (OSError, ValueError, SyntaxError):
        pass
    try:
        return path.stat().st_size * _PIXELS_PER_BYTE
    except OSError:
        return 0
