"""IPTC IIM datasets as XMP properties, for formats that have no place for IIM.

IPTC Photo Metadata Standard 2023.2, "IIM to XMP"; charset: IIM 4.2, 1:90.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

_DC = "{http://purl.org/dc/elements/1.1/}"
_PS = "{http://ns.adobe.com/photoshop/1.0/}"
_CORE = "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}"
_UTF8 = b"\x1b%G"
_MOST = 10_000
"""Datasets; more describe no photo."""

Kind = Literal["text", "alt", "bag", "seq"]


class Property(NamedTuple):
    """name as ElementTree writes it; kind is what XMP makes of it: a text, a text by language, a list
    without or with an order."""

    name: str
    kind: Kind
    values: list[str]


_PROPERTIES: dict[int, tuple[str, Kind]] = {
    5: (f"{_DC}title", "alt"),
    10: (f"{_PS}Urgency", "text"),
    15: (f"{_PS}Category", "text"),
    20: (f"{_PS}SupplementalCategories", "bag"),
    25: (f"{_DC}subject", "bag"),
    40: (f"{_PS}Instructions", "text"),
    80: (f"{_DC}creator", "seq"),
    85: (f"{_PS}AuthorsPosition", "text"),
    90: (f"{_PS}City", "text"),
    92: (f"{_CORE}Location", "text"),
    95: (f"{_PS}State", "text"),
    100: (f"{_CORE}CountryCode", "text"),
    101: (f"{_PS}Country", "text"),
    103: (f"{_PS}TransmissionReference", "text"),
    105: (f"{_PS}Headline", "text"),
    110: (f"{_PS}Credit", "text"),
    115: (f"{_PS}Source", "text"),
    116: (f"{_DC}rights", "alt"),
    120: (f"{_DC}description", "alt"),
    122: (f"{_PS}CaptionWriter", "text"),
}
_DATE, _TIME = 55, 60
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""What XML cannot hold."""


def properties(datasets: bytes) -> Iterator[Property]:
    """What the datasets say, in the order of their numbers."""
    found: dict[int, list[bytes]] = {}
    utf8 = False
    for record, number, value in _datasets(datasets):
        if (record, number) == (1, 90):
            utf8 = value == _UTF8
        elif record == 2:
            found.setdefault(number, []).append(value)

    def text(value: bytes) -> str:
        for charset in ("utf-8",) if utf8 else ("utf-8", "cp1252"):
            try:
                return _CONTROL.sub("", value.decode(charset)).strip()
            except UnicodeDecodeError:
                continue
        return _CONTROL.sub("", value.decode("latin-1")).strip()

    for number in sorted(found):
        if number == _DATE:
            yield from _date(text(found[_DATE][0]), text(found.get(_TIME, [b""])[0]))
        elif number in _PROPERTIES:
            name, kind = _PROPERTIES[number]
            values = [word for value in found[number] if (word := text(value))]
            if values:
                yield Property(name, kind, values if kind in ("bag", "seq") else values[:1])


def _datasets(blob: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Record, number and value of each dataset, until the bytes are none any more."""
    at = 0
    for _ in range(_MOST):
        if blob[at : at + 1] != b"\x1c" or at + 5 > len(blob):
            return
        size = int.from_bytes(blob[at + 3 : at + 5], "big")
        start = at + 5
        if size & 0x8000:  # longer ones say how many bytes their length has
            width = size & 0x7FFF
            if width > 8:
                return
            size = int.from_bytes(blob[start : start + width], "big")
            start += width
        if start + size > len(blob):
            return
        yield blob[at + 1], blob[at + 2], blob[start : start + size]
        at = start + size


def _date(day: str, time: str) -> Iterator[Property]:
    found = re.fullmatch(r"(\d{4})(\d\d)(\d\d)", day)
    if found is None:
        return
    words = [part for part in found.groups() if int(part)]  # a month of 00 is not known
    value = "-".join(words)
    clock = re.fullmatch(r"(\d\d)(\d\d)(\d\d)([+-]\d\d)(\d\d)", time)
    if clock is not None and len(words) == 3:
        value += "T{}:{}:{}{}:{}".format(*clock.groups())
    yield Property(f"{_PS}DateCreated", "text", [value])
