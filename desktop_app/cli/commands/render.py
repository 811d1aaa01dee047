"""`tintype render`: a project's picture again, the same bytes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from core.batch.report import Outcome
from core.job import Job
from desktop_app.cli import options
from desktop_app.cli.batch import ending_of, export
from desktop_app.cli.interrupt import CANCELLED, cancelled_by_signals
from desktop_app.cli.screen import Screen


def render(
    project: Annotated[Path, typer.Argument(metavar="PROJECT", show_default=False)],
    out: options.Out,
    propagation: options.Propagation = options.OWN,
    bits: options.BitsPerChannel = None,
    device: options.Device = "auto",
    threads: options.Threads = None,
    quality: options.Quality = 92,
    profile: options.ColourProfile = options.Profile.srgb,
    as_json: options.Json = False,
) -> None:
    """Export the picture of a project.

    The same bytes as from the editor, every time; not so with another --propagation.

    \b
    Example:
      tintype render grandma.tintype -o grandma-colour.tif --bits 16
    """
    from core.document import load_project
    from core.imaging import ExportOptions
    from core.rendering import Engine

    method = options.read_propagation(propagation)
    engine = Engine(options.read_device(device), threads, method)
    depth = int(bits) if bits else None
    settings = ExportOptions(bits=depth, quality=quality, profile=profile.value)
    screen = Screen(as_json)
    with screen.progress() as told:
        job = Job(told)

        def work() -> Outcome:
            document = load_project(project, job.part(0, 0.2))
            return export(document, project, out, settings, engine, job.part(0.2, 1))

        with cancelled_by_signals(job):
            outcome = ending_of(project, work)
    finish(outcome, screen)


def finish(outcome: Outcome, screen: Screen) -> None:
    """Say how it ended and leave with the exit status that goes with it."""
    screen.answer(outcome.as_json())
    if outcome.ending in ("failed", "cancelled"):
        screen.complain(outcome.sentence)
        raise typer.Exit(CANCELLED if outcome.ending == "cancelled" else 1)
    screen.say(outcome.sentence)
