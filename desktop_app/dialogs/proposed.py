"""File names and folders that the editor proposes, names in the person's language; the command line keeps
to English."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from core.imaging.photo import Photo
from core.resources import resource_path
from desktop_app.i18n import tr


def folder_for(photo: Photo) -> Path:
    """Where what is made of a photo goes: beside it. To the person's pictures where it was pasted, or is the
    sample: that lies inside the program."""
    path = photo.path.absolute() if photo.path is not None else None
    if path is not None and not path.is_relative_to(resource_path("samples").absolute()):
        return path.parent
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return Path(pictures) if pictures and Path(pictures).is_dir() else Path.home()


def in_colour() -> str:
    """What a coloured picture is called: a pattern with {name}, the photo's without its ending."""
    return tr("{name}-colour")


def folder_in_colour() -> str:
    """What the folder of a batch is called."""
    return in_colour().format(name="").strip("-_ ")


def of_report() -> str:
    """What an evidence report is called: a pattern with {name}, the photo's without its ending."""
    return tr("{name}-report")


def batch_report() -> str:
    """What the report of a batch is called, without an ending."""
    return of_report().format(name="").strip("-_ ")
