"""The sentences of core in the person's language: read by their templates, whole, and only by those."""

from __future__ import annotations

import ast
import errno
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from core.colour.palettes import read_palette
from core.document import load_project
from core.errors import PhotoError, TintypeError, foreseen
from core.hints import hints_from_json
from core.imaging import open_photo
from core.models.card import find_model, load_card
from core.models.devices import DeviceReport
from desktop_app import i18n
from desktop_app.panels.model_about import ModelAbout
from desktop_app.panels.shelf import Shelf
from desktop_app.panels.suggestion_rows import SuggestionRows
from desktop_app.sentences import CONTEXT, sentence, templates
from desktop_app.window.status import StatusBar

Speaks = Callable[[str], None]
ROOT = Path(__file__).resolve().parents[2]
FOREIGN = [code for code in i18n.LANGUAGES if code != "en"]


def filled(text: str) -> str:
    """Every placeholder with a word of its own that no template knows."""
    return re.sub(r"\{(\w+)\}", lambda mark: f"<{mark[1]}>", text)


def unnamed(text: str) -> str:
    return re.sub(r"<\w+>", "<>", text)


@pytest.mark.parametrize("code", FOREIGN)
def test_no_template_takes_the_text_of_another(speaks: Speaks, code: str) -> None:
    speaks(code)
    wrong = []
    for template in templates():
        there = filled(QCoreApplication.translate(CONTEXT, template.text))
        found = sentence(filled(template.text))
        # Two templates may be one text, with other names for what stands in them.
        if unnamed(found) != unnamed(there):
            wrong.append((template.text, found))
    assert len(templates()) > 300
    assert not wrong


def test_english_stays_english() -> None:
    for template in templates():
        assert sentence(filled(template.text)) == filled(template.text)


# ---- real errors, from the calls that the window makes


def missing(folder: Path) -> None:
    open_photo(folder / "oma.jpg")


def empty(folder: Path) -> None:
    (folder / "leer.jpg").touch()
    open_photo(folder / "leer.jpg")


def a_pdf(folder: Path) -> None:
    (folder / "mein scan.jpg").write_bytes(b"%PDF-1.4\n" + bytes(200))
    open_photo(folder / "mein scan.jpg")


def damaged_project(folder: Path) -> None:
    (folder / "a.tintype").write_bytes(b"no project")
    load_project(folder / "a.tintype")


def newer_project(folder: Path) -> None:
    with zipfile.ZipFile(folder / "a.tintype", "w") as archive:
        archive.writestr("document.json", json.dumps({"schema": 99}))
        archive.writestr("photo", b"x")
    load_project(folder / "a.tintype")


def unknown_field(_folder: Path) -> None:
    hint = {"kind": "keep", "x": 1, "y": 1, "radius": 1, "size": 3}
    hints_from_json(json.dumps({"version": 1, "hints": [hint]}), 10, 10, "hinweise.json")


def wrong_kind(_folder: Path) -> None:
    hint = {"kind": "red", "x": 1, "y": 1, "radius": 1}
    hints_from_json(json.dumps({"version": 1, "hints": [hint]}), 10, 10, "hinweise.json")


def nameless_swatch(folder: Path) -> None:
    entry = {"name": " ", "hex": "#102030", "source": "plausible"}
    text = json.dumps({"title": "Meine", "swatches": [entry]})
    (folder / "p.json").write_text(text, encoding="utf-8")
    read_palette(folder / "p.json")


def read_only(folder: Path) -> None:
    raise foreseen(OSError(errno.EROFS, "Read-only file system", str(folder / "bild.jpg")))


def unknown_model(_folder: Path) -> None:
    find_model("nobody")


def cardless_model(folder: Path) -> None:
    load_card(folder / "kein Modell")


