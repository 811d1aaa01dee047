"""Mark a picture as colorized in its XMP packet, keeping what the photo's own packet says.

Properties: IPTC Photo Metadata Standard 2025.1 (DigitalSourceType, AI System Used), XMP specification
part 1 (ISO 16684-1) and part 2.
"""

from __future__ import annotations

import contextlib
import threading
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from core import __version__
from core.imaging.iptc_words import Property, properties

SOURCE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"
"""IPTC's word for a photograph to which a trained algorithm added something."""

X = "adobe:ns:meta/"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_EXT = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
_XMP = "http://ns.adobe.com/xap/1.0/"
_DC = "http://purl.org/dc/elements/1.1/"
_TIFF = "http://ns.adobe.com/tiff/1.0/"
_EXIF = "http://ns.adobe.com/exif/1.0/"
OWN = "urn:tintype:xmp:1#"
"""Namespace of our own properties: Model, ModelSHA256, Hints."""
_XML = "http://www.w3.org/XML/1998/namespace"
_PREFIXES = {
    "x": X,
    "rdf": RDF,
    "Iptc4xmpExt": _EXT,
    "xmp": _XMP,
    "dc": _DC,
    "tiff": _TIFF,
    "exif": _EXIF,
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "stEvt": "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#",
    "stRef": "http://ns.adobe.com/xap/1.0/sType/ResourceRef#",
    "xmpGImg": "http://ns.adobe.com/xap/1.0/g/img/",
    "crs": "http://ns.adobe.com/camera-raw-settings/1.0/",
    "tintype": OWN,
    "lr": "http://ns.adobe.com/lightroom/1.0/",
}
for _prefix, _namespace in _PREFIXES.items():
    ET.register_namespace(_prefix, _namespace)

_REGISTERED: dict[str, str] = ET.register_namespace._namespace_map  # type: ignore[attr-defined]
_LOCK = threading.RLock()


@contextlib.contextmanager
def own_prefixes() -> Iterator[None]:
    """A packet's prefixes are ElementTree's while this lasts: another photo's, before or beside it, would
    change the bytes of this one's."""
    with _LOCK:
        before = dict(_REGISTERED)
        try:
            yield
        finally:
            _REGISTERED.clear()
            _REGISTERED.update(before)


# True of the file the photo came from, false of the picture that leaves.
_STALE = (
    f"{{{_XMP}}}Thumbnails",
    "{http://ns.adobe.com/xmp/note/}HasExtendedXMP",
    "{http://ns.google.com/photos/1.0/container/}",
    "{http://ns.adobe.com/hdr-gain-map/1.0/}",
    "{http://ns.apple.com/HDRGainMap/1.0/}",
)
_MAX_BYTES = 8_000_000


@dataclass(frozen=True)
class Mark:
    """What coloured the picture: the model's name, SHA-256 of its file, and the hints as JSON; empty
    where there is none."""

    model: str = ""
    model_sha256: str = ""
    hints: str = ""


@own_prefixes()
def export_packet(
    packet: bytes | None,
    width: int,
    height: int,
    mark: Mark | None,
    description: str = "",
    iptc: bytes | None = None,
) -> bytes | None:
    """The XMP packet for a written picture, or None when there is nothing to say.

    packet is the photo's own (kept, apart from what is no longer true: orientation, size, thumbnails);
    a damaged one is replaced. mark adds the IPTC source type, the tool, the model and the hints. description
    becomes dc:description unless the photo has one. iptc are IIM datasets, for a format that has no place
    for them: what the packet does not say yet is added to it. The same input gives the same bytes.
    """
    root = parse(packet)
    if root is None and mark is None and not description and not iptc:
        return None
    if root is None:
        root = ET.Element(f"{{{X}}}xmpmeta")
    rdf = rdf_of(root)
    for name in _STALE:
        _drop(rdf, name)
    _replace(rdf, f"{{{_TIFF}}}Orientation", "1")
    for name, value in (
        (f"{{{_TIFF}}}ImageWidth", width),
        (f"{{{_TIFF}}}ImageLength", height),
        (f"{{{_EXIF}}}PixelXDimension", width),
        (f"{{{_EXIF}}}PixelYDimension", height),
    ):
        _replace(rdf, name, str(value))
    if mark is not None:
        for fact, text in _facts(mark).items():
            if text:
                _set(rdf, fact, text)
            else:  # an earlier colouring's
                _drop(rdf, fact)
    told = list(properties(iptc or b""))
    if description:
        told.append(Property(f"{{{_DC}}}description", "alt", [description]))
    for one in told:
        if not _has(rdf, one.name):
            _add(about(rdf), one)
    return packet_of(root)


