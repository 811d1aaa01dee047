"""The one stylesheet, built from a palette. Grid: 8 px; radius: 6 px; controls: 28 px high."""

from __future__ import annotations

from string import Template

from core.resources import resource_path
from desktop_app.theme.palette import Palette

_ICONS = resource_path("icons", "controls")

_SHEET = Template("""
QMainWindow, QDialog { background: $raised; }
QMainWindow::separator { background: $hairline; width: 1px; height: 1px; }
QWidget { color: $text; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: $popover; color: $text; border: 1px solid $outline; padding: 4px 6px; }

QMenuBar { background: $raised; border-bottom: 1px solid $hairline; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 5px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $hover; }
QMenu { background: $popover; border: 1px solid $outline; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 26px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $on_selection; }
QMenu::item:disabled { color: $faded; }
QMenu::icon { left: 6px; }
QMenu::icon:checked { background: $tool_selected; border-radius: 4px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }
QMenu::indicator:checked { image: url("$icons/check-$name.svg"); }
QMenu::separator { height: 1px; background: $outline; margin: 4px 6px; }
QMenu::right-arrow { image: url("$icons/right-$name.svg"); width: 12px; height: 12px; right: 8px; }

QDockWidget { titlebar-close-icon: url("$icons/close-$name.svg"); }
QDockWidget::title { background: $raised; border-bottom: 1px solid $hairline; padding: 8px 8px 4px 4px; }
QDockWidget::close-button { subcontrol-origin: padding; subcontrol-position: center right; right: 8px;
                            width: 16px; height: 16px; border: none; border-radius: 4px; }
QDockWidget::close-button:hover { background: $hover; }

QStatusBar { background: $raised; border-top: 1px solid $hairline; color: $muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; }

QToolBar { background: $raised; border: none; spacing: 2px; padding: 4px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: $hover; }
QToolButton:checked { background: $tool_selected; color: $on_selection; }
QToolButton[role="plain"]:checked { background: transparent; color: $text; }
QToolButton:focus { border-color: $accent; }
QToolButton:checked:focus { border: 2px solid $text; padding: 3px; }
QToolButton:disabled { color: $faded; }
QToolButton::menu-indicator { image: none; }

QPushButton { background: $field; border: 1px solid $outline; border-radius: 6px;
              padding: 5px 14px; min-height: 16px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $faded; background: $raised; }
QPushButton:default { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton:default:hover { background: $accent_hover; }
QPushButton:default:focus { border: 2px solid $text; padding: 4px 13px; }
QPushButton:default:disabled { background: $raised; color: $faded; border-color: $outline; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $link;
                           padding: 2px 1px; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border-color: $accent; border-radius: 4px; }
QPushButton[role="link"]:disabled { color: $faded; }
QPushButton[role="step"] { background: transparent; border: 1px solid transparent; padding: 2px 1px; }
QPushButton[role="step"]:hover { text-decoration: underline; }
QPushButton[role="step"]:focus { border-color: $accent; border-radius: 4px; }
QPushButton[role="step"]:disabled { background: transparent; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: $field; border: 1px solid $outline; border-radius: 6px; padding: 4px 8px;
    min-height: 18px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus,
QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus { border-color: $accent; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: $faded; background: $raised; }
QLineEdit[invalid="true"] { border-color: $danger; }
QAbstractSpinBox::up-button { subcontrol-position: top right; width: 20px; border: none; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; width: 20px; border: none; }
QAbstractSpinBox::up-arrow { image: url("$icons/up-$name.svg"); width: 12px; height: 12px; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView:focus { border-color: $outline; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url("$icons/down-$name.svg"); width: 14px;
    height: 14px; }
QAbstractSpinBox::down-arrow { width: 12px; height: 12px; }
QComboBoxPrivateContainer { border: none; margin: 0; padding: 0; }
QComboBox QAbstractItemView { background: $popover; border: 1px solid $outline; border-radius: 0;
    padding: 4px;
    outline: none; selection-background-color: $selection; selection-color: $on_selection; }
QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 6px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: $selection; color: $on_selection; }

QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QListView::indicator { width: 14px; height: 14px; border: 1px solid $outline_strong;
                       border-radius: 4px; background: $field; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: $accent; border-color: $accent;
                               image: url("$icons/tick-$name.svg"); }
QCheckBox:disabled, QRadioButton:disabled { color: $faded; }
QCheckBox::indicator:checked:disabled { background: $outline_strong; border-color: $outline_strong; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $outline_strong;
                          border-radius: 8px; background: $field; }
QRadioButton::indicator:checked { border-color: $accent; image: url("$icons/dot-$name.svg"); }
QRadioButton::indicator:checked:disabled { border: 4px solid $outline_strong; width: 8px; height: 8px;
                                           image: none; }

QProgressBar { background: $track; color: transparent; border: none; border-radius: 2px;
               max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

/* Qt's own file dialog, where the system has none: its arrows are black. */
QFileDialog { backward-icon: url("$icons/left-$name.svg"); forward-icon: url("$icons/right-$name.svg");
              filedialog-parent-directory-icon: url("$icons/up-$name.svg"); }

QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $track; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $outline_strong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QListView { background: transparent; border: 1px solid transparent;
                       border-radius: 6px; outline: none; }
QListView:focus { border-color: $accent; }
/* What a field proposes while one types, a window of its own: the only list of whole rows (1). */
QListView[selectionBehavior="1"] { background: $popover; border: 1px solid $outline; border-radius: 0; }
QListView::item:selected { background: $selection; color: $on_selection; border-radius: 5px; }
/* The style would lay a veil over the words of the current cell. */
QTableView { outline: none; border: 1px solid $outline; }
QTableView:focus { border-color: $accent; }
QTableView::item:selected { background: $selection; color: $on_selection; }
QScrollArea { background: transparent; border: none; }
QScrollArea[role="page"] { border: 1px solid transparent; border-radius: 6px; }
QScrollArea[role="page"]:focus { border-color: $accent; }
QScrollArea > QWidget > QWidget { background: transparent; }

QLabel[role="muted"] { color: $muted; }
QLabel[role="danger"] { color: $danger; }
QWidget[role="panel"] { background: $raised; }
QFrame[role="hairline"] { background: $hairline; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="popover"] { background: $popover; border: 1px solid $outline; }
QFrame[role="well"] { background: $surface; border-radius: 8px; }
""")


def stylesheet(p: Palette) -> str:
    """Qt style sheet text for the palette."""
    values = {field: getattr(p, field) for field in p.__dataclass_fields__ if field != "name"}
    return _SHEET.substitute(
        values,
        name=p.name,
        icons=_ICONS.as_posix(),
        faded=_mix(p.muted, p.raised, 0.55),
        accent_hover=_mix(p.accent, p.text, 0.85),
        outline_strong=_mix(p.muted, p.raised, 0.7),
    )


def _mix(one: str, other: str, share: float) -> str:
    """share of the first colour over the other."""
    pairs = [(int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)
