"""Finds the sentences that core says to the person, as templates for the translators.

core knows no Qt: its errors and reports are English texts made in place. Every text of its code that
reads as words is a template; what an f-string puts in becomes a {placeholder} named after it. A clause
that is put into another sentence is a template too. desktop_app/i18n.py recognises a sentence by them.
"""

from __future__ import annotations

import ast
import itertools
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent

OTHER_ROOMS = ("core/propagation/alternatives/", "core/colour/names.py")
"""Seen by engineers only, and the names of colours, which are translated as words."""

FOR_PROGRAMMERS = {"ValueError", "KeyError", "IndexError", "RuntimeError", "AssertionError"}

NOT_SHOWN = {
    "end of file",
    "unexpected end",
    "out of memory",
    "out of range",
    "got ",
    "bad seek",
    "bad labq",
    "whole number",
    "informed lately",
    "left out",
    " and ",
    "Tintype {version}",
    "Tintype ({model})",
    "the card promises one",
    "under various Creative Commons licences",
    "for research only",
    "see training.licence_classes",
    "see “Learnt from”",
}
"""Keys, columns, and words of other programs that are looked for."""

ALSO = {
    "palette",
    "neutral",
    "a text",
    "a number {allowed}",
    "a pair [x, y]",
    "a pair [a, b]",
    "hint {number}",
    "{pages} pages",
    "{photos} photos",
    "{card} M weights",
    "{card} million, {bytes} MB",
    "{psnr} dB",
    "{colorized} and {original}",
    "{labels} ({blob} MB)",
    "extended XMP ({lost} MB)",
    "GPU (DirectML)",
    "GPU (Core ML)",
    "CPU ({threads} thread)",
    "CPU ({threads} threads)",
    "Failed: {reason}",
    "Skipped: {source}: {reason}",
    "Cancelled: {source}",
}
"""Shown, though they have less than two words."""

CAUSES = (
    "permission denied",
    "operation not permitted",
    "no such file or directory",
    "is a directory",
    "not a directory",
    "file exists",
    "directory not empty",
    "input/output error",
    "device or resource busy",
    "too many open files",
    "stale file handle",
    "connection timed out",
)
"""What the system says (errno) that core has no words of its own for; it begins with a capital there."""


JOINT = "{before}: {after}"
"""How a clause follows another text."""


def sentences() -> dict[str, list[str]]:
    """Template -> the files of core in which it stands."""
    found: dict[str, list[str]] = {}
    trees = {
        file.relative_to(ROOT).as_posix(): ast.parse(file.read_text(encoding="utf-8"))
        for file in sorted((ROOT / "core").rglob("*.py"))
    }
    tellers = _tellers(trees.values())
    for place, tree in trees.items():
        if not place.startswith(OTHER_ROOMS):
            for template in (*_templates(tree), *_reports(tree, tellers)):
                found.setdefault(template, []).append(place)
    for template in (*CAUSES, JOINT):
        found.setdefault(template, []).append("packaging/sentences.py")
    for card in sorted((ROOT / "resources" / "models").glob("*/card.json")):
        for template in _of_card(json.loads(card.read_text(encoding="utf-8"))):
            found.setdefault(template, []).append(card.relative_to(ROOT).as_posix())
    return found


def _of_card(card: dict[str, Any]) -> Iterator[str]:
    """The sentences of a model card; its figures are placeholders, so that a newer one finds them. What
    follows a hyphen ("Apache-2.0") is part of a name."""
    from core.models.facts import plain

    for text in (plain(card[part]) for part in ("description", "limitations", "licence")):
        for one in filter(None, re.split(r"(?<=\.) (?=[A-Z])", text)):
            one = re.sub(r"(?<=the weights of )([\w-]+) \d+(\.\d+)*", r"\1 {version}", one)
            numbers = itertools.count(1)
            figure = r"(?<![-\w.])\d+(,\d{3})*(\.\d+)?\b"
            yield re.sub(figure, lambda _, n=numbers: f"{{n{next(n)}}}", one)


def _tellers(trees: Iterable[ast.Module]) -> dict[str, int]:
    """Job.report, and the functions that report the words they are given as `what`: where among the
    arguments of a call they stand."""
    found = {"report": 1}
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                names = [argument.arg for argument in node.args.args]
                if "job" in names and "what" in names:
                    found[node.name] = names.index("what")
    return found


def _reports(tree: ast.Module, tellers: dict[str, int]) -> Iterator[str]:
    """What is told while work goes on; one word is enough."""
    for node in ast.walk(tree):
        name = isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2]
        if isinstance(node, ast.Call) and name in tellers:
            place = tellers[name]
            for given in (*node.args[place : place + 1], *(k.value for k in node.keywords)):
                text = getattr(given, "value", None)
                if isinstance(text, str) and text and not reads_as_words(text):
                    yield text


def _templates(tree: ast.Module) -> Iterator[str]:
    unseen = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            unseen.add(node.value)
        elif isinstance(node, ast.JoinedStr):
            unseen.update(node.values)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile":
            unseen.update(node.args)
        elif isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            is_theirs = getattr(node.exc.func, "id", "") in FOR_PROGRAMMERS
            unseen.update(node.exc.args if is_theirs else ())
    for node in ast.walk(tree):
        if node not in unseen:
            for text in _texts(node):
                if reads_as_words(text) and text not in NOT_SHOWN:
                    # A clause that goes on after another one.
                    yield "{before}" + text if text[0] in ", " else text


def reads_as_words(text: str) -> bool:
    words = re.findall(r"[A-Za-z]{2,}", re.sub(r"\{\w*\}", " ", text))
    is_line = " " in text and "\n" not in text
    return text in ALSO or (is_line and len(words) > 1 and any(map(str.islower, words)))


def _texts(node: ast.AST) -> list[str]:
    """The texts an expression may give: a placeholder that is one of two short endings gives two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if not isinstance(node, ast.JoinedStr):
        return []
    texts, taken = [""], set[str]()
    for part in node.values:
        if isinstance(part, ast.Constant):
            texts = [text + str(part.value) for text in texts]
            continue
        value = part.value if isinstance(part, ast.FormattedValue) else part
        if isinstance(value, ast.IfExp) and _is_ending(value.body) and _is_ending(value.orelse):
            texts = [text + end.value for text in texts for end in (value.body, value.orelse)]
            continue
        name = wanted = placeholder(value) or "value"
        number = 2
        while name in taken:
            name, number = f"{wanted}{number}", number + 1
        taken.add(name)
        # Two values without a word between them are one.
        texts = [text if text.endswith("}") else f"{text}{{{name}}}" for text in texts]
    return texts


def _is_ending(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) < 3


def placeholder(node: ast.expr) -> str:
    """A name for what a person will see there: path.name is the path, fault.strerror the fault."""
    if isinstance(node, ast.Attribute):
        vague = node.attr in ("name", "path", "title", "strerror", "parent", "filename")
        inner = placeholder(node.value)
        return inner if vague and inner not in ("self", "") else node.attr.strip("_").lower()
    if isinstance(node, ast.Name):
        return node.id.strip("_").lower()
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and not node.args:
        return placeholder(node.func.value)
    inside = (
        [*node.args, node.func] if isinstance(node, ast.Call) else list(ast.iter_child_nodes(node))
    )
    names = [placeholder(child) for child in inside if isinstance(child, ast.expr)]
    return next((name for name in names if name not in ("", "self")), "")
