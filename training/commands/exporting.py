"""Commands about model files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer


def export(
    run: Annotated[
        Path, typer.Argument(exists=True, help="A run's folder, or best.pt or checkpoint.pt in it.")
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
    calibration: Annotated[
        float | None,
        typer.Option(min=0.1, max=10, help="Temperature that makes stated shares right, if known."),
    ] = None,
    hardware: Annotated[str, typer.Option(help="What it was trained on, for the card.")] = "",
    check: Annotated[
        Path | None,
        typer.Option(
            exists=True, help="Photos to compare with PyTorch on: a cache, folder or tar file."
        ),
    ] = None,
    photos: Annotated[
        int, typer.Option(min=1, max=500, help="Photos to take of CHECK and of INT8.")
    ] = 16,
    size: Annotated[
        int, typer.Option(min=32, max=1024, help="Side of the squares cut from them, px.")
    ] = 256,
    short_side: Annotated[
        int, typer.Option(min=32, max=640, help="Size at which the app runs the network, px.")
    ] = 256,
    int8: Annotated[
        Path | None,
        typer.Option(
            exists=True,
            help="Store the convolutions in 8 bits, their ranges set by these training photos.",
        ),
    ] = None,
) -> None:
    """Write model.onnx and card.json from a run.

    The averaged weights (EMA) are taken and stored at half precision. With --check the export fails
    if the graph answers unlike the network; with --int8 the loss in quality is measured, too.

    Example: python -m training export runs/tint_small -o resources/models/tint-small
    --check cache-val --results eval/results.json --hardware "2 CPU cores"
    """
    from training.evaluation.evaluate import card_categories, card_failures, card_metrics
    from training.exporting.export import Wishes
    from training.exporting.export import export as write

    read = _results(results) if results else None
    metrics = card_metrics(read) if read else {}
    if calibration is not None:
        metrics["calibration_temperature"] = calibration
    wishes = Wishes(
        name, version, metrics, temperature, tau, hardware, check, photos, int8, size, short_side,
        card_categories(read) if read else {}, card_failures(read) if read else {},
    )  # fmt: skip
    card = write(run, out, wishes)
    typer.echo(f"{card.path}: {card.bytes / 1e6:.1f} MB, {card.parameters / 1e6:.2f} M parameters")
    found = card.metrics
    if check is not None:
        typer.echo(
            f"Largest difference to PyTorch on {found['onnx_photos']:.0f} photos:"
            f" {found['onnx_max_ab_difference']:.4f} ab, mean"
            f" {found['onnx_mean_ab_difference']:.5f} ab."
        )
    if int8 is not None:
        typer.echo(_int8_table(dict(found)))


def _int8_table(found: dict[str, float]) -> str:
    """Before and after quantisation, for reading."""
    rows = [
        ("PSNR (dB)", "psnr_rgb"), ("AuC (%)", "auc"), ("PSNR with hints (dB)", "psnr_rgb_hints"),
        ("AuC with hints (%)", "auc_hints"), ("time per photo (ms)", "ms"),
    ]  # fmt: skip
    lines = [f"8 bits, measured on {found['int8_photos']:.0f} photos{'before':>12}{'after':>10}"]
    for label, key in rows:
        if f"int8_{key}" in found:
            before, after = found[f"int8_before_{key}"], found[f"int8_{key}"]
            lines.append(f"{label:32}{before:10.3f}{after:10.3f}")
    lines.append(f"{'mean ab difference':32}{found['int8_mean_ab_difference']:20.3f}")
    return "\n".join(lines)


def _results(path: Path) -> dict[str, object]:
    try:
        found: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as fault:
        raise ValueError(f"{path} is not the results of an evaluation.") from fault
    return found
