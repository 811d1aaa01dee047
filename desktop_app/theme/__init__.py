"""How the editor looks: palettes, fonts, icons and the one stylesheet."""

from desktop_app.theme.app_icon import app_icon, app_pixmap
from desktop_app.theme.fonts import small, strong, tabular, ui_font
from desktop_app.theme.icons import icon_names, icon_pixmap
from desktop_app.theme.palette import DARK, LIGHT, Palette, contrast
from desktop_app.theme.state import Mode, apply, icon, mode, palette, theme_changed

__all__ = [
    "DARK", "LIGHT", "Mode", "Palette", "app_icon", "app_pixmap", "apply", "contrast", "icon",
    "icon_names", "icon_pixmap", "mode", "palette", "small", "strong", "tabular", "theme_changed",
    "ui_font",
]  # fmt: skip
