"""`python -m training`: make a cache, train, measure, export."""

from __future__ import annotations

import sys

import typer

from core.errors import TintypeError
from training.commands import (
    ablation,
    blind,
    classifier,
    colour_steps,
    data,
    evaluation,
    exporting,
    faces,
    fitting,
    networks,
)

app = typer.Typer(
    help="Retrain Tintype's networks: photos -> cache -> fit -> export -> evaluate.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

for command in (
    data.cache,
    data.split,
    data.preset,
    networks.networks,
    fitting.fit,
    fitting.plot,
    classifier.classifier,
    colour_steps.colour_steps,
    faces.faces,
    exporting.export,
    evaluation.evaluate,
    evaluation.compare,
    ablation.ablate,
    blind.blind,
    blind.blind_score,
):
    app.command()(command)


def main(arguments: list[str] | None = None) -> int:
    """Run a command; returns the exit status. Expected faults become one sentence on stderr."""
    try:
        result = app(arguments, standalone_mode=False)
    except (ValueError, OSError, TintypeError) as fault:
        typer.echo(f"training: {fault}", err=True)
        return 1
    except typer.Exit as leave:
        return leave.exit_code
    except typer.Abort:
        return 130
    except Exception as fault:
        show = getattr(fault, "show", None)  # a usage error of typer's
        if show is None:
            raise
        show()
        return 2
    return result if isinstance(result, int) else 0


if __name__ == "__main__":
    sys.exit(main())
