"""Commands for blind tests with people."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer


def blind(
    models: Annotated[
        list[Path], typer.Argument(exists=True, help="Model folders or their model.onnx.")
    ],
    photos: Annotated[
        Path, typer.Argument(exists=True, help="Colour photos: a cache, a folder or a tar file.")
    ],
    out: Annotated[Path, typer.Option("--out", "-o", help="New folder for the page.")],
    trials: Annotated[int, typer.Option(min=4, max=1000, help="Pairs, a photo each.")] = 40,
    seconds: Annotated[
        float, typer.Option(min=0, max=60, help="How long a pair is shown; 0: until answered.")
    ] = 1.0,
    natural: Annotated[
        bool, typer.Option("--natural", help="Set models side by side: which looks more natural?")
    ] = False,
    size: Annotated[int, typer.Option(min=64, max=1024, help="Side of the squares, px.")] = 256,
    seed: Annotated[int, typer.Option(min=0, help="Photos, order and sides.")] = 0,
    threads: Annotated[int | None, typer.Option(min=1, help="Default: all cores.")] = None,
) -> None:
    """Make a page that asks people which photo is real: one folder, works without a network.

    Open OUT/index.html in a browser, let people answer, collect the files that it saves.

    Example: python -m training blind resources/models/tint-small cache-val -o blind-test
    """
    from training.data.cache import open_photos
    from training.evaluation import blind as testing
    from training.evaluation.runtime import ExportedNetwork

    if size % 32:
        raise ValueError("The size must be a multiple of 32.")
    networks = {}
    for path in models:
        network = ExportedNetwork(path, threads)
        name = network.card.name
        if name in networks:
            raise ValueError(f"Two models are called '{name}'; rename one in its card.")
        networks[name] = network
    options = testing.Options(trials, seconds, size, natural, seed)
    page = testing.make_test(
        networks, open_photos(photos), out, options, lambda text: typer.echo(text, err=True)
    )
    typer.echo(str(page))


def blind_score(
    results: Annotated[
        list[Path], typer.Argument(exists=True, dir_okay=False, help="Files saved by the page.")
    ],
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="Also write it: .csv, else Markdown.")
    ] = None,
    least_caught: Annotated[
        float, typer.Option(min=0, max=1, help="Share of the obvious fakes to be recognised.")
    ] = 0.75,
    as_json: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """How often people took a model for the real photo, with a 95 % Wilson interval.

    50 % means that nobody can tell. People who missed the obvious fakes are left out.

    Example: python -m training blind-score blind-*.csv -o fooled.md
    """
    from dataclasses import asdict

    from training.evaluation import blind_score as scoring

    scores = scoring.score(scoring.read_answers(results), least_caught)
    if out is not None:
        scoring.write_table(scores, out)
    typer.echo(json.dumps(asdict(scores), indent=1) if as_json else scoring.table(scores))
