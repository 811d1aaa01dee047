"""`tintype colorize`: photos and folders of photos into colour."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from core.batch.pipeline import Batch
from core.batch.plan import FORMATS, Naming, Target, names_a_file, plan
from core.batch.recipe import Recipe
from core.batch.report import Outcome, answer_of, summary, write_report
from core.batch.series import read_series
from core.batch.shared import share
from core.batch.state import State
from core.errors import PhotoError
from core.job import Job
from desktop_app.cli import options
from desktop_app.cli.faults import sentence_for
from desktop_app.cli.interrupt import CANCELLED, cancelled_by_signals, signals_raise_cancelled
from desktop_app.cli.opening import open_document
from desktop_app.cli.screen import Screen, Told

_MANY = 20
"""Outcomes that no longer fit on a screen."""


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
    family: options.Family = None,
    prior: options.Prior = None,
    reference: options.Reference = None,
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
        str,
        typer.Option(
            metavar="PATTERN",
            help="The names of the results: {name} is the photo's own, {folder} its folder's, {number} "
            "its place in the run, {model} the model's.",
        ),
    ] = "{name}",
    page: Annotated[
        int,
        typer.Option(min=1, metavar="N", help="The page that is coloured of a TIFF with several."),
    ] = 1,
    layers: Annotated[
        bool, typer.Option("--layers", help="Keep the original in a TIFF as a second layer.")
    ] = False,
    sidecar: options.WithSidecar = False,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Colour again what is there already.")
    ] = False,
    report: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write all outcomes there: a table (.csv) or JSON."),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Bring photos, or folders of them, into colour.

    Photos that are done already are skipped, so a run that was stopped or killed goes on where it was;
    what is done stands in .tintype-batch.jsonl in OUT. A photo that fails is reported, again at the end,
    and does not stop the rest. Exit status: 0 all is done, 1 some failed, 2 wrong usage, 130 cancelled.

    A look has vividness 0..100, warmth -100..100, saturation -100..100, strength 0..100 and spread
    0..100 (how far hints reach to things alike).

    \b
    Example:
      tintype colorize grandma.tif -o grandma-colour.tif --bits 16
      tintype colorize scans/ -o colour/ --look vividness=60 --suffix=-colour
      tintype colorize wedding/ -o colour/ --hints hints/ --family family.json
      tintype colorize wedding/ -o colour/ --prior our-colour-photos/ --reference wedding-guest.jpg
    """
    processor = options.read_device(device)
    naming = _naming(name, suffix, form, bits)
    _check(sources, out, hints)
    settings = options.read_look(look or [], model)
    naming = replace(naming, model=settings.model)
    series = read_series(family) if family is not None else None
    colours = series.colours if series is not None else None
    method = options.read_propagation(propagation)
    options.check_sidecar(sidecar, propagation)
    if sidecar and prior is not None:
        raise typer.BadParameter(
            "A sidecar has no room for what was learnt from photos.", param_hint="--sidecar"
        )
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
            sidecar=sidecar,
        ),
        lambda source, file, job: open_document(source, settings, file, job, page, colours),
        hints,
        overwrite,
        f"{propagation} page {page}" + " with sidecar" * sidecar,
        sentence_for,
        series,
    )
    screen = Screen(as_json)
    targets = plan(sources, out, naming)
    _check_targets(sources, hints, targets)
    alone = names_a_file(sources, out)
    if prior is not None or reference is not None:
        cache = None if alone else out
        with screen.progress() as told, signals_raise_cancelled():
            shared = share(prior, reference, recipe.engine, settings, cache, Job(told))
        recipe = replace(recipe, shared=shared)
    with nullcontext() if alone else State(out) as state, screen.progress() as told:
        if state is not None and state.numbers:
            targets = plan(sources, out, naming, state.numbers)
        teller = _Teller(targets, screen, told)
        job = Job()
        with cancelled_by_signals(job):
            outcomes = Batch(targets, recipe, job, state).run(teller)
    _sum_up(outcomes, screen)
    screen.answer(answer_of(settings.model, outcomes))
    if report is not None:
        write_report(report, settings.model, outcomes)
    if job.cancelled:
        raise typer.Exit(CANCELLED)
    if any(outcome.ending == "failed" for outcome in outcomes):
        raise typer.Exit(1)


class _Teller:
    """A sentence for every photo, and one bar for all of them."""

    def __init__(self, targets: list[Target], screen: Screen, told: Told) -> None:
        self._targets, self._screen, self._told = targets, screen, told
        self._ended = 0
        self._shares: dict[int, float] = {}

    def begins(self, index: int) -> None:
        self.progressed(index, 0.0, "")

    def progressed(self, index: int, share: float, words: str) -> None:
        self._shares[index] = share
        done = (self._ended + sum(self._shares.values())) / len(self._targets)
        self._told(done, f"{self._targets[index].source.name} {words}")

    def ended(self, index: int, outcome: Outcome) -> None:
        self._ended += 1
        self._shares.pop(index, None)
        bad = outcome.ending in ("failed", "cancelled")
        tell = self._screen.complain if bad else self._screen.say
        tell(outcome.sentence)


def _sum_up(outcomes: list[Outcome], screen: Screen) -> None:
    """How many ended how; where many did, what failed is said once more, where it is seen."""
    if len(outcomes) < 2:
        return
    screen.say(summary(outcomes))
    if any(outcome.ending == "skipped" for outcome in outcomes):
        screen.say("What was there already was left; --overwrite colours it again.")
    failed = [outcome for outcome in outcomes if outcome.ending == "failed"]
    if failed and len(outcomes) > _MANY:
        for outcome in failed:
            screen.complain(outcome.sentence)


def _naming(name: str, suffix: str, form: str | None, bits: options.Bits | None) -> Naming:
    if form is not None and form not in FORMATS:
        raise typer.BadParameter(
            f"'{form}' is none of {', '.join(FORMATS)}.", param_hint="--format"
        )
    naming = Naming(name + suffix, form, deep=bits is options.Bits.sixteen)
    if naming.problem:
        raise typer.BadParameter(naming.problem, param_hint="--name")
    return naming


def _check(sources: list[Path], out: Path, hints: Path | None) -> None:
    if not names_a_file(sources, out) and out.is_file():
        raise typer.BadParameter(
            f"{out} is a file; several photos need a folder.", param_hint="--output"
        )
    if hints is not None and not hints.exists():
        raise typer.BadParameter(f"There is no file or folder {hints}.", param_hint="--hints")


def _check_targets(sources: list[Path], hints: Path | None, targets: list[Target]) -> None:
    if not targets:
        raise PhotoError(f"There is no photo in {', '.join(map(str, sources))}.")
    if hints is not None and hints.is_file() and len(targets) > 1:
        raise typer.BadParameter(
            "A hints file belongs to one photo; give a folder of PHOTO.json files for several.",
            param_hint="--hints",
        )
