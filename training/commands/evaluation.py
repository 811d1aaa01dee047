"""Commands that measure."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer


def evaluate(
    model: Annotated[Path, typer.Argument(exists=True, help="Model folder or its model.onnx.")],
    photos: Annotated[
        Path,
        typer.Argument(exists=True, help="Validation photos: a cache, a folder or a tar file."),
    ],
    data: Annotated[
        Path, typer.Option(exists=True, help="Cache of training photos: baselines, prior.")
    ],
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder for results, plots, sheets.")],
    count: Annotated[int, typer.Option("--photos", min=1, help="Photos at most.")] = 500,
    size: Annotated[int, typer.Option(min=32, help="Side of the squares, px.")] = 256,
    hint_photos: Annotated[int, typer.Option(min=0, help="Photos for the hint curve.")] = 120,
    sweep: Annotated[int, typer.Option(min=0, help="Photos for the sweep of defaults.")] = 0,
    historic: Annotated[
        Path | None, typer.Option(exists=True, help="Black-and-white photos, for a sheet.")
    ] = None,
    threads: Annotated[int | None, typer.Option(min=1, help="Default: all cores.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the results as JSON.")] = False,
) -> None:
    """Measure an exported model beside grey, mean colour, luminance lookup and nearness.

    Example: python -m training evaluate resources/models/tint-small cache-val --data cache-train
    -o eval --sweep 48
    """
    from training.data.cache import PhotoCache, open_photos
    from training.evaluation import evaluate as measuring
    from training.evaluation.baselines import fit_colours
    from training.evaluation.runtime import ExportedNetwork

    if size % 32:
        raise ValueError("The size must be a multiple of 32.")
    network = ExportedNetwork(model, threads)
    options = measuring.Options(
        photos=count, size=size, hint_photos=hint_photos, sweep_photos=sweep
    )
    results = measuring.evaluate(
        network, network.card.scenes, open_photos(photos), fit_colours(PhotoCache(data)), out,
        options, lambda text: typer.echo(text, err=True),
    )  # fmt: skip
    if historic is not None:
        measuring.colour_folder(network, open_photos(historic), out / "historic.jpg", size)
    typer.echo(json.dumps(results, indent=1) if as_json else measuring.table(results))
