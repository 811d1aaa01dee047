"""The languages: complete, true to the text they stand for, and chosen as the person wishes."""

from __future__ import annotations

import ast
import importlib.util
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from core.colour.names import colour_names
from core.colour.palettes import load_palettes
from core.resources import resource_path
from desktop_app import i18n, sentences, settings

ROOT = Path(__file__).resolve().parents[2]
FOREIGN = [code for code in i18n.LANGUAGES if code != "en"]


def messages(name: str) -> dict[tuple[str, str], ET.Element]:
    """(context, text) -> its <translation> in a .ts file."""
    contexts = ET.parse(resource_path("translations", f"{name}.ts")).iter("context")
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.find("translation")
        for context in contexts
        for message in context.iter("message")
    }


def texts_in_the_code() -> set[str]:
    found = set()
    for file in (ROOT / "desktop_app").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            place = {"tr": 0, "QT_TR_NOOP": 0, "translate": 1}.get(name)
            if place is not None and len(node.args) > place:
                text = node.args[place]
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    found.add(text.value)
    return found


# ---- the files


def texts_of_the_palettes() -> set[str]:
    return {
        name
        for palette in load_palettes()
        for name in (palette.title, *(swatch.name for swatch in palette.swatches))
    }


def texts_of_core() -> set[str]:
    """What packaging/sentences.py finds."""
    spec = importlib.util.spec_from_file_location("found", ROOT / "packaging" / "sentences.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return set(module.sentences())


def test_the_template_holds_every_text_of_the_code() -> None:
    words = texts_in_the_code() | set(colour_names()) | texts_of_the_palettes()
    texts = {(i18n.CONTEXT, text) for text in words}
    texts |= {(sentences.CONTEXT, text) for text in texts_of_core()}
    assert not texts.difference(messages("tintype")), "python dev.py translate brings them in"


@pytest.mark.parametrize("code", FOREIGN)
def test_every_text_is_translated(code: str) -> None:
    found = messages(f"tintype_{code}")
    assert found.keys() == messages("tintype").keys()
    unfinished = [text for text, t in found.items() if t.get("type") or not t.text]
    assert not unfinished


def marks(text: str) -> list[str]:
    """What a translation must hold as often as its source."""
    return sorted(re.findall(r"\{\w*\}|%n|%\d|#[0-9a-f]{6}|\d+ %|\n|<[^>]+>", text))


@pytest.mark.parametrize("code", FOREIGN)
def test_placeholders_mnemonics_and_endings_are_kept(code: str) -> None:
    broken = []
    for (_context, source), element in messages(f"tintype_{code}").items():
        there = element.text or ""
        same = (
            marks(source) == marks(there)
            and len(re.findall(r"&\w", source)) == len(re.findall(r"&\w", there))
            and source.endswith("…") == there.endswith("…")
            and source.endswith(".") == there.endswith(".")
            and source.startswith(" ") == there.startswith(" ")
            and source.endswith(" ") == there.endswith(" ")
        )
        if not same:
            broken.append((source, there))
    assert not broken


# ---- loading them


@pytest.mark.parametrize(
    ("code", "saved", "cancel"),
    [
        ("de", "{name} gespeichert.", "Abbrechen"),
        ("es", "{name} se ha guardado.", "Cancelar"),
        ("fr", "{name} a été enregistré.", "Annuler"),
        ("en", "Saved {name}.", "Cancel"),
        ("de_AT", "{name} gespeichert.", "Abbrechen"),
        ("fi", "Saved {name}.", "Cancel"),
    ],
)
def test_a_language_brings_its_words_and_qts(qapp, speaks, code, saved, cancel) -> None:
    speaks(code)
    assert qapp.translate("AnyContext", "Saved {name}.") == saved
    assert qapp.translate("QPlatformTheme", "Cancel") == cancel
    assert qapp.translate("AnyContext", "no such text") == "no such text"


def test_the_choice_does_not_wait_for_the_disk(qapp, monkeypatch) -> None:
    kept = []
    monkeypatch.setattr(settings, "keep", kept.append)
    i18n.choose("de")
    assert kept == [{"language": "de"}]


def test_the_choice_holds_for_the_next_start_and_the_environment_is_stronger(
    qapp, speaks, monkeypatch
) -> None:
    i18n.choose("fr")
    try:
        speaks()
        assert i18n.tr("Hints") == "Indications"
        monkeypatch.setenv(i18n.ENVIRONMENT, "es")
        speaks()
        assert i18n.tr("Hints") == "Indicaciones"
        i18n.choose("xx")
        assert i18n.chosen() == ""
    finally:
        QSettings().remove("language")
