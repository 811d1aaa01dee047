"""The command about the networks themselves."""

from __future__ import annotations

import json
from typing import Annotated

import typer


def networks(
    as_json: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """The networks that can be trained, at the width of their source.

    Example: python -m training networks --json
    """
    import torch

    from training import networks as known

    rows = []
    for name, entry in sorted(known.NETWORKS.items()):
        with torch.device("meta"):  # shapes only: counts without filling 200 M numbers
            parameters = known.parameters(known.create(name))
        rows.append(
            {
                "name": name,
                "title": entry.title,
                "source": entry.source,
                "parameters": parameters,
                "input": entry.input,
                "output": entry.output,
                "objective": entry.objective,
            }
        )
    if as_json:
        typer.echo(json.dumps(rows, indent=1))
        return
    for row in rows:
        typer.echo(f"{row['name']}: {row['title']} ({row['source']})")
        typer.echo(
            f"    {row['parameters'] / 1e6:.2f} M parameters, objective '{row['objective']}'"
        )
        typer.echo(f"    in   {row['input']}")
        typer.echo(f"    out  {row['output']}")
