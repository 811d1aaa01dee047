"""XMP packets too long for one JPEG segment: taken apart and put together.

XMP specification part 3 (Adobe 2020), 1.1.3.1: the main packet names the extension by the MD5 of its
bytes, and the extension follows in as many segments as it takes.
"""

from __future__ import annotations

import hashlib
import struct
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from core.imaging.files import Data
from core.imaging.xmp import RDF, X, about, own_prefixes, packet_of, parse, rdf_of

HEAD = b"http://ns.adobe.com/xap/1.0/\0"
EXTENSION = b"http://ns.adobe.com/xmp/extension/\0"
_MOST = 65_533
"""Bytes of a segment's content."""
_NOTE = "{http://ns.adobe.com/xmp/note/}HasExtendedXMP"
_ROOM_FOR_NOTE = 200
_LONGEST = 8_000_000
_SOS, _EOI = 0xDA, 0xD9


@own_prefixes()
def pieces(packet: bytes) -> list[bytes]:
    """The contents of the segments that hold the packet: one, or the main one and those of its extension.

    The longest properties go into the extension.
    """
    room = _MOST - len(HEAD)
    root = parse(packet) if len(packet) > room else None
    if root is None:
        return [HEAD + packet]
    rdf, rest = rdf_of(root), ET.Element(f"{{{RDF}}}Description", {f"{{{RDF}}}about": ""})
    sizes = sorted(_properties(rdf), key=lambda one: -one[0])
    length = len(packet_of(root))
    for size, holder, key in sizes:
        if length <= room - _ROOM_FOR_NOTE:
            break
        if isinstance(key, str):
            rest.set(key, holder.attrib.pop(key))
        else:
            holder.remove(key)
            rest.append(key)
        length -= size
        if length <= room - _ROOM_FOR_NOTE:
            length = len(packet_of(root))  # sizes are a little more than what is saved
    top = ET.Element(f"{{{X}}}xmpmeta")
    ET.SubElement(top, f"{{{RDF}}}RDF").append(rest)
    extension: bytes = ET.tostring(top, encoding="utf-8")
    name = hashlib.md5(extension, usedforsecurity=False).hexdigest().upper().encode()
    ET.SubElement(about(rdf), _NOTE).text = name.decode()
    head = EXTENSION + name
    step = _MOST - len(head) - 8
    return [HEAD + packet_of(root)] + [
        head + struct.pack(">II", len(extension), at) + extension[at : at + step]
        for at in range(0, len(extension), step)
    ]


def _properties(rdf: ET.Element) -> Iterator[tuple[int, ET.Element, str | ET.Element]]:
    """Length, description, and name (of an attribute) or element of every property."""
    for holder in rdf.findall(f"{{{RDF}}}Description"):
        for name, value in holder.attrib.items():
            if name != f"{{{RDF}}}about":
                yield len(value), holder, name
        for child in holder:
            yield len(ET.tostring(child)), holder, child


@own_prefixes()
def joined(main: bytes | None, data: Data) -> tuple[bytes | None, int]:
    """The packet of a JPEG file with its extension in it; and the length of an extension that is too long
    to be carried or damaged, else 0."""
    root = parse(main)
    if main is None or root is None:
        return main, 0
    name = next((v for holder in rdf_of(root) for v in _noted(holder)), "")
    if not name:
        return main, 0
    extension, length = _extension(data, name.encode("ascii", "replace"))
    found = parse(extension)
    if found is None:
        return main, length
    rdf = rdf_of(root)
    for holder in rdf:
        holder.attrib.pop(_NOTE, None)
        for note in holder.findall(_NOTE):
            holder.remove(note)
    for holder in rdf_of(found).findall(f"{{{RDF}}}Description"):
        rdf.append(holder)
    return packet_of(root), 0


def _noted(holder: ET.Element) -> Iterator[str]:
    text = holder.attrib.get(_NOTE) or holder.findtext(_NOTE)
    if text:
        yield text.strip()


def _extension(data: Data, name: bytes) -> tuple[bytes | None, int]:
    """The extension of that name, None if it is not whole; and its length."""
    parts: dict[int, bytes] = {}
    length, held = 0, 0
    for content in _segments(data):
        if not content.startswith(EXTENSION + name) or len(content) < len(EXTENSION) + 40:
            continue
        at = len(EXTENSION) + 32
        length, offset = struct.unpack_from(">II", content, at)
        held += len(content)
        if length > _LONGEST or held > 2 * _LONGEST:
            return None, length
        parts[offset] = content[at + 8 :]
    whole = b"".join(parts[at] for at in sorted(parts))
    return (whole if length and len(whole) == length else None), max(length, 1)


def _segments(data: Data) -> Iterator[bytes]:
    """The contents of a JPEG file's APP1 segments."""
    at = 2
    while True:
        head = data[at : at + 4]
        if len(head) < 4 or head[0] != 0xFF or head[1] in (_SOS, _EOI):
            return
        (size,) = struct.unpack(">H", head[2:])
        if head[1] == 0xE1:
            yield data[at + 4 : at + 2 + size]
        at += 2 + max(2, size)
