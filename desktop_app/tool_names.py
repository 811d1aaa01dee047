"""The tools' names, in toolbar order, with their keys."""

from __future__ import annotations

HAND = "hand"
POINT = "point"
BRUSH = "brush"
KEEP = "keep"
NEUTRAL = "neutral"
ERASER = "eraser"
EYEDROPPER = "eyedropper"
LASSO = "lasso"

TOOLS: dict[str, str] = {
    HAND: "H",
    POINT: "P",
    BRUSH: "B",
    KEEP: "K",
    NEUTRAL: "N",
    ERASER: "E",
    EYEDROPPER: "I",
    LASSO: "L",
}
"""Tool name -> key."""
