"""Brings resources/translations up to what the code says: `python dev.py translate`.

Qt's lupdate finds the texts of all tr() calls; they are put into tintype.ts (the template, English)
and tintype_<language>.ts under one context, see desktop_app/i18n.py, with the names of colours and of
what the palettes hold. The sentences of core (sentences.py) have another context. What is translated
stays, what is gone is dropped, what is new is marked unfinished. Qt's lrelease then writes the .qm
files.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

Sources = dict[str, dict[str, list[str]]]
"""Context -> text -> the files in which it stands."""

Words = dict[tuple[str, str], str]
"""(context, text) -> its translation."""


def main() -> int:
    from desktop_app.i18n import LANGUAGES

    sources = found_sources()
    write(FOLDER / "tintype.ts", "en", sources, {})
    missing = 0
    for language in LANGUAGES:
        if language == "en":
            continue
        file = FOLDER / f"tintype_{language}.ts"
        known = translations(file) if file.exists() else {}
        texts = [(context, text) for context, part in sources.items() for text in part]
        kept = {text: known[text] for text in texts if text in known}
        write(file, language, sources, kept)
        # A running program reads its .qm where it lies: another file takes its place, it is not emptied.
        fresh = file.with_suffix(".qm.new")
        subprocess.run([qt_tool("lrelease"), "-silent", str(file), "-qm", str(fresh)], check=True)
        fresh.replace(file.with_suffix(".qm"))
        missing += len(texts) - len(kept)
        print(f"{file.name}: {len(kept)} of {len(texts)} texts translated")
    return 1 if missing else 0


def found_sources() -> Sources:
    """Every text that is shown, in alphabetical order."""
    from sentences import sentences

    from desktop_app import i18n
    from desktop_app.sentences import CONTEXT

    return {i18n.CONTEXT: ordered(found_words()), CONTEXT: ordered(sentences())}


def ordered(places: dict[str, list[str]]) -> dict[str, list[str]]:
    return {text: sorted(set(places[text])) for text in sorted(places) if text}


def found_words() -> dict[str, list[str]]:
    """The texts of tr() calls, and the names of colours and swatches."""
    from core.colour.names import colour_names
    from core.colour.palettes import load_palettes

    files = sorted(str(file) for file in (ROOT / "desktop_app").rglob("*.py"))
    words: dict[str, list[str]] = {name: ["core/colour/names.py"] for name in colour_names()}
    for palette in load_palettes():
        for name in (palette.title, *(swatch.name for swatch in palette.swatches)):
            words.setdefault(name, []).append("resources/palettes")
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.ts"
        command = [qt_tool("lupdate"), "-silent", *files, "-ts", str(found)]
        subprocess.run(command, check=True)
        for message in ET.parse(found).iter("message"):
            places = words.setdefault(message.findtext("source", ""), [])
            for location in message.iter("location"):
                place = (found.parent / location.get("filename", "")).resolve()
                places.append(place.relative_to(ROOT).as_posix())
    return words


def translations(file: Path) -> Words:
    """The finished translations of a .ts file."""
    found = {}
    for context in ET.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and not translation.get("type"):
                key = context.findtext("name", ""), message.findtext("source", "")
                found[key] = translation.text
    return found


def write(file: Path, language: str, sources: Sources, known: Words) -> None:
    """A .ts file in Linguist's form; locations without lines, so that it changes only with words."""
    top = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name, texts in sources.items():
        context = ET.SubElement(top, "context")
        ET.SubElement(context, "name").text = name
        for text, places in texts.items():
            message = ET.SubElement(context, "message")
            for place in places:
                ET.SubElement(message, "location", filename=f"../../{place}")
            ET.SubElement(message, "source").text = text
            translation = ET.SubElement(message, "translation")
            if (name, text) in known:
                translation.text = known[name, text]
            else:
                translation.set("type", "unfinished")
    ET.indent(top, "    ")
    file.write_text(HEAD + ET.tostring(top, "unicode") + "\n", encoding="utf-8", newline="\n")


def qt_tool(name: str) -> str:
    """The program of PySide6 in this Python's own environment. Raises FileNotFoundError."""
    found = shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent))
    if found is None:
        raise FileNotFoundError(f"pyside6-{name} is not beside {sys.executable}.")
    return found


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
