"""In which order Tab and F6 go: as one reads. Qt's own order is that in which things were made, and the panels
make theirs again and again."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QToolBar,
    QWidget,
)

from desktop_app.canvas import Canvas
from desktop_app.panels.section import Section
from desktop_app.window.message_bar import MessageBar

_SEEN_AROUND = 8
"""Logical pixels that are seen around the control that Tab goes to."""

Thing = tuple[QRect, list[QWidget]]
"""Where it stands, and the controls in it."""


def reading_order(root: QWidget, also: QWidget | None = None) -> list[QWidget]:
    """The controls in root that Tab stops at, row by row. also: one more, wherever it lies in root.

    What scrolls is one thing where it stands, and its content has an order of its own.
    """
    things: list[Thing] = []
    for child in _children(root):
        if not child.isVisible() or child.isWindow():
            continue
        if is_stop(child) or child is also:
            things.append((child.geometry(), [child]))
        elif isinstance(child, QScrollArea):
            content = child.widget()
            alone = is_stop(content) or content is also
            stops = [content] if alone else reading_order(content, also)
            things.append((child.geometry(), stops))
        elif stops := reading_order(child, also):
            # Where the controls are, not how far what holds them stretches.
            boxes = [QRect(stop.mapTo(root, QPoint()), stop.size()) for stop in stops]
            things.append((reduce(QRect.united, boxes), stops))
    rows = _rows(things)
    if root.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        rows = [row[::-1] for row in rows]
    return [stop for row in rows for _box, stops in row for stop in stops]


def areas(window: QMainWindow) -> list[QWidget]:
    """Where F6 goes: tools, panels at the left, the photo, the bars on it and below it, the sections of the
    panel at the right, the status bar. What has nothing to stop at is left out."""
    docks = [dock for dock in window.findChildren(QDockWidget) if dock.isVisible()]
    left = Qt.DockWidgetArea.LeftDockWidgetArea
    at_left = [dock for dock in docks if window.dockWidgetArea(dock) == left]
    found: list[QWidget] = [*window.findChildren(QToolBar)]
    found += sorted(at_left, key=lambda dock: dock.y())
    found += _middle(window)
    for dock in docks:
        if dock not in at_left:
            found += _sections(dock) or [dock]
    found.append(window.statusBar())
    return [area for area in found if area.isVisible() and first_stop(area) is not None]


def tab_stops(window: QMainWindow, focus: QWidget | None) -> list[QWidget]:
    """Where Tab goes, round and round, and focus, wherever that is among them. The photo is none of them: on
    it Tab has another meaning, and would lead no further."""
    found: list[QWidget] = []
    for area in areas(window):
        if not isinstance(area, Canvas) or area is focus:
            found += [area] if is_stop(area) else reading_order(area, focus)
    return found


def first_stop(area: QWidget) -> QWidget | None:
    """Where the focus goes when it comes to an area: to what it is for, before the links in its heading (one
    of them deletes)."""
    if is_stop(area):
        return area
    stops = reading_order(area)
    links = area.links if isinstance(area, Section) else []
    return next((stop for stop in stops if stop not in links), stops[0] if stops else None)


def is_stop(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
        and widget.isVisible()
        and widget.isEnabled()
    )


def bring_into_view(control: QWidget) -> None:
    """Scroll to it where it lies in something that scrolls."""
    parent = control.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(control, 0, _SEEN_AROUND)
        parent = parent.parentWidget()


def _children(widget: QWidget) -> list[QWidget]:
    return widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _middle(window: QMainWindow) -> Iterator[QWidget]:
    """The photo, or what stands for it; what floats over it; the bars below."""
    canvas = window.findChild(Canvas)
    pages = canvas.parentWidget()
    assert isinstance(pages, QStackedWidget)
    yield pages.currentWidget()
    yield from window.findChildren(MessageBar)
    if pages.currentWidget() is canvas:
        yield from _children(canvas)
    yield from (child for child in _children(window.centralWidget()) if child is not pages)


def _sections(dock: QDockWidget) -> list[QWidget]:
    """From the top; what does not scroll stands above what does."""

    def place(section: QWidget) -> tuple[bool, int]:
        parent = section.parentWidget()
        while parent is not dock and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        return parent is not dock, section.mapTo(dock, QPoint()).y()

    sections: list[QWidget] = [s for s in dock.findChildren(Section) if s.isVisible()]
    return sorted(sections, key=place)


def _rows(things: list[Thing]) -> list[list[Thing]]:
    """Things whose middle is within the height of a row's first are in that row, from left to right."""
    rows: list[list[Thing]] = []
    for thing in sorted(things, key=lambda thing: thing[0].center().y()):
        first = rows[-1][0][0] if rows else QRect()
        if rows and first.top() <= thing[0].center().y() <= first.bottom():
            rows[-1].append(thing)
        else:
            rows.append([thing])
    return [sorted(row, key=lambda thing: thing[0].x()) for row in rows]
