"""Help: the list of keys and what this program is."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QT_TR_NOOP, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core import __version__
from desktop_app.i18n import tr
from desktop_app.theme import app_pixmap, palette
from desktop_app.window.menus import COMMAND

ABOUT_ICON = 96
"""Logical pixels."""

POINTER_KEYS = (
    (QT_TR_NOOP("Wheel"), QT_TR_NOOP("Zoom at the pointer")),
    (QT_TR_NOOP("Two fingers"), QT_TR_NOOP("Move the photo; spread them to zoom")),
    (QT_TR_NOOP("Space + drag, middle drag"), QT_TR_NOOP("Move the photo")),
    (QT_TR_NOOP("\\ (hold)"), QT_TR_NOOP("The photo as it came")),
    (QT_TR_NOOP("Shift + drag"), QT_TR_NOOP("A straight stroke")),
    (QT_TR_NOOP("Double click with the hand"), QT_TR_NOOP("Fit or 100 %")),
    (
        QT_TR_NOOP("Ctrl or Shift + drag with the hand"),
        QT_TR_NOOP("Select the hints inside a frame"),
    ),
    (QT_TR_NOOP("Escape, with nothing selected"), QT_TR_NOOP("Stop what the status bar shows")),
    (QT_TR_NOOP("Arrows"), QT_TR_NOOP("Move the selected hint, else a cursor; the hand moves the photo")),
    (QT_TR_NOOP("Ctrl + arrows"), QT_TR_NOOP("Move the before/after divider, else the photo")),
    (QT_TR_NOOP("Enter"), QT_TR_NOOP("Click at the cursor, or where a click helps most")),
    (QT_TR_NOOP("Enter with brush or eraser"), QT_TR_NOOP("Begin to draw with the arrows, and end")),
    (QT_TR_NOOP("Shift + Enter"), QT_TR_NOOP("The same with keep and neutral")),
    (QT_TR_NOOP("Enter with the lasso"), QT_TR_NOOP("Set a corner; twice at one place closes")),
)  # fmt: skip


def shortcut_rows(window: QMainWindow) -> list[tuple[str, str, str]]:
    """(menu, keys, what they do) of every command that has keys."""
    rows = []
    for top in window.menuBar().actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            for action in _leaves(menu):
                keys = [
                    k.toString(QKeySequence.SequenceFormat.NativeText) for k in action.shortcuts()
                ]
                if keys:
                    words = str(action.property(COMMAND) or action.text())
                    title = top.text().replace("&", "")
                    rows.append((title, ", ".join(keys), words.replace("&", "")))
    return rows


def _leaves(menu: QMenu) -> list[QAction]:
    found = []
    for action in menu.actions():
        inner = action.menu()
        found += _leaves(inner) if isinstance(inner, QMenu) else [action]
    return found


def show_shortcuts(window: QMainWindow) -> None:
    muted = palette().muted
    rows, last = [], ""
    pointer = [(tr("Pointer"), tr(keys), tr(does)) for keys, does in POINTER_KEYS]
    for title, keys, does in [*shortcut_rows(window), *pointer]:
        if title != last:
            rows.append(
                f"<tr><td colspan=2 style='padding-top:10px'><b>{escape(title)}</b></td></tr>"
            )
            last = title
        rows.append(
            f"<tr><td style='padding-right:24px'>{escape(does)}</td>"
            f"<td style='color:{muted}'>{escape(keys)}</td></tr>"
        )
    _show(window, tr("Keyboard shortcuts"), f"<table>{''.join(rows)}</table>", (440, 560))


def show_about(window: QMainWindow) -> None:
    text = (
        f"<p style='font-size:18px'>Tintype {escape(__version__)}</p><p>"
        + tr(
            "Brings black-and-white photographs into colour, offline, without touching the photograph."
        )
        + "</p><p>"
        + tr("Apache License 2.0. Icons: Lucide (ISC). Built with Qt for Python (LGPL).")
        + "</p>"
    )
    sign = QLabel(alignment=Qt.AlignmentFlag.AlignTop)
    sign.setPixmap(app_pixmap(ABOUT_ICON, window.devicePixelRatioF()))
    _show(window, tr("About Tintype"), text, (460, 220), sign)


def _show(
    parent: QWidget, title: str, html: str, size: tuple[int, int], sign: QWidget | None = None
) -> None:
    """sign stands at the left of the words."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    label = QLabel(html)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(label)
    area.setAccessibleName(title)
    area.setProperty("role", "page")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    row = QHBoxLayout()
    if sign is not None:
        row.addWidget(sign)
    row.addWidget(area, 1)
    column = QVBoxLayout(dialog)
    column.addLayout(row)
    column.addWidget(buttons)
    room = parent.screen().availableSize() - QSize(16, 48)
    dialog.resize(QSize(*size).boundedTo(room))
    dialog.open()
