"""The colours of the two themes, as values: nothing else in the editor names a colour of its own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True)
class Palette:
    """Every colour is '#rrggbb'. Surfaces are neutral so that nothing tints how the photo is seen.

    surround lies behind the photo, surface under wells and lists, raised under bars and panels, popover
    under menus and floating boxes, field under inputs. text, muted and link read at 4.5:1 or better on
    every surface; on_selection and on_selection_muted read on selection and tool_selected.
    """

    name: str
    surround: str
    surface: str
    raised: str
    popover: str
    field: str
    hover: str
    hairline: str
    outline: str
    track: str
    thumb: str
    text: str
    muted: str
    accent: str
    on_accent: str
    link: str
    selection: str
    tool_selected: str
    on_selection: str
    on_selection_muted: str
    danger: str

    @property
    def is_dark(self) -> bool:
        return self.name == "dark"

    def color(self, role: str) -> QColor:
        """QColor of a field by its name, for painting code."""
        return QColor(getattr(self, role))


DARK = Palette(
    name="dark",
    surround="#1f1f1f",
    surface="#262626",
    raised="#2e2e2e",
    popover="#343434",
    field="#3a3a3a",
    hover="#3f3f3f",
    hairline="#222222",
    outline="#4a4a4a",
    track="#4a4a4a",
    thumb="#e9e9e9",
    text="#e6e6e6",
    muted="#a9a9a9",
    accent="#6aa5e0",
    on_accent="#101418",
    link="#83b4e6",
    selection="#3d4a58",
    tool_selected="#3d5470",
    on_selection="#f4f4f4",
    on_selection_muted="#c2c8ce",
    danger="#f08a80",
)

LIGHT = Palette(
    name="light",
    surround="#d4d4d4",
    surface="#e4e4e4",
    raised="#f1f1f1",
    popover="#f8f8f8",
    field="#ffffff",
    hover="#e6e6e6",
    hairline="#d2d2d2",
    outline="#bdbdbd",
    track="#c6c6c6",
    thumb="#ffffff",
    text="#1d1d1d",
    muted="#585858",
    accent="#3b7fc0",
    on_accent="#ffffff",
    link="#1c5c99",
    selection="#cfdfef",
    tool_selected="#c3d8ed",
    on_selection="#141414",
    on_selection_muted="#44494e",
    danger="#a52a20",
)


def contrast(one: str, other: str) -> float:
    """WCAG 2 contrast ratio of two '#rrggbb' colours, 1..21."""
    high, low = sorted((_relative_luminance(one), _relative_luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _relative_luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def qt_palette(p: Palette) -> QPalette:
    """The same colours in Qt's roles, for whatever the stylesheet does not reach."""
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, colour in {
        roles.Window: p.raised,
        roles.WindowText: p.text,
        roles.Base: p.field,
        roles.AlternateBase: p.surface,
        roles.ToolTipBase: p.popover,
        roles.ToolTipText: p.text,
        roles.PlaceholderText: p.muted,
        roles.Text: p.text,
        roles.Button: p.field,
        roles.ButtonText: p.text,
        roles.BrightText: p.danger,
        roles.Link: p.link,
        roles.LinkVisited: p.link,
        roles.Highlight: p.selection,
        roles.HighlightedText: p.on_selection,
        roles.Accent: p.accent,
        roles.Light: p.hover,
        roles.Midlight: p.hover,
        roles.Mid: p.outline,
        roles.Dark: p.hairline,
        roles.Shadow: p.surround,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        faded = p.color("muted")
        faded.setAlpha(150)
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return palette
