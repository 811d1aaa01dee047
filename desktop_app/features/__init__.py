"""What the window has beyond its core: each feature adds its own commands and panels to the shell."""

from __future__ import annotations

from desktop_app.features import (
    batch,
    candidates,
    export,
    family_swatches,
    first_run,
    guidance,
    help_pages,
    hint_menu,
    history_panel,
    language,
    layout,
    narrow,
    new_window,
    photo_menu,
    photo_notes,
    preferences,
    reach,
    recovery,
    reference,
    regions,
    report,
    spoken,
    vanished,
    viewing,
)
from desktop_app.window.shell import Feature

FEATURES: tuple[Feature, ...] = (
    new_window.install,
    recovery.install,
    history_panel.install,
    regions.install,
    viewing.install,
    photo_notes.install,
    candidates.install,
    family_swatches.install,
    reference.install,
    guidance.install,
    hint_menu.install,
    reach.install,
    export.install,
    photo_menu.install,
    batch.install,
    report.install,
    preferences.install,
    help_pages.install,
    first_run.install,
    spoken.install,
    vanished.install,
    language.install,
    narrow.install,
    layout.install,
)
"""Installed in this order, once per window."""
