"""Errors whose text is one sentence for the person: it names the file and the cause."""

from __future__ import annotations

import errno
import re

_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What breaks a line, moves or turns text around, or cannot be written out."""


def shown(text: str) -> str:
    """The text on one line, with such characters spelt out: names in files may hold anything."""
    return _UNSEEN.sub(lambda found: repr(found[0])[1:-1], text)


class TintypeError(Exception):
    """Base of every error that is shown to the person as it stands."""

    def __init__(self, sentence: str = "") -> None:
        super().__init__(shown(sentence))


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


_DISK = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EROFS: "the disk is read-only",
}


def foreseen(fault: BaseException) -> BaseException:
    """The fault, or a TintypeError in its place where the machine and not the program is the cause."""
    if isinstance(fault, MemoryError):
        sentence = "There is not enough free memory for this; close other programs and try again."
    elif isinstance(fault, OSError) and fault.errno in _DISK:
        name = f"{fault.filename} cannot be written" if fault.filename else "Writing failed"
        sentence = f"{name}: {_DISK[fault.errno]}."
    elif isinstance(fault, OSError) and fault.errno == errno.ENAMETOOLONG:
        sentence = f"The name {fault.filename or 'of a file'} is too long."
    else:
        return fault
    found = TintypeError(sentence)
    found.__cause__ = fault
    return found