REAL = [
    (missing, "oma.jpg ist nicht da; die Datei wurde verschoben, umbenannt oder gelöscht."),
    (empty, "leer.jpg ist leer (0 Bytes)."),
    (
        a_pdf,
        "mein scan.jpg ist ein PDF-Dokument, kein Foto;"
        " speichern Sie zuerst die Seiten als TIFF oder PNG.",
    ),
    (
        damaged_project,
        "{folder}/a.tintype ist kein Tintype-Projekt oder ist beschädigt;"
        " wenn es eine Sicherung davon gibt, diese öffnen.",
    ),
    (
        newer_project,
        "Das Projekt {folder}/a.tintype wurde mit einer neueren Version von Tintype gespeichert;"
        " zum Öffnen diese hier aktualisieren.",
    ),
    (
        unknown_field,
        'hinweise.json: Hinweis 1, Feld "size" ist unbekannt, bekannt sind {known}.',
    ),
    (
        wrong_kind,
        "hinweise.json: Hinweis 1, Feld 'kind' ist \"red\", muss aber"
        " 'color', 'keep' oder 'neutral' sein.",
    ),
    (
        nameless_swatch,
        "Die Palette {folder}/p.json kann nicht gelesen werden: der Name einer Farbe darf nicht leer sein.",
    ),
    (
        read_only,
        "{folder}/bild.jpg kann nicht geschrieben werden: der Datenträger ist schreibgeschützt.",
    ),
    (unknown_model, "Es gibt kein Modell namens 'nobody'; installiert sind: {known}."),
    (
        cardless_model,
        "Die Modellkarte {folder}/kein Modell/card.json kann nicht gelesen werden:"
        " Datei oder Ordner nicht gefunden.",
    ),
]


@pytest.mark.parametrize(("fail", "german"), REAL)
def test_a_real_error_is_german_from_end_to_end(
    speaks: Speaks, tmp_path: Path, fail: Callable[[Path], None], german: str
) -> None:
    speaks("de")
    with pytest.raises(TintypeError) as raised:
        fail(tmp_path)
    pattern = re.escape(german).replace(re.escape("{known}"), r"[\w, -]+")
    pattern = pattern.replace(re.escape("{folder}"), re.escape(str(tmp_path)))
    assert re.fullmatch(pattern, sentence(str(raised.value)))


def test_a_clause_within_a_clause_within_a_sentence(speaks: Speaks) -> None:
    speaks("fr")
    text = (
        "Unsaved changes of an earlier run cannot be read and were set aside in /tmp/x: its document"
        " is damaged: 'written' is not a time."
    )
    assert sentence(text) == (
        "Des modifications non enregistrées d’une session précédente sont illisibles et ont été mises"
        " de côté dans /tmp/x\u00a0: le document est endommagé\u00a0: 'written' n’est pas une heure."
    )


def test_the_device_and_why(speaks: Speaks) -> None:
    speaks("de")
    reason = "this installation of onnxruntime has no NVIDIA GPU (CUDA) support"
    report = DeviceReport("cuda", "cpu", 2, reason, 0.1, 0.1)
    assert sentence(f"Tint · {report.title}") == "Tint · CPU (2 Threads)"
    assert sentence(report.sentence) == (
        "Läuft auf CPU (2 Threads); Grund:"
        " diese Installation von onnxruntime unterstützt NVIDIA GPU (CUDA) nicht."
    )


@pytest.mark.parametrize("text", ["the photo is empty (0 bytes).", "hint 3 is empty (0 bytes)."])
def test_a_name_is_nobodys_word(speaks: Speaks, text: str) -> None:
    """A file may be called as a clause is."""
    speaks("de")
    assert sentence(text) == text.replace("is empty", "ist leer").replace("bytes", "Bytes")


@pytest.mark.parametrize(
    ("basis", "words"),
    [("in this photo", "in diesem Foto"), ("Foliage", "Pflanzen"), ("neutral", "neutral")],
)
def test_what_a_suggestion_rests_on(speaks: Speaks, qtbot, basis: str, words: str) -> None:
    speaks("de")
    rows = SuggestionRows()
    qtbot.addWidget(rows)
    rows.show_suggestions([SimpleNamespace(name="Navy", share=None, basis=basis, rgb=(0, 0, 60))])
    spoken = rows.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"{i18n.tr('Navy')}, {words}"


