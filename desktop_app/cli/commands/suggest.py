"""`tintype suggest`: the likeliest colours at one spot."""

from __future__ import annotations

from typing import Annotated

import typer

from core.batch.report import device_as_json
from core.job import quiet
from desktop_app.cli import options
from desktop_app.cli.opening import open_document
from desktop_app.cli.screen import Screen


def suggest(
    photo: options.Photo,
    x: Annotated[float, typer.Argument(metavar="X", help="From the left edge, in pixels.")],
    y: Annotated[float, typer.Argument(metavar="Y", help="From the top edge, in pixels.")],
    count: Annotated[int, typer.Option(min=1, max=20, metavar="N", help="How many at most.")] = 6,
    model: options.Model = None,
    device: options.Device = "auto",
    threads: options.Threads = None,
    as_json: options.Json = False,
) -> None:
    """Name the likeliest colours at one spot.

    PHOTO may be a project; the spot is in pixels from its top left corner. Every colour comes with its
    share in what the model expects there; from a model without shares, with what it rests on.

    \b
    Example:
      tintype suggest grandma.tif 812 440
    """
    from core import rendering

    look = options.read_look([], model)
    engine = rendering.Engine(options.read_device(device), threads)
    document = open_document(photo, look, None, quiet())
    found = rendering.suggest(document, x, y, engine, count)
    screen = Screen(as_json)
    for rank, colour in enumerate(found, 1):
        first = f"{rank}  {'' if colour.share is None else f'{colour.share:4.0%}  '}"
        last = f" ({colour.basis})" if colour.basis else ""
        screen.say(f"{first}{hex_colour(colour.rgb)}  {colour.name}{last}")
    report = engine.device_report(document.look.model)
    if report.reason is not None:
        screen.complain(report.sentence)
    screen.answer(
        {
            "photo": str(photo),
            "x": x,
            "y": y,
            "model": document.look.model,
            "device": device_as_json(report),
            "suggestions": [
                {
                    "share": None if colour.share is None else round(float(colour.share), 4),
                    "basis": colour.basis,
                    "name": colour.name,
                    "color": hex_colour(colour.rgb),
                    "ab": [round(float(value), 3) for value in colour.ab],
                }
                for colour in found
            ],
        }
    )


def hex_colour(rgb: tuple[int, int, int]) -> str:
    return "#{:02x}{:02x}{:02x}".format(*rgb)