def coloured_by(packet: bytes | None) -> str:
    """The model that Tintype says to have coloured the picture with; empty where it says nothing."""
    root = parse(packet)
    if root is None:
        return ""
    name = f"{{{OWN}}}Model"
    for holder in rdf_of(root).findall(f"{{{RDF}}}Description"):
        model = holder.get(name) or holder.findtext(name)
        if model:
            return model
    return ""


def packet_of(root: ET.Element) -> bytes:
    body: bytes = ET.tostring(root, encoding="utf-8")
    return (
        b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        + body
        + b'\n<?xpacket end="w"?>'
    )


def rdf_of(root: ET.Element) -> ET.Element:
    """The RDF element of a packet, made if there is none."""
    rdf = root if root.tag == f"{{{RDF}}}RDF" else root.find(f".//{{{RDF}}}RDF")
    return ET.SubElement(root, f"{{{RDF}}}RDF") if rdf is None else rdf


def _facts(mark: Mark) -> dict[str, str]:
    return {
        f"{{{_EXT}}}DigitalSourceType": SOURCE_TYPE,
        f"{{{_EXT}}}AISystemUsed": f"Tintype ({mark.model})" if mark.model else "Tintype",
        f"{{{_EXT}}}AISystemVersionUsed": __version__,
        f"{{{_XMP}}}CreatorTool": f"Tintype {__version__}",
        f"{{{OWN}}}Model": mark.model,
        f"{{{OWN}}}ModelSHA256": mark.model_sha256,
        f"{{{OWN}}}Hints": mark.hints,
    }


def parse(packet: bytes | None) -> ET.Element | None:
    """The packet's tree with its own prefixes registered; None when damaged or with a DTD."""
    if not packet or len(packet) > _MAX_BYTES or b"<!DOCTYPE" in packet or b"<!ENTITY" in packet:
        return None
    if packet.lstrip()[:1] == b"<":  # one byte a sign: writers pad with zeros, which are no XML
        packet = packet.strip(b"\0 \t\r\n")
    try:
        for _event, (prefix, namespace) in ET.iterparse(BytesIO(packet), events=("start-ns",)):
            if prefix and namespace not in _PREFIXES.values() and prefix not in _PREFIXES:
                try:
                    ET.register_namespace(prefix, namespace)
                except ValueError:  # "ns0" and the like are ElementTree's own
                    continue
        return ET.fromstring(packet)
    except (ET.ParseError, ValueError, LookupError):
        return None


def about(rdf: ET.Element) -> ET.Element:
    """The description that new properties go into: the first, as XMP has one subject only."""
    found = rdf.find(f"{{{RDF}}}Description")
    if found is None:
        found = ET.SubElement(rdf, f"{{{RDF}}}Description", {f"{{{RDF}}}about": ""})
    return found


def _add(holder: ET.Element, one: Property) -> None:
    element = ET.SubElement(holder, one.name)
    if one.kind == "text":
        element.text = one.values[0]
        return
    items = ET.SubElement(element, f"{{{RDF}}}{one.kind.capitalize()}")
    for value in one.values:
        line = ET.SubElement(items, f"{{{RDF}}}li")
        if one.kind == "alt":
            line.set(f"{{{_XML}}}lang", "x-default")
        line.text = value


def _drop(rdf: ET.Element, name: str) -> None:
    """Remove a property, or every one of a namespace when the name ends with its brace."""

    def meant(tag: str) -> bool:
        return tag == name or (name.endswith("}") and tag.startswith(name))

    for holder in rdf.findall(f"{{{RDF}}}Description"):
        for key in [key for key in holder.attrib if meant(key)]:
            del holder.attrib[key]
        for child in [child for child in holder if meant(child.tag)]:
            holder.remove(child)


def _has(rdf: ET.Element, name: str) -> bool:
    return any(
        name in holder.attrib or holder.find(name) is not None
        for holder in rdf.findall(f"{{{RDF}}}Description")
    )


def _replace(rdf: ET.Element, name: str, value: str) -> None:
    """Set a property that the packet has already."""
    if _has(rdf, name):
        _set(rdf, name, value)


def _set(rdf: ET.Element, name: str, value: str) -> None:
    _drop(rdf, name)
    ET.SubElement(about(rdf), name).text = value
