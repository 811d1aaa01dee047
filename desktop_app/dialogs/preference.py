"""One row of the preferences."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton

from desktop_app.i18n import tr

_COMBO_FRAME = 44
"""Of a combo box: its padding, border and arrow, logical pixels."""


class Preference:
    """One row: a control, a dot while it is not what it was at first, and Reset.

    default and value are what the settings hold; apply(value) is called after every change.
    """

    def __init__(
        self,
        title: str,
        options: Sequence[tuple[str, Any]],
        default: Any,
        value: Any,
        apply: Callable[[Any], object],
    ) -> None:
        """options: words and value of each choice; none for a yes or no, of which title is the words.

        wanted_width is what the control needs to show every choice in full, 0 for a yes or no.
        """
        self.default, self._apply = default, apply
        self.wanted_width = 0
        self.label = QLabel("" if not options else title)
        self.control: QComboBox | QCheckBox
        if options:
            self.control = QComboBox()
            # On a small screen the words of a choice give way, not the dialog's edge.
            self.control.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            self.control.setMinimumContentsLength(16)
            for words, data in options:
                if data == default:
                    words = tr("{choice} (default)").format(choice=words)
                self.control.addItem(words, data)
            self.control.setCurrentIndex(max(0, self.control.findData(value)))
            self.control.currentIndexChanged.connect(lambda _index: self._on_change())
            # What a choice reads in full, where the dialog has room for it.
            metrics = self.control.fontMetrics()
            words = (self.control.itemText(at) for at in range(self.control.count()))
            self.wanted_width = max(map(metrics.horizontalAdvance, words)) + _COMBO_FRAME
        else:
            self.control = QCheckBox(title)
            self.control.setChecked(value)
            self.control.toggled.connect(lambda _on: self._on_change())
        self.control.setAccessibleName(title)
        self.label.setBuddy(self.control)
        self.dot = QLabel("•")
        self.dot.setAccessibleName(tr("Not the default"))
        self.dot.setToolTip(tr("Not the default"))
        self.reset = QPushButton(tr("Reset"))
        self.reset.setProperty("role", "link")
        self.reset.setAutoDefault(False)
        self.reset.setAccessibleName(tr("Reset {name}").format(name=title))
        self.reset.clicked.connect(self.restore)
        for widget in (self.dot, self.reset):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
        self._mark()

    @property
    def value(self) -> Any:
        if isinstance(self.control, QCheckBox):
            return self.control.isChecked()
        return self.control.currentData()

    def show_value(self, value: Any) -> None:
        """Choose it, as the person would."""
        if isinstance(self.control, QCheckBox):
            self.control.setChecked(value)
        else:
            self.control.setCurrentIndex(max(0, self.control.findData(value)))

    def restore(self) -> None:
        """Back to the default; the focus stays in the row, as Reset goes away."""
        self.control.setFocus()
        self.show_value(self.default)

    def _on_change(self) -> None:
        self._apply(self.value)
        self._mark()

    def _mark(self) -> None:
        if isinstance(self.control, QComboBox):
            # On a small screen its end may not be in sight.
            self.control.setToolTip(self.control.currentText())
        changed = self.value != self.default
        self.dot.setVisible(changed)
        self.reset.setVisible(changed)
