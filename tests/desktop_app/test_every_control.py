"""Every control of window, panels and dialogs has a name for screen readers and is reached by keys; a
closed window leaves nothing."""

from __future__ import annotations

import gc
import threading
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QTextEdit,
)

from desktop_app.dialogs.recovery import RecoveryDialog
from desktop_app.features.first_run import ThreeSteps
from desktop_app.panels.swatch_dialog import SwatchDialog
from desktop_app.window.message_bar import MessageBar
from desktop_app.windows import all_windows, open_window

CONTROLS = (
    QAbstractButton, QComboBox, QLineEdit, QAbstractSlider, QAbstractItemView, QAbstractSpinBox,
    QTextEdit, QPlainTextEdit,
)  # fmt: skip

QT_PARTS = {
    "QComboBoxListView": "the list of a box, which is reached by opening it",
    "QLineEditIconButton": "the cross in a field, for which Ctrl+A Delete stands",
    "QToolBarExtension": "shown only where a tool bar is too short",
    "QDockWidgetTitleButton": "the cross of a panel, which its key and the View menu close too",
    "QHeaderView": "heads of columns, with which nothing can be done",
    "QMenuBarExtension": "shown only where the menu bar is too short",
}
"""Parts of Qt's own widgets, and how one does without them."""


def controls(root):
    """The controls in a window, without Qt's own inner parts."""
    for widget in root.findChildren(object):
        if not isinstance(widget, CONTROLS) or isinstance(widget, QScrollBar):
            continue
        kind = widget.metaObject().className()
        if widget.objectName().startswith("qt_") or kind in QT_PARTS:
            continue
        if isinstance(widget, QLineEdit) and isinstance(
            widget.parent(), (QComboBox, QAbstractSpinBox)
        ):
            continue
        if isinstance(widget.parent(), MessageBar) and not widget.text() and not widget.isVisible():
            continue  # the button of a message that offers something; its words are its name
        if widget.window() is root:
            yield widget


def name_of(widget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):
        # Its own name is what is chosen in it, on Linux.
        labels = interface.relations(QAccessible.RelationFlag.Label)
        return " ".join(label.text(QAccessible.Text.Name) for label, _relation in labels)
    return interface.text(QAccessible.Text.Name)


def is_reached(widget) -> bool:
    """By Tab, by a key of its own, or as one of buttons through which the arrows go."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return True
    grid = widget.parentWidget()
    alike = [w for w in grid.findChildren(type(widget)) if w is not widget] + [grid]
    if any(w.focusPolicy() & Qt.FocusPolicy.TabFocus for w in alike):
        return True
    return isinstance(widget, QAbstractButton) and not widget.shortcut().isEmpty()


def faults(root) -> list[str]:
    found, where = [], type(root).__name__
    for widget in controls(root):
        what = f"{where}: {type(widget).__name__} {widget.objectName()} '{name_of(widget)}'"
        if not name_of(widget).strip():
            found.append(f"{what} in {type(widget.parent()).__name__} has no name")
        if not is_reached(widget):
            found.append(
                f"{what} in {type(widget.parent()).__name__} is out of the keyboard's reach"
            )
    return found


@pytest.fixture
def ready(window, photo_file, qtbot):
    window.session.open(photo_file)
    qtbot.waitUntil(lambda: window.session.field is not None)
    window.session.place_point("color", 100, 100)
    return window


def commands(menu: QMenu):
    for action in menu.actions():
        if isinstance(inner := action.menu(), QMenu):
            yield from commands(inner)
        elif not action.isSeparator():
            yield action


def test_in_window_panels_and_popover(ready, qtbot):
    for dock in ready.findChildren(QDockWidget):
        dock.show()
    ready.session.show_uncertainty()
    qtbot.waitUntil(lambda: ready.session.uncertainty is not None)
    assert len(list(controls(ready))) > 40, "the walk misses most of the window"
    assert "\n".join(faults(ready) + faults(ready.popover)) == ""


def test_in_every_dialog_of_the_menus(ready, qtbot):
    """Whatever opens a dialog says so by three dots, or stands in Help."""
    seen, found = set(), []
    for top in ready.menuBar().actions():
        for action in list(commands(top.menu())):
            words = action.text().replace("&", "")
            if "…" not in words and top.text().replace("&", "") != "Help":
                continue
            action.trigger()
            shown = [d for d in ready.findChildren(QDialog) if d.isVisible()]
            for dialog in shown:
                if not isinstance(dialog, QFileDialog):
                    seen.add(type(dialog).__name__)
                    found += faults(dialog)
                dialog.reject()
                QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    expected = {
        "BatchDialog", "CandidatesDialog", "ExportDialog", "HelpView", "PreferencesDialog",
        "ReportDialog",
    }  # fmt: skip
    assert expected <= seen
    assert "\n".join(found) == ""


def pressed_by_enter(dialog) -> list[tuple[str, list[str]]]:
    """Of every control that has the focus in turn, which buttons Enter would press there. Buttons themselves
    are left out: there Enter is theirs."""

    def defaults() -> list[str]:
        return [b.text() for b in dialog.findChildren(QPushButton) if b.isDefault()]

    found = []
    for button in dialog.findChildren(QPushButton):
        button.setFocus()
    for widget in controls(dialog):
        if not isinstance(widget, QAbstractButton) and widget.isVisible() and widget.isEnabled():
            widget.setFocus()
            if widget.hasFocus():
                found.append((name_of(widget), defaults()))
    return found


def test_enter_presses_one_button_wherever_the_focus_is(ready, qtbot):
    """Qt makes a button the default that had the focus if the chosen one was told too early."""
    leftover = SimpleNamespace(
        photo=ready.session.photo, photo_path=None, project=None, written=0.0, hints=1, regions=0
    )
    dialogs = [SwatchDialog("New colour", parent=ready), RecoveryDialog([leftover], ready)]
    for words in ("Export…", "Batch…", "Candidates…", "Evidence Report…", "Preferences…"):
        for top in ready.menuBar().actions():
            for action in commands(top.menu()):
                if action.text().replace("&", "") == words:
                    action.trigger()
    dialogs += [d for d in ready.findChildren(QDialog) if d.isVisible()]
    assert len(dialogs) == 7
    wanted = {
        "ExportDialog": "Export", "BatchDialog": "&Start", "ReportDialog": "Save as &PDF…",
        "PreferencesDialog": "Close", "SwatchDialog": "OK", "RecoveryDialog": "&Recover",
    }  # fmt: skip
    asked, found = 0, {}
    for dialog in dialogs:
        dialog.setModal(False)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(lambda d=dialog: QApplication.activeWindow() is d)
        ways = pressed_by_enter(dialog)
        asked += len(ways)
        name = type(dialog).__name__
        if any(buttons != [wanted[name]] for _where, buttons in ways):
            found[name] = ways
    assert found == {}
    assert asked > 20, "the walk misses most controls"


def test_enter_on_a_button_presses_that_one(ready, qtbot):
    """And not the dialog's own, as Qt has it for buttons that do not take its place."""
    for words, pressed in (
        ("Evidence Report…", "Cancel"),
        ("Export…", "Cancel"),
        ("Batch…", "Close"),
    ):
        for top in ready.menuBar().actions():
            for action in commands(top.menu()):
                if action.text().replace("&", "") == words:
                    action.trigger()
        (dialog,) = [d for d in ready.findChildren(QDialog) if d.isVisible()]
        dialog.activateWindow()
        qtbot.waitUntil(lambda d=dialog: QApplication.activeWindow() is d)
        button = next(
            b for b in dialog.findChildren(QPushButton) if b.text() == pressed and b.isVisible()
        )
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Return)
        # A question for the file's name would stand there instead.
        assert [d for d in ready.findChildren(QDialog) if d.isVisible()] == []


