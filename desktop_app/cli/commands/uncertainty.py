"""`tintype uncertainty`: where a hint helps most, as a picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from core.batch.report import device_as_json, make_folder
from core.batch.series import read_series
from core.job import quiet
from desktop_app.cli import options
from desktop_app.cli.opening import open_document
from desktop_app.cli.screen import Screen

if TYPE_CHECKING:
    from numpy.typing import NDArray


def uncertainty(
    photo: options.Photo,
    out: Annotated[
        Path,
        typer.Option("--output", "-o", metavar="MAP.png", help="A PNG file.", show_default=False),
    ],
    hints: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Hints that are already placed.")
    ] = None,
    family: options.Family = None,
    model: options.Model = None,
    device: options.Device = "auto",
    threads: options.Threads = None,
    as_json: options.Json = False,
) -> None:
    """Draw where the model is undecided.

    The map has the photo's size and is white where the model is most undecided. The best spot for the
    next hint is named, too.

    \b
    Example:
      tintype uncertainty grandma.tif -o grandma-uncertainty.png
    """
    from core import rendering

    if out.suffix.lower() != ".png":
        raise typer.BadParameter(f"The map is a PNG file, {out} is not.", param_hint="--output")
    look = options.read_look([], model)
    engine = rendering.Engine(options.read_device(device), threads)
    colours = read_series(family).colours if family is not None else None
    document = open_document(photo, look, hints, quiet(), family=colours)
    found = rendering.uncertainty(document, engine)
    _write_map(found.map, document.photo.width, document.photo.height, out)
    x, y = (round(value) for value in found.best)
    screen = Screen(as_json)
    screen.say(f"Done: {photo} -> {out}. A hint helps most at {x} {y}.")
    report = engine.device_report(document.look.model)
    if report.reason is not None:
        screen.complain(report.sentence)
    screen.answer(
        {
            "photo": str(photo),
            "output": str(out),
            "best": {"x": x, "y": y},
            "mean": round(float(found.map.mean()), 4),
            "model": document.look.model,
            "device": device_as_json(report),
        }
    )


def _write_map(undecided: NDArray[Any], width: int, height: int, out: Path) -> None:
    """(h, w) 0..1 as an 8-bit grey PNG of width x height. Raises ExportError."""
    from PIL import Image

    from core.atomic import replacing

    grey = Image.fromarray((undecided.clip(0, 1) * 255 + 0.5).astype("uint8"))
    make_folder(out)
    with replacing(out) as part:
        grey.resize((width, height), Image.Resampling.BILINEAR).save(part, "PNG")
