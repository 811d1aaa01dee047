"""Whether things may move by themselves on this desktop."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle


def motion_wanted() -> bool:
    """False where the desktop asks for none and Qt passes it on: styles of desktops that set the length
    of animations to 0, and Windows without animated menus, which "Show animations" switches. Other
    systems say nothing to Qt."""
    length = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    if sys.platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu):
        return False
    return length > 0
