"""File names that the editor proposes, in the person's language; the command line keeps to English."""

from __future__ import annotations

from desktop_app.i18n import tr


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
