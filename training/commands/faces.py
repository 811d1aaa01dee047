"""The command that trains what the engine knows of faces that are not seen from the front."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def faces(
    data: Annotated[
        Path, typer.Option(help="Cache of training photos, with portraits of fairface.")
    ],
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder for the weights.")],
    photos: Annotated[int, typer.Option(min=0, help="Photos to find more faces in.")] = 2800,
    drawn: Annotated[int, typer.Option(min=1, help="Photos to draw what is no face from.")] = 4500,
    steps: Annotated[int, typer.Option(min=1, help="Steps of the first part.")] = 600,
    rounds: Annotated[int, typer.Option(min=0, help="Rounds of learning from mistakes.")] = 2,
    searched: Annotated[int, typer.Option(min=1, help="Photos to find them in, each round.")] = 500,
    further: Annotated[int, typer.Option(min=1, help="Steps of each round.")] = 950,
    seed: Annotated[int, typer.Option(help="Another seed, other squares and weights.")] = 0,
) -> None:
    """Train how faces from the side, small and turned ones are found.

    The app uses it as resources/faces/faces.npz.

    Example: python -m training faces --data cache-train -o runs/faces
    """
    from training.data.cache import PhotoCache
    from training.fitting.faces import WEIGHTS, Lesson, train_faces

    if (out / WEIGHTS).exists():
        raise ValueError(f"{out} already holds weights for faces; choose another folder.")
    lesson = Lesson(photos, drawn, 8, steps, rounds, searched, further, seed)
    reached = train_faces(PhotoCache(data), out, lesson, typer.echo)
    typer.echo(f"Log loss at the end: {reached:.4f}.")
    typer.echo(str(out / WEIGHTS))
