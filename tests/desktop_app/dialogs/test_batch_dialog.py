"""The batch dialog with the true engine on tiny photos."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QTableView,
)

from core.batch.report import Outcome
from core.batch.state import NAME
from core.colour.family import FamilyColour, write_family
from core.colour.lab import srgb_to_lab
from core.imaging import ExportOptions
from desktop_app import theme
from desktop_app.dialogs.batch import BatchDialog
from desktop_app.dialogs.batch_settings import BatchSettings
from desktop_app.session import Session


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    if not qapp.styleSheet():
        theme.apply(qapp, theme.Mode.DARK)


@pytest.fixture
def album(tmp_path: Path, photo_file: Path) -> Path:
    folder = tmp_path / "album"
    (folder / "1950").mkdir(parents=True)
    shutil.copy(photo_file, folder / "a.png")
    shutil.copy(photo_file, folder / "1950" / "b.png")
    (folder / "bad.jpg").write_bytes(b"\xff\xd8 this is where it ends")
    return folder


@pytest.fixture
def dialog(session: Session, qtbot) -> Iterator[BatchDialog]:
    made = BatchDialog(session)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.shut()


def drop(dialog: BatchDialog, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(dialog, QDragEnterEvent(QPoint(50, 50), copy, data, left, none))
    QApplication.sendEvent(dialog, QDropEvent(QPointF(50, 50), copy, data, left, none))


def ready(dialog: BatchDialog, qtbot, count: int) -> None:
    qtbot.waitUntil(lambda: len(dialog.queue.targets) == count, timeout=60_000)


def over(dialog: BatchDialog, qtbot) -> None:
    qtbot.waitUntil(lambda: not dialog.run.running, timeout=60_000)


def test_a_dropped_folder_becomes_a_queue(dialog: BatchDialog, album: Path, qtbot) -> None:
    assert not dialog.foot.start.isEnabled()
    drop(dialog, album)
    ready(dialog, qtbot, 3)
    assert dialog.settings.out == album / "colour"
    assert [dialog.queue.index(row, 1).data() for row in range(3)] == [
        "a-colour.png", "bad-colour.jpg", "1950/b-colour.png",
    ]  # fmt: skip
    assert dialog.foot.start.isEnabled()
    assert "3 photos" in dialog.foot.words.text()


def test_a_run_with_a_bad_photo_a_report_and_a_second_run(
    dialog: BatchDialog, album: Path, tmp_path: Path, qtbot
) -> None:
    drop(dialog, album)
    ready(dialog, qtbot, 3)
    qtbot.mouseClick(dialog.foot.start, Qt.MouseButton.LeftButton)
    assert dialog.foot.cancel.isVisible()
    assert not dialog.settings.isEnabled()
    over(dialog, qtbot)
    assert dialog.foot.words.text() == "2 done, 1 failed."
    assert "bad.jpg" in dialog.queue.index(1, 2).data()
    table = dialog.list.table
    room = table.visualRect(dialog.queue.index(1, 2)).adjusted(24, 0, -8, 0)
    words = table.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, dialog.queue.status(1))
    assert words.height() <= table.rowHeight(1), "why it failed is to be read whole"
    assert table.rowHeight(0) == table.rowHeight(2) < table.rowHeight(1)
    place = dialog.list.table.visualRect(dialog.queue.index(1, 0)).center()
    qtbot.mouseClick(dialog.list.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.foot.words.text() == dialog.queue.status(1)
    out = album / "colour"
    found = sorted(str(p.relative_to(out)) for p in out.rglob("*") if p.is_file())
    assert found == [NAME, "1950/b-colour.png", "a-colour.png"]

    qtbot.mouseClick(dialog.foot.copy, Qt.MouseButton.LeftButton)
    assert "bad.jpg" in QGuiApplication.clipboard().text()
    dialog.save_report(tmp_path / "report.csv")
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["status"] for row in rows] == ["done", "failed", "done"]

    qtbot.mouseClick(dialog.foot.start, Qt.MouseButton.LeftButton)
    over(dialog, qtbot)
    assert dialog.foot.words.text() == "2 done before, 1 failed."


def test_pause_and_cancel(dialog: BatchDialog, album: Path, qtbot, monkeypatch) -> None:
    for number in range(12):
        shutil.copy(album / "a.png", album / f"more{number}.png")
    drop(dialog, album)
    ready(dialog, qtbot, 15)
    dialog.foot.start.setFocus()
    begun: set[int] = set()
    dialog.run.began.connect(begun.add)
    qtbot.keyClick(dialog.foot.start, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(dialog.queue.outcomes), timeout=60_000)
    qtbot.mouseClick(dialog.foot.pause, Qt.MouseButton.LeftButton)
    assert dialog.run.paused
    # The thread that begins photos looks again and again whether it may go on.
    looks, going = [], dialog.run._batch._going
    ask = going.wait
    monkeypatch.setattr(going, "wait", lambda seconds: looks.append(seconds) or ask(seconds))
    qtbot.waitUntil(lambda: len(looks) > 1 and not dialog.queue._shares, timeout=60_000)
    so_far, looked = len(dialog.queue.outcomes), len(looks)
    qtbot.waitUntil(lambda: len(looks) > looked + 1)
    assert len(dialog.queue.outcomes) == so_far < 15
    assert "Paused" in dialog.foot.words.text()
    qtbot.mouseClick(dialog.foot.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(dialog.queue.outcomes) > so_far, timeout=60_000)
    qtbot.mouseClick(dialog.foot.cancel, Qt.MouseButton.LeftButton)
    over(dialog, qtbot)
    assert dialog.foot.words.text().startswith("Cancelled")
    assert not list(album.rglob("*.part"))
    rows = range(15)
    assert {dialog.queue.status(row) for row in rows} > {"Waiting"}
    assert {row for row in rows if dialog.queue.status(row) == "Cancelled"} <= begun
    assert all(dialog.queue.status(row) == "Waiting" for row in set(rows) - begun - {1})
    qtbot.mouseClick(dialog.foot.start, Qt.MouseButton.LeftButton)
    over(dialog, qtbot)
    assert {outcome.ending for outcome in dialog.queue.outcomes.values()} <= {
        "done", "skipped", "failed",
    }  # fmt: skip
    assert len(dialog.queue.outcomes) == 15


def test_photos_can_be_taken_out(dialog: BatchDialog, album: Path, qtbot) -> None:
    drop(dialog, album)
    ready(dialog, qtbot, 3)
    assert not dialog.list.remove.isEnabled()
    place = dialog.list.table.visualRect(dialog.queue.index(1, 0)).center()
    qtbot.mouseClick(dialog.list.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    qtbot.keyClick(dialog.list.table, Qt.Key.Key_Delete)
    ready(dialog, qtbot, 2)
    assert "bad.jpg" not in [t.source.name for t in dialog.queue.targets]
    qtbot.mouseClick(dialog.list.clear, Qt.MouseButton.LeftButton)
    assert dialog.queue.targets == []
    assert not dialog.foot.start.isEnabled()


def test_a_pattern_that_cannot_be_is_said_before_the_start(
    dialog: BatchDialog, album: Path, qtbot
) -> None:
    drop(dialog, album)
    ready(dialog, qtbot, 3)
    dialog.settings.pattern.selectAll()
    qtbot.keyClicks(dialog.settings.pattern, "{nam")
    assert not dialog.foot.start.isEnabled()
    dialog.settings.pattern.setText("{nam}")
    assert "{nam}" in dialog.foot.words.text()
    dialog.settings.pattern.setText("{folder} {number}")
    qtbot.waitUntil(lambda: dialog.queue.index(2, 1).data() == "1950/1950 3.png")


def test_what_kind_of_file_is_chosen_as_for_an_export(
    dialog: BatchDialog, album: Path, qtbot
) -> None:
    kind, settings = dialog.settings.kind, dialog.settings
    assert (settings.options.bits, settings.naming.format) == (None, None)
    kind.deep.click()
    assert settings.options.bits == 16
    assert settings.naming.deep
    kind.format.setCurrentIndex(kind.format.findData("jpg"))
    assert not kind.deep.isEnabled()
    assert kind.shallow.isChecked()
    assert (settings.options.bits, settings.naming.format) == (8, "jpg")
    kind.quality.setValue(71)
    kind.keep_metadata.click()
    kind.mark_colorized.click()
    kind.sidecar.click()
    assert settings.options == ExportOptions(
        71, 8, keep_metadata=False, mark_colorized=False, sidecar=True
    )
    settings.remember()
    again = BatchSettings([])
    qtbot.addWidget(again)
    assert again.options == replace(settings.options, bits=None)
    assert again.naming.format == "jpg"
    again.kind.format.setCurrentIndex(again.kind.format.findData("tif"))
    assert not again.kind.quality.isEnabled()
    # What was wished for comes back with a format that can hold it.
    assert settings.kind.deep.isChecked() is False
    kind.format.setCurrentIndex(kind.format.findData("tif"))
    assert settings.options.bits == 16


def test_what_photos_share_must_be_there(dialog: BatchDialog, album: Path) -> None:
    series = dialog.settings.series
    dialog.settings.folder.setText(str(album / "out"))
    for field, name in ((series.own, "folder none"), (series.reference, "file none")):
        field.setText(str(album / "none"))
        assert name in dialog.settings.problem
        field.setText("")
    assert dialog.settings.problem == ""
    series.own.setText(str(album))
    series.reference.setText(str(album / "a.png"))
    order = dialog.order()
    assert (order.own_photos, order.reference) == (album, album / "a.png")
    dialog.settings.kind.sidecar.click()
    assert dialog.settings.problem == "A sidecar has no room for what was learnt from photos."
    series.own.setText("")
    assert dialog.settings.problem == ""


def test_what_would_overwrite_a_photo_is_shown(dialog: BatchDialog, album: Path, qtbot) -> None:
    drop(dialog, album / "a.png")
    ready(dialog, qtbot, 1)
    dialog.settings.pattern.setText("{name}")
    dialog.settings.folder.setText(str(album))
    qtbot.waitUntil(lambda: "overwritten" in dialog.queue.status(0))


def test_the_look_of_the_open_photo_can_be_taken(
    dialog: BatchDialog, opened: Session, qtbot
) -> None:
    from dataclasses import replace

    opened.set_look(replace(opened.look, warmth=35), "warmer")
    qtbot.mouseClick(dialog.settings.open_look, Qt.MouseButton.LeftButton)
    assert dialog.order().look.warmth == 35
    assert dialog.settings.rows["warmth"].slider.value() == 35
    dialog.settings.rows["vividness"].slider.setFocus()
    qtbot.keyClick(dialog.settings.rows["vividness"].slider, Qt.Key.Key_Right)
    assert dialog.order().look.vividness == 51


def test_every_control_says_what_it_is(dialog: BatchDialog) -> None:
    for kind in (QComboBox, QLineEdit, QAbstractSlider, QAbstractButton, QTableView):
        for control in dialog.findChildren(kind):
            if control.objectName().startswith("qt_") or not control.focusPolicy():
                continue
            assert control.accessibleName() or getattr(control, "text", str)(), control


def test_the_window_shows_it_and_ends_it(window, qtbot) -> None:
    from desktop_app.features.batch import BatchFeature

    feature = window.findChild(BatchFeature)
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert feature.dialog is not None
    assert feature.dialog.isVisible()
    assert not feature.dialog.isModal()
    qtbot.waitUntil(feature.dialog.isActiveWindow)
    qtbot.keyClick(feature.dialog, Qt.Key.Key_Escape)
    assert not feature.dialog.isVisible()


def test_words_for_every_ending(dialog: BatchDialog, album: Path, qtbot) -> None:
    drop(dialog, album)
    ready(dialog, qtbot, 3)
    source = dialog.queue.targets[0].source
    for ending in ("done", "no colour found", "skipped", "cancelled", "failed"):
        dialog.queue.show_outcome(0, Outcome(ending, source, reason="It is so."))
        assert dialog.queue.status(0)
        assert dialog.queue.summary()


def test_hints_name_colours_of_the_family(
    dialog: BatchDialog, album: Path, tmp_path: Path, qtbot, monkeypatch
) -> None:
    own = tmp_path / "own.json"
    monkeypatch.setattr("desktop_app.dialogs.batch_series.family_file", lambda: own)
    (album / "bad.jpg").unlink()
    hints = tmp_path / "hints"
    hints.mkdir()
    hint = {"kind": "color", "x": 290, "y": 30, "radius": 8, "family": "Rosa's coat"}
    for name in ("a.png.json", "b.json"):
        (hints / name).write_text(json.dumps({"version": 1, "hints": [hint]}))
    drop(dialog, album)
    ready(dialog, qtbot, 2)
    settings = dialog.settings.series
    assert not settings.family.isEnabled()
    settings.hints.setText(str(tmp_path / "nowhere"))
    assert "no folder nowhere" in settings.problem
    settings.hints.setText(str(hints))
    assert settings.family.isEnabled()
    assert settings.problem == ""

    # No family is known: a sentence for each photo.
    assert settings.family_colours is None
    qtbot.mouseClick(dialog.foot.start, Qt.MouseButton.LeftButton)
    over(dialog, qtbot)
    assert "no family colours are given" in dialog.queue.status(0)

    # The person's own is taken unless another is chosen.
    write_family((FamilyColour("Rosa's coat", "#3f5b3a", (20.0, 10.0)),), own)
    assert settings.family_colours == own
    other = tmp_path / "family.json"
    write_family((FamilyColour("Rosa's coat", "#3f5b3a", (-14.0, 16.0)),), other)
    settings.family.setText(str(other))
    assert settings.family_colours == other
    qtbot.mouseClick(dialog.foot.start, Qt.MouseButton.LeftButton)
    over(dialog, qtbot)
    assert dialog.foot.words.text() == "2 done."
    for name in ("a-colour.png", "1950/b-colour.png"):
        rgb = np.asarray(Image.open(album / "colour" / name).convert("RGB"), np.float32) / 255
        ab = srgb_to_lab(rgb[28:33, 288:293].astype(np.float32))[..., 1:].mean((0, 1))
        assert np.abs(ab - (-14, 16)).max() < 1.5, ab

    other.write_text("{")
    qtbot.mouseClick(dialog.foot.start, Qt.MouseButton.LeftButton)
    over(dialog, qtbot)
    assert "family.json" in dialog.foot.words.text()
