"""What a JPEG 2000 or JPEG XL file says beside its pixels, which Pillow does not tell.

Boxes: ISO/IEC 15444-1, annex I, and 18181-2, clause 9; SIZ: 15444-1, A.5.1. The uuid
boxes are those of the XMP specification, part 3, and of Adobe's plug-in, which other programs follow.
"""

from __future__ import annotations

from collections.abc import Iterator

_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_EXIF = b"JpgTiffExif->JP2"
_SIZ = b"\xff\x4f\xff\x51"
_PIXELS = (b"jp2c", b"jxlc", b"jxlp")
_MOST = 1000
"""Boxes that are looked at."""


def told_by(data: bytes) -> dict[str, bytes]:
    """The blobs "icc_profile", "exif" and "xmp" as far as the file has them."""
    found: dict[str, bytes] = {}
    is_xl = data[4:8] == b"JXL "
    for kind, content in _boxes(data, 0, len(data)):
        if kind == b"uuid" and content[:16] == _XMP:
            found["xmp"] = content[16:]
        elif kind == b"xml " and is_xl:
            found["xmp"] = content
        elif kind == b"uuid" and content[:16] == _EXIF:
            # Some programs leave bytes before the TIFF header, as in a JPEG.
            found["exif"] = content[16:].removeprefix(b"Exif\0\0")
        elif kind == b"jp2h":
            for inner, colour in _boxes(content, 0, len(content)):
                # Methods 2 and 3 hold a profile; the first colr box counts (I.5.3.3).
                if inner == b"colr" and colour[:1] in (b"\x02", b"\x03"):
                    found.setdefault("icc_profile", colour[3:])
    return found


def said_of_depth(data: bytes, bits: int) -> tuple[str, ...]:
    """What the person is to know where fewer bits were read than there are: Pillow reads colours with 8."""
    depth = depth_of(data)
    return (f"its pixels of {depth} bits are read with {bits}",) if depth > bits else ()


def depth_of(data: bytes) -> int:
    """Bits of the finest component; 8 where the file does not say."""
    at = data.find(_SIZ)
    if at < 0:
        return 8
    count = int.from_bytes(data[at + 40 : at + 42], "big")
    components = data[at + 42 : at + 42 + 3 * min(count, 16)]
    return max((byte & 0x7F for byte in components[::3]), default=7) + 1


def _boxes(data: bytes, at: int, end: int) -> Iterator[tuple[bytes, bytes]]:
    """Type and content of the boxes, but the pixels; ends at the first that is damaged."""
    for _ in range(_MOST):
        size, head = int.from_bytes(data[at : at + 4], "big"), 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        if at + head > end or size < head or at + size > end:
            return
        kind = data[at + 4 : at + 8]
        if kind not in _PIXELS:
            yield kind, data[at + head : at + size]
        at += size
