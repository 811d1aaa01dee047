"""The evidence report: what it says, what it holds, and the dialog before it."""

from __future__ import annotations

import base64
import io
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from core.document.document import Document
from core.document.look import Look
from core.document.region import Region
from core.hints.hint import Hint
from core.imaging import open_photo
from core.job import quiet
from core.models.card import default_model
from core.rendering import Engine
from desktop_app.dialogs.evidence import Evidence, gather
from desktop_app.dialogs.evidence_page import html, save_html, save_pdf
from desktop_app.dialogs.report import ReportDialog
from desktop_app.panels.shown import shown_hex


@pytest.fixture
def document(photo_file: Path) -> Document:
    made = Document(open_photo(photo_file), Look(model=default_model().name))
    made = made.add_hint(
        Hint("color", ((60.0, 50.0),), 8, (-22.0, 20.0), 0.8, note="<Rosa> said so")
    )
    made = made.add_hint(Hint("neutral", ((200.0, 90.0), (240.0, 120.0)), 6))
    return made.add_hint(Hint("keep", ((10.0, 230.0),), 5, enabled=False))


@pytest.fixture
def evidence(document: Document, qapp: object) -> Evidence:
    words = ("Harbour & <sea>", "Taken in 1931.\nIn Rosa's album.")
    return gather(document, default_model(), Engine("cpu", 1), words, quiet())


def pictures_in(html: str) -> list[np.ndarray]:
    found = re.findall(r'src="data:image/jpeg;base64,([^"]+)"', html)
    return [np.asarray(Image.open(io.BytesIO(base64.b64decode(data)))) for data in found]


def test_the_page_says_all_and_fetches_nothing(
    evidence: Evidence, document: Document, tmp_path: Path
) -> None:
    save_html(evidence, tmp_path / "report.html")
    html = (tmp_path / "report.html").read_text(encoding="utf-8")
    for words in (
        "Harbour &amp; &lt;sea&gt;", "Taken in 1931.", "&lt;Rosa&gt; said so", "80 %", "Neutral",
        document.photo.sha256, default_model().sha256, default_model().version, "harbour.png",
    ):  # fmt: skip
        assert words in html
    assert "<Rosa>" not in html
    assert not re.search(r"(?:src|href)=.(?!data:)|url\(|https?:", html)
    assert re.search("#[0-9a-f]{6}", evidence.hints[0].hex)
    assert evidence.hints[0].colour
    assert [row.number for row in evidence.hints] == [1, 2, 3]
    before, after, hints = pictures_in(html)
    assert before.shape == after.shape == hints.shape == (240, 320, 3)
    assert np.ptp(before.astype(int), axis=2).mean() < 2
    assert np.ptp(after.astype(int), axis=2).mean() > 3
    changed = np.abs(hints.astype(int) - after).max(2) > 60
    assert changed[40:60, 50:70].any()
    assert not changed[150:200, 100:300].any()


def test_the_page_can_be_read_aloud(evidence: Evidence, tmp_path: Path, speaks) -> None:
    speaks("fr")
    save_html(evidence, tmp_path / "report.html")
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert '<html lang="fr">' in page
    assert 'name="viewport"' in page
    pictures = re.findall(r"<img [^>]*>", page)
    assert len(pictures) == 3
    assert all(re.search('alt="[^"]+"', picture) for picture in pictures)
    for row in re.findall(r"<tr>(<th.*?)</tr>", page):
        assert re.findall(r"<th\b[^>]*>", row) == re.findall(r'<th scope="(?:col|row)"[^>]*>', row)
    tables = re.findall(r"<table[^>]*>", page)
    assert sum('role="presentation"' in table for table in tables) == 1 + len(
        [row for row in evidence.hints if row.hex]
    )


def test_the_photograph_has_no_colours_inside_a_region_either(
    document: Document, tmp_path: Path, qapp: object
) -> None:
    whole = ((0.0, 0.0), (320.0, 0.0), (320.0, 240.0), (0.0, 240.0))
    with_region = document.add_region(Region(whole, warmth=60.0, name="all"))
    found = gather(with_region, None, Engine("cpu", 1), ("a", ""), quiet())
    save_html(found, tmp_path / "report.html")
    before, after = pictures_in((tmp_path / "report.html").read_text(encoding="utf-8"))[:2]
    assert np.ptp(before.astype(int), axis=2).mean() < 2
    assert np.ptp(after.astype(int), axis=2).mean() > 3


