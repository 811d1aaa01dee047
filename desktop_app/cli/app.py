"""All commands under one roof; what they raise becomes a sentence and an exit status."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from core import __version__
from core.errors import Cancelled, TintypeError
from desktop_app.cli import options
from desktop_app.cli.commands.colorize import colorize
from desktop_app.cli.commands.models import models
from desktop_app.cli.commands.render import render
from desktop_app.cli.commands.selftest import selftest
from desktop_app.cli.commands.suggest import suggest
from desktop_app.cli.commands.uncertainty import uncertainty
from desktop_app.cli.commands.verify import verify
from desktop_app.cli.interrupt import CANCELLED, signals_raise_cancelled

_COMMANDS = (colorize, render, suggest, uncertainty, models, verify)
COMMANDS = frozenset(command.__name__ for command in _COMMANDS)

application = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
for _command in _COMMANDS:
    application.command()(_command)


def run_command(arguments: list[str]) -> int:
    """Run `tintype ARGUMENTS`; the exit status. What went wrong is said in one sentence on stderr."""
    try:
        with signals_raise_cancelled():
            application(arguments, prog_name="tintype")
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 1
    except Cancelled:
        print("Cancelled.", file=sys.stderr)
        return CANCELLED
    except TintypeError as fault:
        print(f"Failed: {fault}", file=sys.stderr)
        return 1
    return 0


@application.callback(invoke_without_command=True)
def tintype(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Show the version.")] = False,
    test: Annotated[
        bool, typer.Option("--selftest", help="Colour the built-in photo and check the result.")
    ] = False,
    out: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="OUT", help="Its picture goes here.")
    ] = None,
    device: options.Device = "auto",
    as_json: options.Json = False,
) -> None:
    """Tintype brings black-and-white photos into colour and leaves the photograph as it is.

    Without a command, or with photos or projects, it opens the window. The options here are for
    --selftest; every command has its own.

    \b
    Example:
      tintype grandma.tif
      tintype colorize grandma.tif -o grandma-colour.tif
      tintype --selftest --json
    """
    if version:
        print(f"tintype {__version__}")
    elif test:
        selftest(out, options.read_device(device), as_json)
    elif context.invoked_subcommand is None:
        raise typer.BadParameter("One of the commands, --selftest or --version is missing.")
