"""Dialogs: windows that ask one thing and go away."""

from desktop_app.dialogs.export import ExportDialog

__all__ = ["ExportDialog"]
