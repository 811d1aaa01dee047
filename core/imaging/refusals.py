"""Why a file is not opened, in one sentence: too large, no such page, damaged, of an unknown kind."""

from __future__ import annotations

from core.errors import PhotoError
from core.imaging.kinds import NAMES

MAX_PIXELS = 400_000_000
"""Larger photos are refused from their header, before a byte of them is decoded."""

MAX_SIDE = 1_000_000
_SURELY_FINE, _PIXELS_PER_BYTE = 16_000_000, 5_000
"""Pixels that any file may claim, and that a byte may stand for beyond: deflate packs at most 1032 bytes
into one, and a photograph with grain not even ten."""


def faulty(name: str, kind: str, error: Exception) -> PhotoError:
    """What a decoder's fault means for the photo `name`; kind as `kinds.NAMES` has it."""
    text = str(error).lower()
    words = ("premature", "truncated", "unexpected end", "end of file", "got ", "bad seek")
    if isinstance(error, MemoryError) or "out of memory" in text:
        return PhotoError(f"{name} needs more memory than this computer has free.")
    if any(word in text for word in ("out of range", "bad labq", "supported", "whole number")):
        return unread(name, kind)
    if any(word in text for word in words):
        return PhotoError(
            f"{name} is damaged: the {NAMES[kind]} file is cut short or broken; copy or scan it anew."
        )
    return PhotoError(
        f"{name} is damaged: its {NAMES[kind]} data cannot be decoded; copy or scan it anew."
    )


def unread(name: str, kind: str) -> PhotoError:
    """The file is whole, but its pixels are of a sort that is not read."""
    return PhotoError(
        f"{name} is a kind of {NAMES[kind]} that Tintype does not read; "
        "save it as grey or RGB with 8 or 16 bits first."
    )


def refuse_size(width: int, height: int, name: str, held: int) -> None:
    """Raise PhotoError for more pixels than are opened, or than `held`, the bytes of the file, can hold."""
    says = f"{name} says it is {width} x {height} pixels"
    if width < 1 or height < 1:
        raise PhotoError(f"{name} is damaged: its header gives no size.")
    if width * height > MAX_PIXELS:
        raise PhotoError(
            f"{says}; Tintype opens photos up to {MAX_PIXELS // 1_000_000} megapixels."
        )
    if max(width, height) > MAX_SIDE:
        raise PhotoError(f"{says}; Tintype opens photos up to {MAX_SIDE} pixels a side.")
    if width * height > max(_SURELY_FINE, _PIXELS_PER_BYTE * held):
        raise PhotoError(f"{says}, which its {held} bytes cannot hold.")


def refuse_page(page: int, pages: int, name: str) -> None:
    """Raise PhotoError unless page is one of 1..pages."""
    if not 1 <= page <= pages:
        there = "one page" if pages == 1 else f"{pages} pages"
        raise PhotoError(f"{name} has {there}; there is no page {page}.")
