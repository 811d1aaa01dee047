"""The command that trains what the engine knows of where true colour changes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def colour_steps(
    model: Annotated[Path, typer.Argument(help="Model with features, as exported.")],
    data: Annotated[Path, typer.Option(help="Cache of training photos.")],
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder for the weights.")],
    photos: Annotated[int, typer.Option(min=2, help="Photos to learn from.")] = 325,
    steps: Annotated[int, typer.Option(min=1, help="Steps drawn from a photo each way.")] = 3000,
    passes: Annotated[int, typer.Option(min=1, help="Passes over all steps.")] = 6,
    seed: Annotated[int, typer.Option(help="Another seed, other photos and weights.")] = 0,
) -> None:
    """Train where true colour changes from pixel to pixel, by which hints spread.

    The app uses it as resources/propagation/colour-steps.npz.

    Example: python -m training colour-steps resources/models/tint --data cache-train -o runs/steps
    """
    import onnx

    from core.models.card import load_card
    from training.data.cache import PhotoCache
    from training.exporting.engine import Engine
    from training.fitting.colour_steps import WEIGHTS, Lesson, train_colour_steps

    if (out / WEIGHTS).exists():
        raise ValueError(f"{out} already holds colour steps; choose another folder.")
    card = load_card(model)
    if "features" not in card.outputs:
        raise ValueError(
            f"The model {model} gives no features, from which colour steps are learnt."
        )
    card.verify_hash()
    network = Engine(onnx.load(card.path))
    lesson = Lesson(photos, steps, passes, seed)
    reached, plain = train_colour_steps(PhotoCache(data), card, network, out, lesson, typer.echo)
    typer.echo(f"Log loss on photos held back: {reached:.4f}, of a constant {plain:.4f}.")
    typer.echo(str(out / WEIGHTS))
