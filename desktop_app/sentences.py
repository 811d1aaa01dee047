"""What core says, in the person's language.

core knows no Qt: its errors and reports are English texts made in place, such as "a.jpg is empty (0
bytes)." The translations hold the templates of all of them ("{name} is empty (0 bytes).", see
packaging/sentences.py). A text is read by the template that explains most of its letters; what stands
in a placeholder may be a clause with a template of its own. What no template explains stays as it is.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from operator import attrgetter

from PySide6.QtCore import QCoreApplication, QLocale

from core.resources import resource_path

CONTEXT = "Sentences"
"""The context of the templates in resources/translations/tintype_*.ts."""

_ANY = "the disk is full"
"""A template that is translated in every language."""

_JOINT = "{before}: {after}"
"""How a clause follows another text."""

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_AS_IT_IS = {"path", "photo", "name", "folder", "source", "output", "root", "number", "version"}
"""Placeholders for names and numbers, which are nobody's words even where they look like them."""

_CLAUSE, _TAG = 12, 4
"""Letters of a clause that is known also where it ends another text: "a.jpg: the disk is full."; after
a colon or a comma fewer do."""

_FIGURE = re.compile(r"[-+]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?")

_JOINTS = (("; ", all), (" · ", any), (". ", any))
"""Between texts that are read one by one, if that many of them are known."""


@dataclass(frozen=True)
class _Template:
    """A text with placeholders. weight: its own letters. key: what every text of it must hold."""

    text: str

    @cached_property
    def parts(self) -> list[str]:
        """Words and names of placeholders by turns."""
        return _PLACEHOLDER.split(self.text)

    @cached_property
    def weight(self) -> int:
        return sum(map(str.isalnum, "".join(self.parts[::2])))

    @cached_property
    def key(self) -> str:
        return max(self.parts[::2], key=len)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The first group is what stands before a clause."""
        is_clause = not self.text.endswith((".", " "))
        begins = is_clause and not self.text.startswith("{") and not self.text[0].isupper()
        before = [": ", ", "] if begins and self.weight >= _TAG else []
        before += [" "] if begins and self.weight >= _CLAUSE else []
        head = f"(.+?(?:{'|'.join(before)}))?" if before else "()"
        words = ("(.+?)" if i % 2 else re.escape(part) for i, part in enumerate(self.parts))
        return re.compile(head + "".join(words))

    def match(self, text: str) -> re.Match[str] | None:
        return self.pattern.fullmatch(text) if self.key in text else None


@cache
def templates() -> tuple[_Template, ...]:
    """Those of the translations, the ones with fewest placeholders first."""
    try:
        contexts = ET.parse(resource_path("translations", "tintype.ts")).iter("context")
    except (OSError, ET.ParseError):
        return ()
    found = [
        _Template(message.findtext("source", ""))
        for context in contexts
        if context.findtext("name") == CONTEXT
        for message in context.iter("message")
    ]
    return tuple(sorted(filter(attrgetter("weight"), found), key=lambda one: len(one.parts)))


def sentence(text: str) -> str:
    """An English text of core in the language that is on."""
    is_english = QCoreApplication.translate(CONTEXT, _ANY) == _ANY
    return text if is_english else _read(text, {})[0]


def figure(text: str) -> str:
    """A number as core writes it (16,241 or -0.5) with the signs of the person's country; any other text as
    it is."""
    if not _FIGURE.fullmatch(text):
        return text
    signs = {",": QLocale().groupSeparator(), ".": QLocale().decimalPoint()}
    return "".join(signs.get(letter, letter) for letter in text)


def _read(text: str, known: dict[str, tuple[str, int]]) -> tuple[str, int]:
    """The translation and how many letters of the text were understood."""
    if text not in known:
        known[text] = text, 0
        best = text, 0
        if text.endswith("."):
            words, weight = _read(text[:-1], known)
            best = (f"{words}.", weight) if weight else best
        for template in templates():
            found = template.match(text)
            if found:
                best = max(best, _fill(template, found, known), key=lambda one: one[1])
        for joint, enough in _JOINTS:
            parts = _parts(text, joint)
            read = [_read(part, known) for part in parts] if len(parts) > 1 else []
            if read and enough(weight for _, weight in read):
                words = joint.removeprefix(".").join(words for words, _ in read)
                whole = words, sum(weight for _, weight in read)
                # First: a figure at its beginning is then not taken for the end of what stands before.
                best = max(whole, best, key=lambda one: one[1])
        known[text] = best
    return known[text]


def _fill(
    template: _Template, found: re.Match[str], known: dict[str, tuple[str, int]]
) -> tuple[str, int]:
    head, *values = (group or "" for group in found.groups())
    weight = template.weight
    if stem := re.fullmatch(r"(.+?)(: |, | )", head):
        words, more = _read(stem[1], known)
        # A template that holds all of it is better.
        head, weight = words + _joint(stem[2]), weight + more - 1
    read: dict[str, str] = {}
    for name, value in zip(template.parts[1::2], values, strict=True):
        read[name] = value
        if name not in _AS_IT_IS:
            read[name], more = _value(value, known)
            weight += more
    there = QCoreApplication.translate(CONTEXT, template.text)
    filled = _PLACEHOLDER.sub(lambda mark: read.get(mark[1], mark[0]), there)
    return head + filled, weight


def _joint(text: str) -> str:
    """Some languages have a space before a colon."""
    if text != ": ":
        return text
    there = QCoreApplication.translate(CONTEXT, _JOINT)
    return there.replace("{before}", "").replace("{after}", "")


def _value(value: str, known: dict[str, tuple[str, int]]) -> tuple[str, int]:
    """What stands in a placeholder. The system's own causes begin with a capital."""
    if (number := figure(value)) != value:
        return number, 0
    for text in (value, value[:1].lower() + value[1:]):
        words, weight = _read(text, known)
        if weight:
            return words, weight
    return value, 0


def _parts(text: str, joint: str) -> list[str]:
    """A full stop stays with its sentence, which ends only before a capital."""
    if joint != ". ":
        return text.split(joint)
    ends = [found.start() + 1 for found in re.finditer(r"\. (?=[A-Z])", text)]
    return [text[a:b].strip() for a, b in pairwise([0, *ends, len(text)])]
