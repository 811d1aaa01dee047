import os
import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
)

from core.imaging import WRITABLE_SUFFIXES, ExportOptions, photo_from_array, write_picture
from desktop_app import theme
from desktop_app.__main__ import main
from desktop_app.dialogs.export import ExportDialog
from desktop_app.dialogs.formats import FORMATS, format_of, measured_bytes, size_words
from desktop_app.session import Session


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    if not qapp.styleSheet():
        theme.apply(qapp, theme.Mode.DARK)


@pytest.fixture
def dialog(opened: Session, qtbot) -> ExportDialog:
    made = ExportDialog(opened)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def asked(opened: Session, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, ExportOptions]]:
    """What the session was asked to export."""
    calls: list[tuple[Path, ExportOptions]] = []
    monkeypatch.setattr(opened, "export", lambda path, options: calls.append((path, options)))
    return calls


def choose(dialog: ExportDialog, suffix: str) -> None:
    dialog.format.setCurrentIndex([form.suffix for form in FORMATS].index(suffix))


def test_proposes_a_name_beside_the_photo(dialog: ExportDialog, photo_file: Path) -> None:
    assert dialog.path() == photo_file.with_name("harbour-colour.jpg")
    assert dialog.problem() == ""
    assert dialog.file_name.selectedText() == "harbour-colour"


def test_the_answer_goes_to_the_session(
    dialog: ExportDialog, asked: list, photo_file: Path, qtbot
) -> None:
    choose(dialog, ".tif")
    qtbot.mouseClick(dialog.deep, Qt.MouseButton.LeftButton, pos=dialog.deep.rect().center() / 4)
    dialog.keep_metadata.setChecked(False)
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    path, options = asked[0]
    assert path == photo_file.with_name("harbour-colour.tif")
    assert options.bits == 16
    assert not options.keep_metadata
    assert options.mark_colorized
    assert options.profile == "srgb"
    assert options.model
    assert not dialog.isVisible()


def test_sixteen_bit_only_where_the_format_can(dialog: ExportDialog, opened: Session) -> None:
    for form in FORMATS:
        choose(dialog, form.suffix)
        assert dialog.deep.isEnabled() == form.deep
        dialog.options().bits_for(dialog.path(), opened.photo)
    choose(dialog, ".png")
    dialog.deep.click()
    assert dialog.options().bits == 16
    choose(dialog, ".jpg")
    assert dialog.options().bits == 8
    choose(dialog, ".png")
    assert dialog.options().bits == 16


def test_quality_only_where_it_matters(dialog: ExportDialog) -> None:
    choose(dialog, ".jpg")
    assert dialog.quality.isEnabled()
    choose(dialog, ".png")
    assert not dialog.quality.isEnabled()


def test_the_ending_follows_the_format_and_back(dialog: ExportDialog, qtbot) -> None:
    choose(dialog, ".webp")
    assert dialog.file_name.text() == "harbour-colour.webp"
    dialog.file_name.setFocus()
    dialog.file_name.selectAll()
    qtbot.keyClicks(dialog.file_name, "grandma 1952.TIFF")
    assert dialog.format.currentText() == "TIFF"
    assert dialog.path().name == "grandma 1952.TIFF"
    dialog.file_name.setText("aunt.rosa")
    assert dialog.path().name == "aunt.rosa.tif"


@pytest.mark.parametrize("name", ["", "  ", ".jpg", "..", "a/b.jpg", "a\\b.jpg"])
def test_impossible_names_are_refused(dialog: ExportDialog, asked: list, name: str) -> None:
    dialog.file_name.setText(name)
    dialog.file_name.textEdited.emit(name)
    assert dialog.problem().endswith(".")
    assert not dialog.export_button.isEnabled()
    dialog.accept()
    assert asked == []
    assert dialog.isVisible()


def test_the_original_is_never_overwritten(
    dialog: ExportDialog, asked: list, photo_file: Path
) -> None:
    choose(dialog, ".png")
    dialog.file_name.setText(photo_file.name)
    dialog.accept()
    assert "original" in dialog.problem()
    assert asked == []


