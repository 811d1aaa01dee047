"""`tintype --selftest`: the whole way once, with the built-in photo, and what ran where."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import typer

from core.batch.report import device_as_json
from core.errors import TintypeError
from core.job import quiet
from desktop_app.cli.batch import export
from desktop_app.cli.commands.verify import verified_as_json
from desktop_app.cli.screen import Screen

SAMPLE = ("samples", "eileen-collins.jpg")


def selftest(out: Path | None, device: str, as_json: bool) -> None:
    """Open, colour, write and verify the built-in photo. Exits with 1 if any of it fails.

    out is the PNG to write, or a folder for it; a folder of its own among the temporary files if None.
    Raises TintypeError.
    """
    begin = time.perf_counter()
    from core import rendering
    from core.compiled import door
    from core.document import Document, Look
    from core.imaging import ExportOptions, open_photo
    from core.models.card import default_model
    from core.resources import resource_path

    seconds: dict[str, float] = {}

    def lap(what: str) -> None:
        nonlocal begin
        now = time.perf_counter()
        seconds[what], begin = round(now - begin, 3), now

    lap("load program")
    source, output = resource_path(*SAMPLE), _output(out)
    document = Document(open_photo(source), Look(model=default_model().name))
    lap("open photo")
    engine = rendering.Engine(device)
    loaded = engine.colorizer(document.look.model)
    lap("load model")
    outcome = export(document, source, output, ExportOptions(), engine, quiet())
    lap("colour and write")
    checked = rendering.verify(source, output)
    lap("verify")

    # Asked last: a GPU may have given up on the way.
    report = loaded.device_report
    screen = Screen(as_json)
    width, height = document.photo.width, document.photo.height
    screen.say(f"Photo: {source.name}, {width} x {height}, {document.photo.bits} bits")
    screen.say(f"Model: {document.look.model}. {report.sentence} ({report.provider})")
    kernels = "compiled" if door.compiled else "numpy"
    screen.say(f"Kernels: {kernels}")
    screen.say("Times: " + ", ".join(f"{what} {t:.2f} s" for what, t in seconds.items()))
    screen.say(f"Luminance: {checked.sentence}")
    screen.say(outcome.sentence)
    ok = checked.ok and outcome.ending == "done"
    screen.answer(
        {
            "ok": ok,
            **outcome.as_json(),
            "model": document.look.model,
            "kernels": kernels,
            "device": {**device_as_json(report), "threads": engine.threads},
            "times": seconds,
            "verified": verified_as_json(checked),
        }
    )
    if not ok:
        screen.complain("Failed: the result is not what it should be; see above.")
        raise typer.Exit(1)


def _output(out: Path | None) -> Path:
    name = f"{Path(SAMPLE[-1]).stem}-colour.png"
    if out is None:
        return Path(tempfile.mkdtemp(prefix="tintype-selftest-")) / name
    if out.is_dir() or not out.suffix:
        return out / name
    if out.suffix.lower() != ".png":
        raise TintypeError(f"The self-test writes a PNG file, {out} is not one.")
    return out
