"""The panels beside and over the photo: views over a Session."""

from desktop_app.panels.side_panel import SidePanel
from desktop_app.panels.suggestions import SuggestionsPopover

__all__ = ["SidePanel", "SuggestionsPopover"]
