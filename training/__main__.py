"""`python -m training`: make a cache, train, measure, export."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from core.errors import TintypeError

# torch, onnxruntime and matplotlib are imported by the commands that need them: help stays quick.

app = typer.Typer(
    help="Retrain Tintype's networks: photos -> cache -> fit -> export -> evaluate.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@app.command()
def cache(
    photos: Annotated[
        list[Path], typer.Argument(exists=True, help="Folders or uncompressed tar files of photos.")
    ],
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder to write the cache to.")],
    manifest: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="CSV: file, scene, licence_class."),
    ] = None,
    without: Annotated[
        list[str] | None,
        typer.Option(help="Leave out a licence class of the manifest; may be repeated."),
    ] = None,
    short_side: Annotated[
        int, typer.Option(min=32, max=2048, help="Largest short side that is kept, px.")
    ] = 208,
) -> None:
    """Decode photos once into a cache that training reads.

    Example: python -m training cache train-*.tar --manifest photos.csv --without research-only
    -o cache-train
    """
    from training.cache import PhotoCache, build, list_photos

    sources = list_photos(photos, manifest, frozenset(without or ()))
    if not sources:
        raise ValueError("There is no photo to put into the cache.")

    def report(number: int) -> None:
        if number % 1000 == 0 or number == len(sources):
            typer.echo(f"{number} of {len(sources)}")

    build(sources, out, short_side, report)
    made = PhotoCache(out)
    skipped = len(sources) - len(made)
    more = f", {skipped} unreadable (see {out / 'skipped.txt'})" if skipped else ""
    typer.echo(f"{len(made)} photos in {out}{more}; licence classes {made.licence_classes}")


@app.command()
def fit(
    config: Annotated[
        Path, typer.Argument(exists=True, dir_okay=False, help="TOML, see training/configs.")
    ],
    data: Annotated[Path, typer.Option(help="Cache of training photos.")],
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder of the run.")],
    validation: Annotated[
        Path | None, typer.Option(help="Cache of validation photos, to keep the best weights.")
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the run in OUT.")] = False,
    time_limit: Annotated[
        float | None,
        typer.Option(min=1, help="Seconds of training, resumes included; the schedule ends there."),
    ] = None,
    init: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="Start from this checkpoint's weights."),
    ] = None,
    device: Annotated[str, typer.Option(help="cpu, cuda, cuda:1 ...")] = "cpu",
    checkpoint_every: Annotated[float, typer.Option(min=1, help="Seconds.")] = 300,
    log_every: Annotated[int, typer.Option(min=1, help="Steps.")] = 50,
) -> None:
    """Train a network.

    Stop with Ctrl-C and go on with --resume, nothing is lost.

    Example: python -m training fit training/configs/tint_small.toml --data cache-train
    --validation cache-val -o runs/tint_small --time-limit 7200
    """
    import torch

    from training import config as configs
    from training.cache import PhotoCache
    from training.fit import CHECKPOINT, Trainer, config_of

    settings = configs.load(config)
    begun = (out / CHECKPOINT).exists()
    if begun and not resume:
        raise ValueError(f"{out} already holds a run; add --resume, or choose another folder.")
    if begun and (running := config_of(out / CHECKPOINT).network) != settings.network:
        raise ValueError(f"The run in {out} trains '{running}', not '{settings.network}'.")
    photos = PhotoCache(data)
    probed = PhotoCache(validation) if validation else None
    try:
        torch.empty(0, device=device)
    except (RuntimeError, AssertionError) as fault:
        raise ValueError(f"The device '{device}' cannot be used here.") from fault
    trainer = Trainer(settings, photos, out, probed, resume, init, device)
    try:
        trainer.fit(time_limit, checkpoint_every, log_every)
    except KeyboardInterrupt:
        typer.echo(f"Stopped at step {trainer.step}; go on with --resume.", err=True)
        raise typer.Exit(130) from None
    typer.echo(f"Done: {trainer.step} steps in {trainer.seconds:.0f} s.")


@app.command()
def export(
    checkpoint: Annotated[
        Path, typer.Argument(exists=True, dir_okay=False, help="best.pt or checkpoint.pt of a run.")
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
    hardware: Annotated[str, typer.Option(help="What it was trained on, for the card.")] = "",
) -> None:
    """Write model.onnx and card.json from a checkpoint.

    The averaged weights (EMA) are taken and stored at half precision.

    Example: python -m training export runs/tint_small/best.pt -o resources/models/tint-small
    --results eval/results.json --hardware "2 CPU cores"
    """
    from training.evaluate import card_metrics
    from training.export import export as write

    metrics = card_metrics(_results(results)) if results else None
    card = write(checkpoint, out, name, version, metrics, temperature, tau, hardware)
    typer.echo(f"{card.path}: {card.bytes / 1e6:.1f} MB, {card.parameters / 1e6:.2f} M parameters")


@app.command()
def evaluate(
    model: Annotated[Path, typer.Argument(exists=True, help="Model folder or its model.onnx.")],
    photos: Annotated[
        Path,
        typer.Argument(exists=True, help="Validation photos: a cache, a folder or a tar file."),
    ],
    data: Annotated[
        Path, typer.Option(exists=True, help="Cache of training photos: baselines, prior.")
    ],
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder for results, plots, sheets.")],
    count: Annotated[int, typer.Option("--photos", min=1, help="Photos at most.")] = 500,
    size: Annotated[int, typer.Option(min=32, help="Side of the squares, px.")] = 256,
    hint_photos: Annotated[int, typer.Option(min=0, help="Photos for the hint curve.")] = 120,
    sweep: Annotated[int, typer.Option(min=0, help="Photos for the sweep of defaults.")] = 0,
    historic: Annotated[
        Path | None, typer.Option(exists=True, help="Black-and-white photos, for a sheet.")
    ] = None,
    threads: Annotated[int | None, typer.Option(min=1, help="Default: all cores.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the results as JSON.")] = False,
) -> None:
    """Measure an exported model beside grey, mean colour, luminance lookup and nearness.

    Example: python -m training evaluate resources/models/tint-small cache-val --data cache-train
    -o eval --sweep 48
    """
    from training import evaluate as measuring
    from training.baselines import fit_colours
    from training.cache import PhotoCache, open_photos
    from training.runtime import ExportedNetwork

    if size % 32:
        raise ValueError("The size must be a multiple of 32.")
    network = ExportedNetwork(model, threads)
    options = measuring.Options(
        photos=count, size=size, hint_photos=hint_photos, sweep_photos=sweep
    )
    results = measuring.evaluate(
        network, network.card.scenes, open_photos(photos), fit_colours(PhotoCache(data)), out,
        options, lambda text: typer.echo(text, err=True),
    )  # fmt: skip
    if historic is not None:
        measuring.colour_folder(network, open_photos(historic), out / "historic.jpg", size)
    typer.echo(json.dumps(results, indent=1) if as_json else measuring.table(results))


@app.command("networks")
def list_networks(
    as_json: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """The networks that can be trained.

    Example: python -m training networks --json
    """
    from training import networks
    from training.networks.tint import parameters

    sizes = {name: parameters(networks.create(name)) for name in sorted(networks.NETWORKS)}
    if as_json:
        typer.echo(json.dumps([{"name": n, "parameters": p} for n, p in sizes.items()], indent=1))
    else:
        for name, count in sizes.items():
            typer.echo(f"{name:16} {count / 1e6:6.2f} M parameters")


@app.command()
def plot(
    run: Annotated[Path, typer.Argument(exists=True, file_okay=False, help="Folder of a run.")],
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="PNG; default curves.png in RUN.")
    ] = None,
) -> None:
    """Draw the loss and validation curves of a run.

    Example: python -m training plot runs/tint_small -o curves.png
    """
    from training.sheets import plot_run

    path = out or run / "curves.png"
    plot_run(run, path)
    typer.echo(str(path))


def _results(path: Path) -> dict[str, object]:
    try:
        found: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as fault:
        raise ValueError(f"{path} is not the results of an evaluation.") from fault
    return found


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
