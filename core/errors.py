"""Errors whose text is one sentence for the person: it names the file and the cause."""

from __future__ import annotations


class TintypeError(Exception):
    """Base of every error that is shown to the person as it stands."""


class PhotoError(TintypeError):
    """A photo cannot be read."""


class HintError(TintypeError):
    """Hints are malformed or lie outside the photo."""


class ModelError(TintypeError):
    """A model is missing, damaged or gives no usable answer."""


class ProjectError(TintypeError):
    """A project file cannot be read or written."""


class ExportError(TintypeError):
    """A picture cannot be written."""


class Cancelled(Exception):
    """The person cancelled the job; nothing was written."""