def test_a_folder_that_is_not_there_is_refused(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.folder.setText(str(tmp_path / "nowhere"))
    assert "nowhere" in dialog.problem()
    assert not dialog.export_button.isEnabled()
    dialog.folder.setText(str(tmp_path))
    assert dialog.export_button.isEnabled()


def test_a_folder_that_cannot_be_written_is_refused(
    dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Root may write anywhere, so the answer of the system stands in for a locked folder.
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    dialog.folder.setText(str(tmp_path))
    assert "cannot be written" in dialog.problem()


def test_replacing_a_file_is_announced(dialog: ExportDialog, photo_file: Path) -> None:
    photo_file.with_name("old.jpg").write_bytes(b"x")
    dialog.file_name.setText("old.jpg")
    dialog.file_name.textEdited.emit("old.jpg")
    assert "will be replaced" in dialog._notice.text()
    assert dialog.export_button.isEnabled()


def test_the_size_is_estimated(dialog: ExportDialog, qtbot) -> None:
    qtbot.waitUntil(lambda: "about" in dialog._summary.text())
    assert "320 × 240" in dialog._summary.text()


def test_choices_are_proposed_again(dialog: ExportDialog, asked: list, opened, qtbot) -> None:
    choose(dialog, ".webp")
    dialog.quality.setValue(70)
    dialog.mark_colorized.setChecked(False)
    dialog.kind.sidecar.click()
    dialog.accept()
    assert asked[0][1].sidecar
    again = ExportDialog(opened)
    qtbot.addWidget(again)
    assert again.options().sidecar
    assert again.format.currentText() == "WebP"
    assert again.quality.value() == 70
    assert not again.mark_colorized.isChecked()


def test_a_sidecar_comes_beside_the_picture_and_makes_it_again(
    dialog: ExportDialog, opened: Session, qtbot
) -> None:
    assert not dialog.options().sidecar
    dialog.kind.sidecar.click()
    choose(dialog, ".png")
    picture = dialog.path()
    with qtbot.waitSignal(opened.exported, timeout=20_000):
        dialog.accept()
    sidecar = picture.with_name(f"{picture.name}.tintype.json")
    again = picture.with_name("again.png")
    assert main(["render", str(sidecar), "-o", str(again)]) == 0
    assert again.read_bytes() == picture.read_bytes()


def test_what_an_export_left_out_is_said(
    dialog: ExportDialog, opened: Session, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    monkeypatch.setattr("core.rendering.export_picture", lambda *_: ("MakerNote (80 kB)",))
    with qtbot.waitSignal(opened.message, timeout=20_000) as said:
        dialog.accept()
    kind, text, _details = said.args
    assert kind == "warning"
    assert text == (
        f"Exported {dialog.path().name} without MakerNote (80 kB): too large to be carried."
    )


def test_escape_exports_nothing(dialog: ExportDialog, asked: list, qtbot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert asked == []


def test_every_writable_format_is_offered() -> None:
    offered = {format_of(suffix) for suffix in WRITABLE_SUFFIXES}
    assert None not in offered
    assert offered == set(FORMATS)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.title)
def test_estimates_are_near_the_written_file(form, grey_pixels: np.ndarray, tmp_path: Path) -> None:
    whole = np.repeat(grey_pixels[..., None], 3, 2)
    path = tmp_path / f"a{form.suffix}"
    write_picture(path, whole, photo_from_array(whole, "a"), ExportOptions(quality=80))
    size = path.stat().st_size
    sample = np.ascontiguousarray(whole[60:180])
    count = whole.shape[0] * whole.shape[1]
    assert measured_bytes(sample, count, form, 80) == pytest.approx(size, rel=0.35)
    if form.deep:
        deep = sample.astype(np.uint16) * 257
        noise = np.random.default_rng(0).integers(0, 257, deep.shape, np.uint16)
        assert measured_bytes(deep + noise.clip(0, 65535 - deep), count, form, 80) > 1.5 * size


def test_the_original_as_a_second_layer_takes_its_room(dialog: ExportDialog, qtbot) -> None:
    def estimated() -> int:
        estimate, sizes = dialog._estimate, []
        estimate.answered.connect(sizes.append)
        dialog._show()
        rests = lambda: not estimate._timer.isActive() and not estimate._lane.busy  # noqa: E731
        qtbot.waitUntil(lambda: bool(sizes) and rests())
        return sizes[-1]

    choose(dialog, ".tif")
    alone = estimated()
    qtbot.mouseClick(dialog.layers, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert dialog.options().layers
    assert estimated() == 2 * alone


def test_the_size_may_be_chosen(dialog: ExportDialog, asked: list, qtbot) -> None:
    row = dialog.size_row
    row.unit.setFocus()
    qtbot.keyClick(row.unit, Qt.Key.Key_Down)
    assert row.pixels.isVisible()
    row.pixels.setFocus()
    row.pixels.selectAll()
    qtbot.keyClicks(row.pixels, "160")
    assert "160 × 120" in dialog._summary.text()
    choose(dialog, ".tif")
    assert not dialog.layers.isEnabled()
    dialog.layers.setChecked(True)
    dialog.accept()
    assert asked[0][1].long_side == 160
    assert not asked[0][1].layers


def test_paper_has_centimetres_and_never_more_pixels_than_the_photo(
    dialog: ExportDialog, qtbot
) -> None:
    row = dialog.size_row
    row.unit.setCurrentIndex(row.unit.findData("cm"))
    row.centimetres.setValue(2.5)
    row.dpi.setValue(100)
    assert dialog.options().dpi == 100
    row.dpi.setValue(300)
    assert dialog.options().long_side == 295
    row.centimetres.setValue(25.4)
    assert dialog.options().long_side == 0
    assert dialog.options().dpi == 32
    assert "32 dpi" in dialog._notice.text()


def test_a_mark_only_with_its_box_ticked(dialog: ExportDialog, qtbot) -> None:
    assert dialog.options().is_plain
    assert not dialog.corner_word.isEnabled()
    dialog.corner.setFocus()
    qtbot.keyClick(dialog.corner, Qt.Key.Key_Space)
    dialog.corner_word.setFocus()
    dialog.corner_word.selectAll()
    qtbot.keyClicks(dialog.corner_word, "Farbe 2026")
    assert dialog.options().corner == "Farbe 2026"


def test_the_window_goes_on_while_the_size_is_measured(
    dialog: ExportDialog, opened: Session, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    threads = set()
    true_tile = opened.backend.tile

    def tile(*arguments):
        threads.add(threading.current_thread())
        return true_tile(*arguments)

    monkeypatch.setattr(opened.backend, "tile", tile)
    choose(dialog, ".png")
    dialog.deep.click()
    qtbot.waitUntil(lambda: bool(threads))
    assert threading.main_thread() not in threads


def test_every_control_says_what_it_is(dialog: ExportDialog) -> None:
    kinds = (QComboBox, QLineEdit, QAbstractSpinBox, QAbstractSlider, QAbstractButton)
    for kind in kinds:
        for control in dialog.findChildren(kind):
            if control.objectName().startswith("qt_") or not control.focusPolicy():
                continue
            assert control.accessibleName() or getattr(control, "text", str)(), control


def test_again_needs_no_word_for_the_same_photo(
    dialog: ExportDialog, asked: list, opened: Session, qtbot, photo_file: Path
) -> None:
    qtbot.keyClicks(dialog.file_name, "print")
    dialog.accept()
    path = asked[0][0]
    assert path.name == "print.jpg"
    path.write_bytes(b"x")
    opened.exported.emit(path)
    again = ExportDialog(opened)
    qtbot.addWidget(again)
    assert again.path() == path
    assert again.is_asked_for
    photo_file.with_name("other.jpg").write_bytes(b"x")
    again.file_name.setText("other.jpg")
    assert not again.is_asked_for


@pytest.mark.parametrize(
    ("count", "words"), [(900, "1 KB"), (84_000, "84 KB"), (9_400_000, "9.4 MB"), (3e8, "300 MB")]
)
def test_sizes_in_words(count: int, words: str) -> None:
    assert size_words(int(count)) == words


def test_tab_stops_only_where_the_focus_shows(dialog: ExportDialog) -> None:
    area = dialog.findChild(QScrollArea)
    assert not area.focusPolicy() & Qt.FocusPolicy.TabFocus
