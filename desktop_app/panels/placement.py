"""Where a popover goes: beside a spot, never over it, never off the screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 16
"""Pixels between the spot and the popover: the hint's dot and its ring stay visible."""


def place_beside(spot: QPoint, size: QSize, bounds: QRect, gap: int = GAP) -> QPoint:
    """Top left corner for a box of that size inside bounds.

    Right of the spot if there is room, else left, below, above; where none has room the box goes into
    the corner of bounds that is farthest from the spot.
    """
    level = _clamp(spot.y() - size.height() // 2, bounds.top(), bounds.bottom() + 1 - size.height())
    across = _clamp(spot.x() - size.width() // 2, bounds.left(), bounds.right() + 1 - size.width())
    for corner in (
        QPoint(spot.x() + gap, level),
        QPoint(spot.x() - gap - size.width(), level),
        QPoint(across, spot.y() + gap),
        QPoint(across, spot.y() - gap - size.height()),
    ):
        if bounds.contains(QRect(corner, size)):
            return corner
    right = spot.x() < bounds.center().x()
    below = spot.y() < bounds.center().y()
    return QPoint(
        max(bounds.left(), bounds.right() + 1 - size.width()) if right else bounds.left(),
        max(bounds.top(), bounds.bottom() + 1 - size.height()) if below else bounds.top(),
    )


def _clamp(value: int, low: int, high: int) -> int:
    return max(low, min(value, high))
