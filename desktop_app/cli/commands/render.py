"""`tintype render`: a project's or a sidecar's picture again, the same bytes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from core.batch.report import Outcome
from core.job import Job
from desktop_app.cli import options
from desktop_app.cli.batch import ending_of, export
from desktop_app.cli.interrupt import CANCELLED, cancelled_by_signals
from desktop_app.cli.screen import Screen

if TYPE_CHECKING:
    from core.imaging import ExportOptions
    from core.rendering import Sidecar

_SETTLED = ("bits", "quality", "profile", "propagation")
"""Parameters that a sidecar has its own values for."""


def render(
    context: typer.Context,
    project: Annotated[Path, typer.Argument(metavar="PROJECT|SIDECAR", show_default=False)],
    out: options.Out,
    propagation: options.Propagation = options.OWN,
    bits: options.BitsPerChannel = None,
    device: options.Device = "auto",
    threads: options.Threads = None,
    quality: options.Quality = 92,
    profile: options.ColourProfile = options.Profile.srgb,
    photo: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Where the original of a SIDECAR lies now.", show_default=False
        ),
    ] = None,
    sidecar: options.WithSidecar = False,
    as_json: options.Json = False,
) -> None:
    """Export the picture of a project, or make the picture of a sidecar again.

    The same bytes as from the editor, every time; not so with another --propagation. A sidecar
    (PICTURE.tintype.json, written with --sidecar) has all settings of its picture and needs the original
    and the model that it was made with; exit status 1 says that the bytes are not the same.

    \b
    Example:
      tintype render grandma.tintype -o grandma-colour.tif --bits 16
      tintype render grandma-colour.tif.tintype.json -o again.tif
    """
    from core.document import load_project
    from core.imaging import ExportOptions
    from core.rendering import Engine, read_sidecar

    method = options.read_propagation(propagation)
    options.check_sidecar(sidecar, propagation)
    described: Sidecar | None = None
    if project.suffix.lower() == ".json":
        _refuse_settings(context)
        described = read_sidecar(project)
        described.check_name(out)
        settings: ExportOptions = replace(described.options, sidecar=sidecar)
        if not _is_given(context, "device"):
            device = described.device
    else:
        depth = int(bits) if bits else None
        settings = ExportOptions(
            bits=depth, quality=quality, profile=profile.value, sidecar=sidecar
        )
    engine = Engine(options.read_device(device), threads, method)
    screen = Screen(as_json)
    with screen.progress() as told:
        job = Job(told)

        def work() -> Outcome:
            opening = job.part(0, 0.2)
            if described is None:
                document = load_project(project, opening)
            else:
                document = described.document(photo, opening)
            outcome = export(document, project, out, settings, engine, job.part(0.2, 1))
            if described is not None and (differs := described.difference(out, job)):
                return replace(outcome, ending="failed", reason=differs)
            return outcome

        with cancelled_by_signals(job):
            outcome = ending_of(project, work)
    finish(outcome, screen)


def _is_given(context: typer.Context, name: str) -> bool:
    source = context.get_parameter_source(name)
    return source is not None and source.name == "COMMANDLINE"


def _refuse_settings(context: typer.Context) -> None:
    for name in _SETTLED:
        if _is_given(context, name):
            raise typer.BadParameter(
                "A sidecar has all settings of its picture.", param_hint=f"--{name}"
            )


def finish(outcome: Outcome, screen: Screen) -> None:
    """Say how it ended and leave with the exit status that goes with it."""
    screen.answer(outcome.as_json())
    if outcome.ending in ("failed", "cancelled"):
        screen.complain(outcome.sentence)
        raise typer.Exit(CANCELLED if outcome.ending == "cancelled" else 1)
    screen.say(outcome.sentence)