def test_labels_that_have_a_name_say_what_they_show(ready):
    """A name of its own takes the place of a label's text for screen readers."""
    silent = [
        label.accessibleName()
        for label in ready.findChildren(QLabel)
        if label.accessibleName() and label.text() and label.isVisible()
        and label.text() not in label.accessibleName()
        and not isinstance(label.parent(), ThreeSteps)
    ]  # fmt: skip
    assert silent == []
    place = ready.status.place
    ready.canvas.pointed.emit((20.0, 30.0))
    assert place.accessibleName() == f"Under the pointer: {place.text()}"


def test_in_dialogs_that_answer_something(ready, qtbot):
    for dialog in (SwatchDialog("New colour", parent=ready), RecoveryDialog([], ready)):
        assert faults(dialog) == []


def test_no_key_has_two_meanings_and_every_menu_entry_has_a_letter_or_a_key(ready):
    """Also of the features' own shortcuts: one key, one action."""
    keys = [
        keys.toString(QKeySequence.SequenceFormat.PortableText)
        for top in ready.menuBar().actions()
        for action in commands(top.menu())
        for keys in action.shortcuts()
    ]
    assert len(keys) == len(set(keys))


# -- nothing is left ------------------------------------------------------------------------------


def alive() -> tuple[int, int, int]:
    """Threads, running timers, windows."""
    gc.collect()
    timers = [t for t in gc.get_objects() if type(t) is QTimer]
    return (
        threading.active_count(),
        sum(1 for t in timers if _is_active(t)),
        len(QApplication.topLevelWidgets()),
    )


def _is_active(timer: QTimer) -> bool:
    try:
        return timer.isActive()
    except RuntimeError:  # Qt's part is gone already
        return False


def test_a_closed_window_leaves_no_thread_timer_or_window(session, photo_file, qtbot):
    """`session` lends its backend. The first round makes what stays for the whole program."""
    counts = []
    for _ in range(3):
        window = open_window(session.backend)
        window.files.open(photo_file)
        qtbot.waitUntil(lambda w=window: w.session.field is not None)
        for menu, words in (("edit", "Preferences"), ("help", "Tintype Help")):
            actions = window.menus.menu(menu).actions()
            next(a for a in actions if words in a.text().replace("&", "")).trigger()
        for dialog in window.findChildren(QDialog):
            dialog.reject()
        window.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qtbot.waitUntil(lambda w=window: w not in all_windows())
        del window
        counts.append(alive())
    assert counts[1] == counts[2]
    assert counts[0][0] == counts[2][0], "threads"
