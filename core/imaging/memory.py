"""Whether a photo, or the picture made of it, fits into the memory that is free now."""

from __future__ import annotations

from pathlib import Path

from core.errors import ExportError, PhotoError

_PER_PIXEL, _PER_ALPHA, _ROOM = 4, 2, 64_000_000
"""Bytes: float32 luminance, alpha, and what strips and tables take."""
_MEMINFO = Path("/proc/meminfo")


def free_memory() -> int | None:
    """Bytes that can be had without pushing other programs out; None where the system does not say."""
    try:
        for line in _MEMINFO.read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        pass
    return None


def refuse_what_does_not_fit(name: str, pixels: int, alpha: bool) -> None:
    """Raise PhotoError before a photo is read whose planes are larger than the free memory.

    Linux grants memory that it does not have and ends the program later, so it is asked beforehand.
    """
    needed = pixels * (_PER_PIXEL + alpha * _PER_ALPHA) + _ROOM
    free = free_memory()
    if free is not None and needed > free:
        raise PhotoError(
            f"{name} needs {needed / 1e9:.1f} GB of memory to open and this computer has "
            f"{free / 1e9:.1f} GB free; close other programs and try again."
        )


def refuse_export_that_does_not_fit(name: str, pixels: int, per_pixel: float) -> None:
    """Raise ExportError before a picture is made that with its writer takes more than the free memory,
    per_pixel in bytes. The photo itself is open already.
    """
    needed = round(pixels * per_pixel) + _ROOM
    free = free_memory()
    if free is not None and needed > free:
        raise ExportError(
            f"{name} needs {needed / 1e9:.1f} GB of memory to be written and this computer has "
            f"{free / 1e9:.1f} GB free; close other programs and try again."
        )
