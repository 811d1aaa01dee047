"""Commands about model files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer


def export(
    checkpoint: Annotated[
        Path, typer.Argument(exists=True, dir_okay=False, help="best.pt or checkpoint.pt of a run.")
    ],
    out: Annotated[Path, typer.Option("--out", "-o", help="Model folder to write.")],
    name: Annotated[str | None, typer.Option(help="Model name; default from the network.")] = None,
    version: Annotated[str, typer.Option(help="Version of the weights.")] = "1.0",
    results: Annotated[
        Path | None,
        typer.Option(
            exists=True, dir_okay=False, help="results.json of an evaluation, for the card."
        ),
    ] = None,
    temperature: Annotated[
        float, typer.Option(min=0.01, max=2, help="Default of the card.")
    ] = 0.38,
    tau: Annotated[
        float, typer.Option(min=0, max=1, help="Default rebalancing shift of the card.")
    ] = 0.0,
    hardware: Annotated[str, typer.Option(help="What it was trained on, for the card.")] = "",
) -> None:
    """Write model.onnx and card.json from a checkpoint.

    The averaged weights (EMA) are taken and stored at half precision.

    Example: python -m training export runs/tint_small/best.pt -o resources/models/tint-small
    --results eval/results.json --hardware "2 CPU cores"
    """
    from training.evaluation.evaluate import card_metrics
    from training.exporting.export import export as write

    metrics = card_metrics(_results(results)) if results else None
    card = write(checkpoint, out, name, version, metrics, temperature, tau, hardware)
    typer.echo(f"{card.path}: {card.bytes / 1e6:.1f} MB, {card.parameters / 1e6:.2f} M parameters")


def _results(path: Path) -> dict[str, object]:
    try:
        found: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as fault:
        raise ValueError(f"{path} is not the results of an evaluation.") from fault
    return found
