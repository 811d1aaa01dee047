"""`tintype colorize`: photos and folders of photos into colour."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from core.errors import PhotoError
from core.job import Job
from desktop_app.cli import options
from desktop_app.cli.batch import Recipe, colorize_all, make_folder
from desktop_app.cli.interrupt import CANCELLED, cancelled_by_signals
from desktop_app.cli.outcome import Outcome, summary
from desktop_app.cli.screen import Screen
from desktop_app.cli.targets import FORMATS, Naming, Target, names_a_file, plan


def colorize(
    sources: Annotated[
        list[Path],
        typer.Argument(metavar="IN", help="Photos, or folders of photos.", show_default=False),
    ],
    out: Annotated[
        Path,
        typer.Option(
            "--output",
            "-o",
            metavar="OUT",
            show_default=False,
            help="A folder; or the picture itself, if IN is one photo.",
        ),
    ],
    model: options.Model = None,
    hints: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Hints for one photo; or a folder of PHOTO.json files."),
    ] = None,
    look: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=VALUE", help="One setting of the look; may be given more than once."
        ),
    ] = None,
    propagation: options.Propagation = options.OWN,
    bits: options.BitsPerChannel = None,
    device: options.Device = "auto",
    threads: options.Threads = None,
    quality: options.Quality = 92,
    profile: options.ColourProfile = options.Profile.srgb,
    form: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="|".join(FORMATS),
            help="The photo's own where possible, if not given.",
        ),
    ] = None,
    suffix: Annotated[str, typer.Option(metavar="TEXT", help="Added to every name.")] = "",
    name: Annotated[
        str, typer.Option(metavar="PATTERN", help="{stem} stands for the photo's own name.")
    ] = "{stem}",
    page: Annotated[
        int,
        typer.Option(min=1, metavar="N", help="The page that is coloured of a TIFF with several."),
    ] = 1,
    layers: Annotated[
        bool, typer.Option("--layers", help="Keep the original in a TIFF as a second layer.")
    ] = False,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Colour again what is there already.")
    ] = False,
    report: Annotated[
        Path | None, typer.Option(metavar="FILE.json", help="Write all outcomes to this file.")
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Bring photos, or folders of them, into colour.

    Photos that are done already are skipped, so a run that was stopped goes on where it was. A photo
    that fails is reported and does not stop the rest. Exit status: 0 all is done, 1 some failed,
    2 wrong usage, 130 cancelled.

    A look has vividness 0..100, warmth -100..100, saturation -100..100, strength 0..100 and spread
    0..100 (how far hints reach to things alike).

    \b
    Example:
      tintype colorize grandma.tif -o grandma-colour.tif --bits 16
      tintype colorize scans/ -o colour/ --look vividness=60 --suffix=-colour
    """
    processor = options.read_device(device)
    targets = plan(sources, out, _naming(name, suffix, form, bits))
    _check(sources, out, hints, targets)
    settings = options.read_look(look or [], model)
    method = options.read_propagation(propagation)
    from core.imaging import ExportOptions
    from core.rendering import Engine

    recipe = Recipe(
        Engine(processor, threads, method),
        settings,
        ExportOptions(
            bits=int(bits) if bits else None,
            quality=quality,
            profile=profile.value,
            layers=layers,
        ),
        hints,
        overwrite,
        page,
    )
    screen, doing = Screen(as_json), ""

    def begins(target: Target) -> None:
        nonlocal doing
        doing = target.source.name

    def ended(outcome: Outcome) -> None:
        tell = screen.complain if outcome.ending in ("failed", "cancelled") else screen.say
        tell(outcome.sentence)

    with screen.progress() as told:
        job = Job(lambda share, what: told(share, f"{doing} {what}"))
        with cancelled_by_signals(job):
            outcomes = colorize_all(targets, recipe, job, begins, ended)
    if len(targets) > 1:
        screen.say(summary(outcomes))
    answer = {"model": settings.model, "photos": [outcome.as_json() for outcome in outcomes]}
    screen.answer(answer)
    if report is not None:
        _write_report(report, answer)
    if job.cancelled:
        raise typer.Exit(CANCELLED)
    if any(outcome.ending == "failed" for outcome in outcomes):
        raise typer.Exit(1)


def _naming(name: str, suffix: str, form: str | None, bits: options.Bits | None) -> Naming:
    if form is not None and form not in FORMATS:
        raise typer.BadParameter(
            f"'{form}' is none of {', '.join(FORMATS)}.", param_hint="--format"
        )
    if "{stem}" not in name or any(sign in name + suffix for sign in "/\\\0"):
        raise typer.BadParameter(
            "A name must hold {stem} and neither it nor a suffix may hold a slash.",
            param_hint="--name",
        )
    return Naming(name + suffix, form, deep=bits is options.Bits.sixteen)


def _check(sources: list[Path], out: Path, hints: Path | None, targets: list[Target]) -> None:
    if not targets:
        raise PhotoError(f"There is no photo in {', '.join(map(str, sources))}.")
    if not names_a_file(sources, out) and out.is_file():
        raise typer.BadParameter(
            f"{out} is a file; several photos need a folder.", param_hint="--output"
        )
    if hints is not None and not hints.exists():
        raise typer.BadParameter(f"There is no file or folder {hints}.", param_hint="--hints")
    if hints is not None and hints.is_file() and len(targets) > 1:
        raise typer.BadParameter(
            "A hints file belongs to one photo; give a folder of PHOTO.json files for several.",
            param_hint="--hints",
        )


def _write_report(path: Path, answer: object) -> None:
    from core.atomic import replacing

    make_folder(path)
    with replacing(path) as part:
        text = json.dumps(answer, indent=1, ensure_ascii=False) + "\n"
        part.write_text(text, encoding="utf-8", errors="backslashreplace")
