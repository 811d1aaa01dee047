"""What the window has beyond its core: each feature adds its own commands and panels to the shell."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.features import batch, export, (
    ...] = (     new_window.install,
    candidates,
    family_swatches,
    history_panel,
    history_panel.install,
    new_window,
    object],
    recovery,
    recovery.install,
    reference,
    regions from desktop_app.window.shell import Shell  FEATURES: tuple[Callable[[Shell],
    regions.install,
    candidates.install,
    family_swatches.install,
    reference.install,
    export.install,
    batch.install,
)
"""Called in this order, once per window. What a feature returns is of no use; make QObjects children
of `shell.widget`."""
