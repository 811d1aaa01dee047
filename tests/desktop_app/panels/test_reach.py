"""Every control of the panels can be named, reached and read."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from core.hints.hint import Hint
from desktop_app import theme
from desktop_app.dialogs.export import ExportDialog
from desktop_app.panels import SidePanel, SuggestionsPopover
from desktop_app.session import Session

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSlider, QComboBox, QLineEdit)


@pytest.fixture(params=["panel", "popover", "export"])
def surface(request, opened: Session, qtbot) -> QWidget:
    """One after another: the side panel with a selected hint, the popover, the export dialog."""
    if request.param == "panel":
        made: QWidget = SidePanel(opened, [])
        made.resize(300, 900)
        opened.add_hint(Hint("color", ((9.0, 9.0),), 3.0, (20.0, 30.0)))
    elif request.param == "popover":
        made = SuggestionsPopover(opened)
    else:
        made = ExportDialog(opened)
    qtbot.addWidget(made)
    if isinstance(made, SuggestionsPopover):
        made.show_at(9.0, 9.0, made.screen().geometry().center())
        qtbot.waitUntil(lambda: made.rows.count() > 0)
    else:
        made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def controls(surface: QWidget) -> list[QWidget]:
    def is_part(widget: QObject) -> bool:
        """Inside another control, such as the list of a combo box."""
        parent = widget.parent()
        while parent is not None and parent is not surface:
            if isinstance(parent, (QComboBox, QAbstractItemView)):
                return True
            parent = parent.parent()
        return False

    found = [w for w in surface.findChildren(QWidget) if isinstance(w, CONTROLS)]
    own = [w for w in found if w.isVisible() and not is_part(w)]
    # Scroll bars are the scroll area's own.
    return [w for w in own if not w.inherits("QScrollBar")]


def test_every_control_has_a_name(surface: QWidget) -> None:
    found = controls(surface)
    assert found
    for widget in found:
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        assert widget.accessibleName() or text, widget


def test_every_control_is_reached_with_the_tab_key(surface: QWidget, qtbot) -> None:
    wanted = {
        w for w in controls(surface) if w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    # Of a group of radio buttons, Tab stops at the chosen one.
    wanted = {w for w in wanted if not (w.inherits("QRadioButton") and not w.isChecked())}
    reached: set[QWidget] = set()
    for _ in range(3 * len(wanted) + 6):
        focus = QApplication.focusWidget()
        if focus is not None:
            reached.add(focus)
        qtbot.keyClick(focus or surface, Qt.Key.Key_Tab)
    assert wanted <= reached, [w.accessibleName() or w for w in wanted - reached]


@pytest.mark.parametrize("mode", list(theme.Mode)[1:])
def test_no_words_are_cut_off(
    surface: QWidget, qapp: QApplication, qtbot, mode: theme.Mode
) -> None:
    theme.apply(qapp, mode)
    QApplication.processEvents()
    for label in surface.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width(), label.text()
            assert label.height() >= label.fontMetrics().height() - 1, label.text()
    for button in surface.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            needed = button.fontMetrics().horizontalAdvance(button.text())
            assert button.width() >= needed, button.text()
    for combo in surface.findChildren(QComboBox):
        if combo.isVisible():
            for index in range(combo.count()):
                needed = combo.fontMetrics().horizontalAdvance(combo.itemText(index))
                assert combo.width() - 34 >= needed, combo.itemText(index)
    theme.apply(qapp, theme.Mode.DARK)
