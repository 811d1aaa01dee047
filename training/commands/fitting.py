"""Commands about runs."""

from __future__ import annotations

import json
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
    from training.data.cache import PhotoCache
    from training.fitting.trainer import CHECKPOINT, Trainer, config_of

    settings = configs.load(config)
    begun = (out / CHECKPOINT).exists()
    if begun and not resume:
        raise ValueError(f"{out} already holds a run; add --resume, or choose another folder.")
    if begun and (running := config_of(out / CHECKPOINT).network.name) != settings.network.name:
        raise ValueError(f"The run in {out} trains '{running}', not '{settings.network.name}'.")
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


def list_networks(
    as_json: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """The networks that can be trained.

    Example: python -m training networks --json
    """
    from training import networks

    sizes = {name: networks.parameters(networks.create(name)) for name in sorted(networks.NETWORKS)}
    if as_json:
        typer.echo(json.dumps([{"name": n, "parameters": p} for n, p in sizes.items()], indent=1))
    else:
        for name, count in sizes.items():
            typer.echo(f"{name:16} {count / 1e6:6.2f} M parameters")


def plot(
    run: Annotated[Path, typer.Argument(exists=True, file_okay=False, help="Folder of a run.")],
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="PNG; default curves.png in RUN.")
    ] = None,
) -> None:
    """Draw the loss and validation curves of a run.

    Example: python -m training plot runs/tint_small -o curves.png
    """
    from training.evaluation.sheets import plot_run

    path = out or run / "curves.png"
    plot_run(run, path)
    typer.echo(str(path))
