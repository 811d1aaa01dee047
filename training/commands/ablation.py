"""The command that asks what each part of a network is worth."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def ablate(
    data: Annotated[Path, typer.Option(exists=True, help="Cache of training photos.")],
    validation: Annotated[Path, typer.Option(exists=True, help="Cache of validation photos.")],
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder for runs and tables.")],
    seconds: Annotated[
        float | None, typer.Option(min=0.1, help="Training time of every cell.")
    ] = None,
    steps: Annotated[
        int | None, typer.Option(min=1, help="Or: steps of every cell, whatever they take.")
    ] = None,
    size: Annotated[int, typer.Option(min=64, help="Side of the pictures, px.")] = 96,
    photos_per_step: Annotated[int, typer.Option(min=2, help="Photos in a step.")] = 32,
    width: Annotated[
        float, typer.Option(min=0.01, max=1, help="Of the networks, 1 is full.")
    ] = 0.25,
    only: Annotated[
        list[str] | None, typer.Option(help="A cell; may be repeated. Default: all but tint_small.")
    ] = None,
    photos: Annotated[int, typer.Option(min=1, help="Validation photos at most.")] = 200,
    seed: Annotated[int, typer.Option(min=0, help="Of every run.")] = 1,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda or cuda:NUMBER.")] = "auto",
) -> None:
    """Train with and without global features, scene loss and class rebalancing; sweep the temperature.

    Every cell gets the same budget. Stopped in between, the same command goes on.

    Cells: fusion, fusion_no_scene, fusion_noglobal, plain_rebalanced, plain_unbalanced, tint_small.

    Example: python -m training ablate --data cache-train --validation cache-val -o ablation
    --seconds 600
    """
    from training.data.cache import PhotoCache
    from training.evaluation.ablate import ablate as train_and_measure
    from training.evaluation.ablation_cells import USUAL, Budget
    from training.evaluation.ablation_table import table
    from training.fitting.trainer import Stopped

    budget = Budget(seconds, steps, size, photos_per_step, width, seed, photos)
    try:
        rows = train_and_measure(
            PhotoCache(data), PhotoCache(validation), out, budget, tuple(only or USUAL),
            device, lambda text: typer.echo(text, err=True),
        )  # fmt: skip
    except Stopped as stopped:
        typer.echo("Stopped; the same command goes on.", err=True)
        raise typer.Exit(stopped.status) from None
    typer.echo(table(rows, budget))
