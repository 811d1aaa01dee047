"""Regions: the parts of the photo that were outlined with the lasso, and the look of each."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QSpinBox, QWidget

from core.document.look import RANGES, Look
from core.document.region import Region
from desktop_app.arrows import ARROWS
from desktop_app.panels.keys import claims
from desktop_app.panels.lines import indented
from desktop_app.panels.section import Section
from desktop_app.panels.slider import Caption, SliderRow
from desktop_app.session import Session
from desktop_app.tool_names import LASSO

_ID = int(Qt.ItemDataRole.UserRole)
_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ROWS = 4
_NUDGE, _FAR_NUDGE = 0.001, 0.01
"""Share of the photo's long side by which Alt with an arrow moves an outline; the latter with Shift."""
_FEATHER_SHARE = 0.1
"""Widest feather as a share of the photo's long side."""


_ROW = 30
"""Pixels: a region is as tall as a hint."""


class RegionList(QListWidget):
    """The uppermost region first. Space switches one, F2 or a double click renames it, Delete removes it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("Regions"))
        self.setAccessibleDescription(
            self.tr(
                "Space switches a region on or off, F2 renames it, Delete removes it, "
                "Alt with an arrow key moves it."
            )
        )
        self.setEditTriggers(
            QListWidget.EditTrigger.EditKeyPressed | QListWidget.EditTrigger.DoubleClicked
        )
        self.itemChanged.connect(self._on_item)
        self.currentItemChanged.connect(self._on_current)
        self._silent = False

    def show_regions(self, regions: tuple[Region, ...], selected: int | None) -> None:
        self._silent = True
        wanted = list(reversed(regions))
        if [self.item(row).data(_ID) for row in range(self.count())] != [r.id for r in wanted]:
            self.clear()
            for region in wanted:
                item = QListWidgetItem()
                item.setData(_ID, region.id)
                item.setSizeHint(QSize(0, max(_ROW, self.fontMetrics().height() + 10)))
                item.setFlags(
                    item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable
                )
                self.addItem(item)
        for row, region in enumerate(wanted):
            item = self.item(row)
            item.setText(region.name)
            on = Qt.CheckState.Checked if region.enabled else Qt.CheckState.Unchecked
            item.setCheckState(on)
            if region.id == selected:
                self.setCurrentItem(item)
        if selected is None:
            self.setCurrentRow(-1)
        height = max(1, self.sizeHintForRow(0)) * min(_ROWS, max(1, len(wanted)))
        self.setFixedHeight(height + 2 * self.frameWidth() + 2)
        self._silent = False

    def event(self, event: QEvent) -> bool:
        # The window deletes hints with these keys; here they remove a region.
        if self.state() != QListWidget.State.EditingState and claims(event, _DELETE):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in _DELETE and item is not None:
            self._session.remove_region(item.data(_ID))
        else:
            super().keyPressEvent(event)

    def _on_item(self, item: QListWidgetItem) -> None:
        document = self._session.committed
        if self._silent or document is None:
            return
        region = document.region(item.data(_ID))
        enabled = item.checkState() == Qt.CheckState.Checked
        if enabled != region.enabled:
            label = self.tr("Switch region on") if enabled else self.tr("Switch region off")
            self._session.update_region(replace(region, enabled=enabled), label)
        elif item.text() != region.name:
            self._session.update_region(
                replace(region, name=item.text().strip() or region.name), self.tr("Rename region")
            )

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if not self._silent:
            self._session.select_region(None if item is None else item.data(_ID))


class RegionsPanel(Section):
    """Seen while there are regions or the lasso is in the hand. While the list or the choice of a corner
    has the focus, the photo shows the outlines, and Alt with an arrow moves what is chosen.
    shown(bool): it came or went."""

    shown = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.set_title(self.tr("Regions"))
        self.delete = self.add_link(self.tr("Delete"))
        self.delete.setAccessibleName(self.tr("Delete the selected region"))
        self.delete.clicked.connect(self.delete_selected)
        self.note = QLabel()
        self.note.setProperty("role", "muted")
        self.body.addWidget(self.note)
        self.list = RegionList(session)
        self.list.setToolTip(self.tr("Alt with an arrow key moves the outline"))
        self.body.addWidget(self.list)
        self._add_corner(session)
        self.body.setSpacing(3)
        captions = {
            "vividness": self.tr("Vividness"),
            "warmth": self.tr("Warmth"),
            "saturation": self.tr("Saturation"),
            "strength": self.tr("Strength"),
            "feather": self.tr("Feather"),
        }
        self.rows: dict[str, SliderRow] = {}
        for name, caption in captions.items():
            low, high = RANGES.get(name, (0, 100))
            default = round(getattr(Look(), name, 0))
            unit = self.tr("px") if name == "feather" else ""
            row = SliderRow(caption, int(low), int(high), default, session.new_group, unit)
            row.slider.setAccessibleName(self.tr("{0} of the region").format(caption))
            row.changed.connect(lambda value, group, n=name: self._change(n, value, group))
            self.rows[name] = row
            self.body.addWidget(row)
        session.documentChanged.connect(lambda _document: self._show())
        session.regionSelected.connect(lambda _region: self._show())
        session.toolChanged.connect(lambda _tool: self._show())
        self._show()

    def _add_corner(self, session: Session) -> None:
        self.corner = indented(QSpinBox())
        self.corner.setAccessibleName(self.tr("Corner of the region to move"))
        self.corner.setSpecialValueText(self.tr("Whole outline"))
        self.corner.setToolTip(self.tr("Alt with an arrow key moves it"))
        self.corner.valueChanged.connect(
            lambda number: session.select_corner(number - 1 if number else None)
        )
        caption = Caption(self.tr("Corner"))
        caption.setBuddy(self.corner)
        self._corner_row = QWidget()
        line = QHBoxLayout(self._corner_row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(caption)
        line.addWidget(self.corner, 1)
        self.body.addWidget(self._corner_row)
        for control in (self.list, self.corner):
            control.installEventFilter(self)
        session.outlinesChanged.connect(self._show_corner)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._session.want_outlines(event.type() == QEvent.Type.FocusIn)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._nudge(event)
        return super().eventFilter(watched, event)

    def _nudge(self, event: QKeyEvent) -> bool:
        photo, arrow = self._session.photo, ARROWS.get(Qt.Key(event.key()))
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if photo is None or arrow is None or not alt:
            return False
        far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        by = max(photo.width, photo.height) * (_FAR_NUDGE if far else _NUDGE)
        self._session.nudge_region(arrow[0] * by, arrow[1] * by)
        return True

    def _show_corner(self) -> None:
        region, corner = self._session.selected_region, self._session.corner
        self.corner.blockSignals(True)
        self.corner.setMaximum(len(region.points) if region else 0)
        self.corner.setValue(0 if corner is None else corner + 1)
        self.corner.blockSignals(False)

    @property
    def is_shown(self) -> bool:
        session = self._session
        return bool(session.regions) or (session.tool == LASSO and session.photo is not None)

    def _change(self, name: str, value: int, group: str) -> None:
        region = self._session.selected_region
        if region is not None:
            settings: dict[str, Any] = {name: float(value)}
            label = self.tr("Change {0} of region").format(self.rows[name].caption)
            self._session.update_region(replace(region, **settings), label, group)

    def delete_selected(self) -> None:
        region = self._session.selected_region
        if region is not None:
            self._session.remove_region(region.id)

    def rename(self) -> None:
        """The selected region's name, in its row."""
        item = self.list.currentItem()
        if item is not None:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.editItem(item)

    def toggle(self) -> None:
        """Switch the selected region on or off."""
        item = self.list.currentItem()
        if item is not None:
            states = Qt.CheckState
            on = item.checkState() != states.Checked
            item.setCheckState(states.Checked if on else states.Unchecked)

    def _show(self) -> None:
        session = self._session
        regions, chosen = session.regions, session.selected_region
        photo = session.photo
        self.setVisible(self.is_shown)
        self.shown.emit(self.is_shown)
        # Sliders of nothing would push the hints out of a low window.
        self.note.setVisible(chosen is None)
        # Words that wrap would have the panel lay out every hint at full height.
        self.note.setWordWrap(not regions)
        self.note.setText(
            self.tr("Click one to change its look.")
            if regions
            else self.tr("Draw around a part of the photo with the lasso, or click its corners.")
        )
        self.list.setVisible(bool(regions))
        self.list.show_regions(regions, chosen.id if chosen else None)
        self.delete.setEnabled(chosen is not None)
        self._corner_row.setVisible(chosen is not None)
        self._show_corner()
        if photo is not None:
            widest = max(8, round(max(photo.width, photo.height) * _FEATHER_SHARE))
            self.rows["feather"].slider.setMaximum(widest)
        for name, row in self.rows.items():
            row.setVisible(chosen is not None)
            if chosen is not None:
                row.show_value(getattr(chosen, name))
