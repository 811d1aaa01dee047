"""Brings resources/translations up to what the code says: `python dev.py translate`.

Qt's lupdate finds the texts of all tr() calls; they are put into tintype.ts (the template, English)
and tintype_<language>.ts under one context, see desktop_app/i18n.py; what is translated stays, what
is gone is dropped, what is new is marked unfinished. Qt's lrelease then writes the .qm files.
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

Sources = dict[str, list[str]]
"""Text -> the files in which it stands."""


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
        kept = {text: known[text] for text in sources if text in known}
        write(file, language, sources, kept)
        release = [qt_tool("lrelease"), "-silent", str(file), "-qm", str(file.with_suffix(".qm"))]
        subprocess.run(release, check=True)
        missing += len(sources) - len(kept)
        print(f"{file.name}: {len(kept)} of {len(sources)} texts translated")
    return 1 if missing else 0


def found_sources() -> Sources:
    """Every text that is shown, in alphabetical order."""
    from core.colour.names import colour_names

    files = sorted(str(file) for file in (ROOT / "desktop_app").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.ts"
        command = [qt_tool("lupdate"), "-silent", *files, "-ts", str(found)]
        subprocess.run(command, check=True)
        sources: Sources = {name: ["core/colour/names.py"] for name in colour_names()}
        for message in ET.parse(found).iter("message"):
            text = message.findtext("source", "")
            places = sources.setdefault(text, [])
            for location in message.iter("location"):
                place = (found.parent / location.get("filename", "")).resolve()
                places.append(place.relative_to(ROOT).as_posix())
    return {text: sorted(set(sources[text])) for text in sorted(sources) if text}


def translations(file: Path) -> dict[str, str]:
    """The finished translations of a .ts file."""
    found = {}
    for message in ET.parse(file).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text and not translation.get("type"):
            found[message.findtext("source", "")] = translation.text
    return found


def write(file: Path, language: str, sources: Sources, known: dict[str, str]) -> None:
    """A .ts file in Linguist's form; locations without lines, so that it changes only with words."""
    from desktop_app.i18n import CONTEXT

    top = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, places in sources.items():
        message = ET.SubElement(context, "message")
        for place in places:
            ET.SubElement(message, "location", filename=f"../../{place}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if text in known:
            translation.text = known[text]
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
