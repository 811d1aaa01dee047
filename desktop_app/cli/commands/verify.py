"""`tintype verify`: is the photograph in the picture still the photograph?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from core.job import Job
from desktop_app.cli import options
from desktop_app.cli.interrupt import cancelled_by_signals
from desktop_app.cli.screen import Screen

if TYPE_CHECKING:
    from core.rendering import VerifyReport


def verify(
    original: Annotated[Path, typer.Argument(metavar="ORIGINAL", show_default=False)],
    colorized: Annotated[Path, typer.Argument(metavar="COLORIZED", show_default=False)],
    page: Annotated[
        int, typer.Option(min=1, metavar="N", help="The page of ORIGINAL, if it has several.")
    ] = 1,
    as_json: options.Json = False,
) -> None:
    """Prove that a photo got nothing but colour.

    The luminance of both is compared, pixel by pixel. Exit status: 0 the same, 1 not the same. JPEG and
    WebP lose detail when they are written; TIFF and PNG do not.

    \b
    Example:
      tintype verify grandma.tif grandma-colour.tif
    """
    from core import rendering

    screen = Screen(as_json)
    with screen.progress() as told:
        job = Job(told)
        with cancelled_by_signals(job):
            report = rendering.verify(original, colorized, job, page)
    if report.ok:
        screen.say(f"Done: {report.sentence}")
    else:
        screen.complain(f"Failed: {report.sentence}")
    screen.answer(
        {"original": str(original), "colorized": str(colorized), **verified_as_json(report)}
    )
    if not report.ok:
        raise typer.Exit(1)


def verified_as_json(report: VerifyReport) -> dict[str, Any]:
    return {
        "ok": report.ok,
        "size_equal": report.size_equal,
        "source_bits": report.source_bits,
        "result_bits": report.result_bits,
        # Photos of different sizes have no largest difference.
        "max_code_difference": report.max_code_difference if report.size_equal else None,
        "share_different": report.share_different,
        "lossy": report.lossy,
        "sentence": report.sentence,
    }