def test_without_hints_it_says_so(document: Document, tmp_path: Path, qapp: object) -> None:
    bare = replace(document, hints=())
    found = gather(bare, None, Engine("cpu", 1), ("a", ""), quiet())
    assert found.hints == ()
    assert set(found.pictures) == {"before", "after"}
    assert "No hints were given" in html(found, str, 900)


def test_a_colour_is_called_as_the_person_calls_it(document: Document, qapp: object) -> None:
    names = {document.hints[0].id: "Rosa's coat", document.hints[1].id: ""}
    found = gather(document, None, Engine("cpu", 1), ("a", ""), quiet(), names)
    assert [row.colour for row in found.hints] == ["Rosa's coat", "", ""]
    assert "Rosa&#x27;s coat" in html(found, str, 900)


def test_a_stroke_looks_as_its_dot_on_the_photo(document: Document, qapp: object) -> None:
    row = document.photo.luminance[20]
    points = tuple((float(x), 20.0) for x in (row.argmin(), row.argmax(), row.argmin()))
    document = document.with_hints((Hint("color", points, 5, (20.0, 10.0), id=1),))
    found = gather(document, default_model(), Engine("cpu", 1), ("", ""), quiet())
    assert found.hints[0].hex == shown_hex(float(row.max()), (20.0, 10.0))
    assert found.hints[0].place == f"{row.argmax()}, 20"


def test_the_pdf_has_pages_with_pictures(evidence: Evidence, tmp_path: Path) -> None:
    many = replace(evidence, hints=evidence.hints * 20)
    save_pdf(evidence, tmp_path / "short.pdf")
    save_pdf(many, tmp_path / "long.pdf")
    short, long = ((tmp_path / n).read_bytes() for n in ("short.pdf", "long.pdf"))
    assert short.startswith(b"%PDF")
    assert short.count(b"/Subtype /Image") >= 3
    pages = [len(re.findall(rb"/Type /Page\b", data)) for data in (short, long)]
    assert pages[1] > pages[0] >= 1
    assert not list(tmp_path.glob(".*"))


@pytest.fixture
def dialog(document: Document, qtbot) -> ReportDialog:
    made = ReportDialog(document.photo, 3)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_title_and_remarks_are_asked_for(dialog: ReportDialog, tmp_path: Path, qtbot) -> None:
    qtbot.keyClicks(dialog.title, "Aunt Rosa")
    dialog.remarks.setFocus()
    qtbot.keyClicks(dialog.remarks, "1931")
    qtbot.keyClick(dialog.remarks, Qt.Key.Key_Tab)
    # The platform says which of the buttons comes first.
    assert dialog.focusWidget() in (dialog.pdf, dialog.html, dialog.cancel)
    with qtbot.waitSignal(dialog.wanted) as asked:
        dialog.save(tmp_path / "a.pdf")
    assert asked.args == [tmp_path / "a.pdf", "Aunt Rosa", "1931"]
    assert not dialog.isVisible()


def test_every_control_says_what_it_is(dialog: ReportDialog) -> None:
    for kind in (QLineEdit, QPlainTextEdit, QAbstractButton):
        for control in dialog.findChildren(kind):
            assert control.accessibleName() or control.text()


def test_the_window_writes_it_beside_its_thread(window, photo_file: Path, tmp_path: Path, qtbot):
    from desktop_app.features.report import ReportFeature

    with qtbot.waitSignal(window.session.photoChanged):
        window.session.open(photo_file)
    feature = window.findChild(ReportFeature)
    feature.ask()
    (dialog,) = window.findChildren(ReportDialog)
    path = tmp_path / "report.html"
    dialog.title.setText("Josef, 1941")
    dialog.remarks.setPlainText("Aunt Rosa keeps it.")
    dialog.save(path)
    feature.ask()
    again = window.findChildren(ReportDialog)[-1]
    said = (again.title.text(), again.remarks.toPlainText())
    assert said == ("Josef, 1941", "Aunt Rosa keeps it."), "a PDF beside it says the same"
    again.reject()
    qtbot.waitUntil(path.exists, timeout=30_000)
    qtbot.waitUntil(lambda: "report.html" in window.messages.text)
    before = photo_file.read_bytes()
    feature.save(photo_file, "x", "")
    assert "original" in window.messages.text
    assert photo_file.read_bytes() == before