def words_reported() -> set[str]:
    """Every literal that core hands to a job's report, or to a function that reports its `what`."""
    found: set[str] = set()
    trees = [ast.parse(file.read_text("utf-8")) for file in (ROOT / "core").rglob("*.py")]
    tellers = {"report": 1}
    for node in (node for tree in trees for node in ast.walk(tree)):
        if isinstance(node, ast.FunctionDef):
            names = [argument.arg for argument in node.args.args]
            if {"job", "what"} <= set(names):
                tellers[node.name] = names.index("what")
    for node in (node for tree in trees for node in ast.walk(tree)):
        name = isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2]
        if name in tellers and len(node.args) > tellers[name]:
            text = node.args[tellers[name]]
            found |= {text.value} if isinstance(text, ast.Constant) else set()
    return found


@pytest.mark.parametrize("code", FOREIGN)
def test_what_is_said_while_work_goes_on_is_translated(speaks: Speaks, code: str) -> None:
    speaks(code)
    words = words_reported()
    assert words >= {"Comparing", "Converting", "Learning from your colour photos"}
    assert not {text for text in words if QCoreApplication.translate(CONTEXT, text) == text}


def test_the_status_bar_says_it_in_the_language(speaks: Speaks, session, qtbot) -> None:
    speaks("de")
    bar = StatusBar(session)
    qtbot.addWidget(bar)
    session.busyChanged.emit(0.4, "Converting")
    assert bar.words.text() == "Umrechnen"
    session.busyChanged.emit(0.5, i18n.tr("Exporting {name}").format(name="oma.jpg"))
    assert "oma.jpg" in bar.words.text()


@pytest.mark.parametrize(
    ("text", "german"),
    [
        ("+4.8 dB with 10 of them", "+4,8 dB mit 10 davon"),
        ("9.4 million, 11.9 MB", "9,4 Millionen, 11,9 MB"),
        ("9.4 M weights · takes hints · 23.3 dB", "9,4 Mio. Gewichte · nimmt Hinweise · 23,3 dB"),
        ("16,241 photos · 1,275 for research only", "16.241 Fotos · 1.275 nur für Forschung"),
    ],
)
def test_figures_have_the_signs_of_the_language(speaks: Speaks, text: str, german: str) -> None:
    speaks("de")
    assert sentence(text) == german


def test_a_model_card_says_the_classes_of_licences_in_words(speaks: Speaks, qtbot) -> None:
    speaks("de")
    about = ModelAbout(find_model("tint"))
    qtbot.addWidget(about)
    words = re.sub(r"<[^>]+>", " ", about.words.text() + about.details.text())
    assert not re.search("mixed-cc|research-only|licence_classes|cross-entropy", words)
    assert not re.search(r"\d\.\d dB", words)
    assert re.search(r"\d,\d dB", words)
    assert "tint 0.1," in words
    assert "Apache-2.0" in words


def test_what_no_template_knows_stays(speaks: Speaks) -> None:
    speaks("de")
    text = "CUDA error 999: something of another program is missing"
    assert sentence(text) == text


def test_the_window_tells_errors_in_the_language(speaks: Speaks, session, qtbot) -> None:
    speaks("es")
    with qtbot.waitSignal(session.message) as told:
        session.report_error(PhotoError("a.jpg is empty (0 bytes)."))
    assert told.args[:2] == ["error", "a.jpg está vacío (0 bytes)."]


def test_shipped_palettes_speak_and_name_their_sources_as_they_are(
    speaks: Speaks, tmp_path: Path
) -> None:
    plain = Shelf(tmp_path).shipped
    speaks("de")
    shipped = Shelf(tmp_path).shipped
    assert [palette.title for palette in shipped][:2] == ["Haut", "Haar"]
    assert "Messing" in {swatch.name for palette in shipped for swatch in palette.swatches}
    for there, here in zip(shipped, plain, strict=True):
        assert [(s.hex, s.source) for s in there.swatches] == [
            (s.hex, s.source) for s in here.swatches
        ]
