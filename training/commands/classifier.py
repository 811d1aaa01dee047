"""The command that trains the classifier of the perceptual loss."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def classifier(
    data: Annotated[Path, typer.Option(help="Cache of training photos, with scenes.")],
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder for the classifier.")],
    validation: Annotated[
        Path | None, typer.Option(help="Cache of validation photos, to measure it.")
    ] = None,
    steps: Annotated[int, typer.Option(min=1)] = 2000,
    size: Annotated[int, typer.Option(min=64, max=512, help="Side of the pictures, px.")] = 96,
    photos: Annotated[int, typer.Option(min=2, help="Photos a step.")] = 32,
    width: Annotated[float, typer.Option(min=0.1, max=4, help="Scales the channels.")] = 1.0,
    seed: Annotated[int, typer.Option(help="Another seed, another classifier.")] = 1,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda or cuda:NUMBER.")] = "auto",
) -> None:
    """Train a small scene classifier that sees colour, for the perceptual loss.

    Name its folder in a configuration: [objective] classifier = "FOLDER", perceptual_weight = 0.2.
    It is worth that only if "colour" is well above "commonest".

    Example: python -m training classifier --data cache-train --validation cache-val -o runs/classifier
    """
    from training.data.cache import PhotoCache
    from training.fitting.classifier import CLASSIFIER, Lesson, train_classifier
    from training.fitting.distributed import create_fabric

    if (out / CLASSIFIER).exists():
        raise ValueError(f"{out} already holds a classifier; choose another folder.")
    if size % 32:
        raise ValueError(f"The size must be a multiple of 32, not {size}.")
    lesson = Lesson(steps, size, photos, width, seed=seed)
    probed = PhotoCache(validation) if validation else None
    place = create_fabric(device).device
    right = train_classifier(PhotoCache(data), out, lesson, probed, place, typer.echo)
    if right:
        shares = ", ".join(f"{name} {100 * share:.0f} %" for name, share in right.items())
        typer.echo(f"Right answers on validation photos: {shares}.")
    typer.echo(str(out / CLASSIFIER))
