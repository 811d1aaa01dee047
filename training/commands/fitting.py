"""Commands about runs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


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
        typer.Option(min=0.1, help="Seconds, all resumes together; the schedule ends there."),
    ] = None,
    steps: Annotated[
        int | None, typer.Option(min=1, help="Steps, in place of the configuration's.")
    ] = None,
    epochs: Annotated[
        float | None, typer.Option(min=0.001, help="Passes over the photos, likewise.")
    ] = None,
    init: Annotated[
        Path | None,
        typer.Option(
            exists=True, help="Start from these weights: a .pt, model.onnx or its folder."
        ),
    ] = None,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda or cuda:NUMBER.")] = "auto",
    devices: Annotated[int, typer.Option(min=1, help="Processes on each machine.")] = 1,
    nodes: Annotated[int, typer.Option(min=1, help="Machines.")] = 1,
    checkpoint_every: Annotated[float, typer.Option(min=0, help="Seconds.")] = 300,
    log_every: Annotated[int, typer.Option(min=1, help="Steps.")] = 50,
) -> None:
    """Train a network.

    Ctrl-C saves and stops; --resume goes on exactly where it was. Several processes: --devices, or
    torchrun, whose numbers of processes and machines then count.

    Example: python -m training fit training/configs/tint_small.toml --data cache-train
    --validation cache-val -o runs/tint_small --time-limit 7200

    Example: torchrun --nproc-per-node 8 -m training fit training/configs/tint.toml --data cache-train
    -o runs/tint
    """
    import dataclasses

    from training import config as configs
    from training.data.cache import PhotoCache
    from training.fitting.checkpoint import CHECKPOINT
    from training.fitting.distributed import create_fabric, leave
    from training.fitting.trainer import Stopped, Trainer

    settings = configs.load(config)
    if steps is not None:
        settings = dataclasses.replace(settings, steps=steps, epochs=0.0)
    if epochs is not None:
        settings = dataclasses.replace(settings, epochs=epochs)
    if (out / CHECKPOINT).exists() and not resume:
        raise ValueError(f"{out} already holds a run; add --resume, or choose another folder.")
    photos = PhotoCache(data)
    probed = PhotoCache(validation) if validation else None
    fabric = create_fabric(device, devices, nodes, settings.precision)
    fabric.launch()
    trainer = Trainer(settings, photos, out, probed, resume, init, fabric)
    try:
        trainer.fit(time_limit, checkpoint_every, log_every)
    except Stopped as stopped:
        if fabric.is_global_zero:
            typer.echo(f"Stopped at step {trainer.step}; go on with --resume.", err=True)
        raise typer.Exit(stopped.status) from None
    else:
        if fabric.is_global_zero:
            typer.echo(f"Done: {trainer.step} steps in {trainer.seconds:.0f} s.")
    finally:
        del trainer
        leave()


def plot(
    runs: Annotated[
        list[Path], typer.Argument(exists=True, file_okay=False, help="Folders of runs.")
    ],
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="PNG; default curves.png in the first run.")
    ] = None,
) -> None:
    """Draw the loss and validation curves of a run, or of several beside each other.

    Example: python -m training plot runs/tint_small -o curves.png
    """
    from training.fitting.plots import plot_run, plot_runs

    path = out or runs[0] / "curves.png"
    if len(runs) == 1:
        plot_run(runs[0], path)
    else:
        plot_runs(runs, path)
    typer.echo(str(path))
