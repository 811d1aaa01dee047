"""How long a zip's list of members is, told before anyone reads it: a million of them take all memory."""

from __future__ import annotations

from typing import IO

MOST_BYTES = 1 << 20
"""A project has three members, of 50 bytes each or so."""
_END, _END_SIZE = b"PK\x05\x06", 22
_LOCATOR, _LOCATOR_SIZE = b"PK\x06\x07", 20
_LONGEST_COMMENT = (1 << 16) - 1


def is_short(stream: IO[bytes]) -> bool:
    """False if the list of members (PKWARE APPNOTE 4.3.12 to 4.3.16) is longer than MOST_BYTES; True also
    for what is no zip, which its reader refuses. Leaves the stream at its beginning. Raises OSError."""
    size = stream.seek(0, 2)
    stream.seek(max(0, size - _END_SIZE - _LOCATOR_SIZE - _LONGEST_COMMENT))
    tail = stream.read()
    # As zipfile looks for it: at the very end, else the last one before a comment.
    at = len(tail) - _END_SIZE
    if at < 0 or not tail.startswith(_END, at) or tail[-2:] != bytes(2):
        at = tail.rfind(_END)
    found = [int.from_bytes(tail[at + 12 : at + 16], "little")] if at >= 0 else []
    locator = tail[max(0, at - _LOCATOR_SIZE) : max(0, at)]
    if locator.startswith(_LOCATOR):
        # Where it says, and just before it: readers differ.
        places = int.from_bytes(locator[8:16], "little"), size - len(tail) + at - _LOCATOR_SIZE - 56
        for place in places:
            stream.seek(min(size, max(0, place)))
            found.append(int.from_bytes(stream.read(56)[40:48], "little"))
    stream.seek(0)
    return all(length <= MOST_BYTES for length in found)
