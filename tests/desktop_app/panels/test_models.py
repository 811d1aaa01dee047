"""Choosing among several models: what is offered, what is said about them, what they cannot do."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics, QTextDocument
from PySide6.QtWidgets import QApplication, QScrollArea, QStyleOptionViewItem, QWidget

from core.document.look import Look
from core.hints.hint import Hint
from core.models.card import ModelCard, ModelSize, Training
from core.models.card_results import Category
from desktop_app import theme
from desktop_app.panels import SidePanel, SuggestionsPopover
from desktop_app.panels.model_about import ModelAbout
from desktop_app.panels.two_lines import TwoLineDelegate
from desktop_app.session import Session

HINT = Hint("color", ((40.0, 40.0),), 3.0, (20.0, 10.0))
FULL = ModelCard(
    name="tint-small", title="Tint, small", description="Takes hints.", version="0.1",
    network="tint", file="model.onnx", sha256="0" * 64, bytes=19_000_000, parameters=9_400_000,
    inputs={"input": "(N, 4, H, W)", "temperature": "T", "tau": "t"},
    outputs={"chroma": "ab", "distribution": "bins"}, size=ModelSize(), temperature=0.38,
    rebalancing_shift=0.0, scenes=(), prior=(), training=Training(16241, {}, 0, 0.0, "", ""),
    metrics={"psnr_rgb": 23.34}, limitations="Proposes <b>plausible</b> colours.",
    licence="Apache-2.0",
)  # fmt: skip
SMALL = replace(
    FULL, name="fusion", title="Fusion (Iizuka et al. 2016)", parameters=42_350_000,
    inputs={"input": "(N, 1, H, W)"}, outputs={"chroma": "ab"},
)  # fmt: skip
PLAIN = replace(SMALL, name="plain", title="Plain (Zhang et al. 2016)", outputs=FULL.outputs)
MODELS = [FULL, SMALL, PLAIN]


@pytest.fixture
def several(opened: Session, qtbot) -> SidePanel:
    opened.backend.models = MODELS
    host = QWidget()
    qtbot.addWidget(host)
    made = SidePanel(opened, parent=host)
    made.resize(300, 900)
    host.resize(300, 900)
    host.show()
    qtbot.waitExposed(host)
    host.activateWindow()
    made.host = host
    return made


def test_another_model_is_one_step_that_recolours_and_keeps_the_hints(
    opened: Session, several: SidePanel, qtbot
) -> None:
    opened.add_hint(HINT)
    asked = len(opened.backend.asked)
    several.look.model.setFocus()
    qtbot.keyClick(several.look.model, Qt.Key.Key_Down)
    assert opened.look == Look(model="fusion")
    assert len(opened.hints) == 1
    qtbot.waitUntil(lambda: len(opened.backend.asked) > asked)
    assert opened.undo_label == "Change model"
    opened.undo()
    assert (opened.look.model, len(opened.hints)) == ("tint-small", 1)
    assert several.look.model.currentText() == "Tint, small"


@pytest.mark.parametrize("mode", list(theme.Mode)[1:])
def test_no_title_and_no_fact_is_cut_off(
    several: SidePanel, qapp: QApplication, qtbot, mode: theme.Mode
) -> None:
    theme.apply(qapp, mode)
    chooser = several.look.model
    chooser.showPopup()
    qtbot.waitUntil(chooser.view().isVisible)
    delegate = chooser.view().itemDelegate()
    assert isinstance(delegate, TwoLineDelegate)
    for row, card in enumerate(MODELS):
        index = chooser.model().index(row, 0)
        option = QStyleOptionViewItem()
        delegate.initStyleOption(option, index)
        room = chooser.view().visualRect(index).width() - 16
        assert option.fontMetrics.horizontalAdvance(card.title) <= room
        assert option.fontMetrics.horizontalAdvance(card.title) <= chooser.width() - 34
        facts = index.data(TwoLineDelegate.SECOND_LINE)
        assert QFontMetrics(theme.small(option.font)).horizontalAdvance(facts) <= room, facts
    chooser.hidePopup()
    theme.apply(qapp, theme.Mode.DARK)


def test_the_facts_of_the_chosen_model_are_a_click_away(
    opened: Session, several: SidePanel, qtbot
) -> None:
    opened.set_look(Look(model="fusion"))
    qtbot.mouseClick(several.look.about, Qt.MouseButton.LeftButton)
    (about,) = several.look.findChildren(ModelAbout)
    assert about.isVisible()
    words = about.words.text()
    assert "Fusion (Iizuka et al. 2016)" in words
    assert "It does not know of your hints" in words
    assert not re.search(r"dB|million", words)
    assert not about.details.isVisible()
    qtbot.mouseClick(about.fold, Qt.MouseButton.LeftButton)
    assert about.details.isVisible()
    for fact in ("42.4 million", "23.3 dB", "Apache-2.0"):
        assert fact in about.details.text()
    assert "&lt;b&gt;plausible" in words, "a card is text, not markup"
    for label in (about.words, about.details):
        assert label.height() >= label.heightForWidth(label.width())
    assert about.screen().geometry().contains(about.frameGeometry())
    qtbot.keyClick(about, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: several.look.findChildren(ModelAbout) == [])


def test_kinds_of_photos_are_a_table_and_a_low_screen_scrolls(
    opened: Session, several: SidePanel, qtbot
) -> None:
    kinds = {
        "old_film": Category(120, 88, 50, 22.04, 0.5),
        "people": Category(247, 90, 60, 23.45, 0.7, 60, 27.26),
    }
    card = replace(FULL, categories=kinds, limitations="Many words. " * 150)
    about = ModelAbout(card, several)
    qtbot.addWidget(about)
    about.show_beside(several)
    document = QTextDocument()
    document.setHtml(about.details.text())
    lines = [line for line in document.toPlainText().splitlines() if line]
    place = lines.index("People")
    assert lines[place - 3 : place] == ["photos", "alone", "10 hints"]
    assert lines[place : place + 8] == [
        "People",
        "247",
        "23.4",
        "27.3",
        "Old film",
        "120",
        "22.0",
        "–",
    ]
    qtbot.mouseClick(about.fold, Qt.MouseButton.LeftButton)
    assert about.screen().availableGeometry().contains(about.frameGeometry())
    (area,) = about.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    short = ModelAbout(replace(card, limitations="Few words."), several)
    qtbot.addWidget(short)
    short.show_beside(several)
    (area,) = short.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0, "no scroll bar where all fits"


def test_without_bins_the_next_best_click_is_off_and_says_why(
    opened: Session, several: SidePanel
) -> None:
    best = several.hints.best_click
    assert best.isEnabled()
    opened.set_look(Look(model="fusion"))
    assert not best.isEnabled()
    assert "cannot tell where a click helps most" in best.toolTip()
    said = []
    opened.message.connect(lambda kind, text, _details: said.append((kind, text)))
    opened.show_uncertainty()
    assert said == [("info", best.toolTip())]
    opened.undo()
    assert best.isEnabled()
    assert "cannot" not in best.toolTip()


def test_kept_colours_follow_the_model(opened: Session, several: SidePanel, qtbot) -> None:
    keep = Hint("keep", ((60.0, 60.0),), 3.0)
    opened.add_hint(keep)
    before = several.hints._colour_of(opened.hints[0])
    colours = iter([(-30.0, 30.0)] * 99)
    opened.colour_at = lambda x, y: next(colours)
    assert several.hints._colour_of(opened.hints[0]) == before
    with qtbot.waitSignal(opened.fieldChanged):
        opened.set_look(Look(model="plain"))
    assert several.hints._colour_of(opened.hints[0]) != before


def test_suggestions_without_shares_say_what_they_rest_on(opened: Session, qtbot) -> None:
    from core.rendering import Suggestion

    opened.backend.suggest = lambda *_args: [
        Suggestion((5.0, 9.0), None, "Taupe", (120, 110, 100), "the model's choice"),
        Suggestion((-20.0, 20.0), None, "Moss green", (90, 120, 70), "Foliage"),
    ]
    popover = SuggestionsPopover(opened)
    qtbot.addWidget(popover)
    popover.show_at(9.0, 9.0, QPoint(300, 300))
    qtbot.waitUntil(lambda: popover.rows.count() == 2)
    spoken = popover.rows.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Moss green, Foliage"
    assert not popover.grab().isNull()
    qtbot.keyClick(popover.rows, Qt.Key.Key_2)
    assert opened.current_ab == (-20.0, 20.0)
