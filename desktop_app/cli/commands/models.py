"""`tintype models`: what can colour here."""

from __future__ import annotations

from typing import Annotated

import typer

from core.batch.report import device_as_json
from desktop_app.cli import options
from desktop_app.cli.screen import Screen


def models(
    device: Annotated[
        str | None,
        typer.Option(help="Start every model there (auto, cpu, cuda, ...) and say where it runs."),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """List the installed models.

    The first one is used when none is named.

    \b
    Example:
      tintype models --device auto
    """
    wanted = None if device is None else options.read_device(device)
    from core.errors import ModelError
    from core.models.card import list_models
    from core.models.facts import facts
    from core.resources import resource_path

    cards = list_models()
    if not cards:
        raise ModelError(f"No usable model is installed in {resource_path('models')}.")
    screen = Screen(as_json)
    reports = {}
    for card in cards:
        mark = "  (used when none is named)" if card is cards[0] else ""
        screen.say(f"{card.name} {card.version}: {card.title}{mark}")
        if card.description:
            screen.say(f"  {card.description}")
        for what, how in facts(card):
            screen.say(f"  {what}: {how}")
        if wanted is not None:
            from core.models.colorizer import Colorizer

            reports[card.name] = Colorizer(card, wanted).device_report
            screen.say(f"  {reports[card.name].sentence}")
    screen.answer(
        [
            {
                "name": card.name,
                "title": card.title,
                "version": card.version,
                "description": card.description,
                "limitations": card.limitations,
                "licence": card.licence,
                "network": card.network,
                "takes_hints": None if card.channels is None else card.channels > 1,
                "tells_uncertainty": card.has_bins,
                "inputs": dict(card.inputs),
                "outputs": dict(card.outputs),
                "parameters": card.parameters,
                "bytes": card.bytes,
                "sha256": card.sha256,
                "metrics": dict(card.metrics),
                "file": str(card.path),
                **({"device": device_as_json(reports[card.name])} if reports else {}),
            }
            for card in cards
        ]
    )
