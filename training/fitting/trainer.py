"""The training loop: any objective, exact resumes, averaged weights, a time limit, safe checkpoints."""

from __future__ import annotations

import dataclasses
import json
import math
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from lightning_fabric import Fabric
from torch import Tensor, nn

from training import networks, objectives
from training.config import Config
from training.data.batches import BatchStream, network_input
from training.data.cache import PhotoCache
from training.exporting.checkpoint import PREFERRED
from training.fitting import facts
from training.fitting.checkpoint import (
    BEFORE_GAN,
    BEST,
    CHECKPOINT,
    read_run,
    remove_leftovers,
    save_atomically,
)
from training.fitting.checks import check, check_resumed
from training.fitting.compiling import compile_in_place
from training.fitting.distributed import Precise, agree, create_fabric
from training.fitting.ema import Ema
from training.fitting.helpers import load_helpers
from training.fitting.logs import RunLog
from training.fitting.meter import Meter
from training.fitting.players import Player, rate
from training.fitting.preference import prefer
from training.fitting.probe import score
from training.fitting.rounds import Rounds
from training.fitting.signals import Stopped, signals
from training.fitting.start import ancestry, load_weights
from training.fitting.validating import measure
from training.objectives import Batch
from training.objectives.prior import estimate_prior

__all__ = ["CHECKPOINT", "Stopped", "Trainer"]

RUN = "run.json"
METRICS = "metrics.json"
_PATIENCE = 50
"""Steps in a row without a finite loss after which a run ends."""
_PLOT_EVERY = 20.0
"""Seconds between two drawings of the curves, when checkpoints come faster."""
_WARM_BATCH = 32
"""Photos from which folded batch norms take their statistics."""


def _to_stderr(text: str) -> None:
    print(f"training: {text}", file=sys.stderr, flush=True)


class Trainer:
    """One run in one folder.

    Everything that happens in a step follows from the weights, the configuration and the numbers
    of the step and of the photos before it: photos, crops, hints (`BatchStream`) and chance within
    the networks (seeded anew each step). So a run that was stopped goes on as if it never had been.
    """

    def __init__(
        self,
        config: Config,
        cache: PhotoCache,
        out: Path,
        validation: PhotoCache | None = None,
        resume: bool = False,
        init: Path | None = None,
        fabric: Fabric | None = None,
        warn: Callable[[str], None] = _to_stderr,
    ) -> None:
        """fabric is launched already; without one the run is a single process on the CPU.

        Raises ValueError with one sentence if configuration, run and weights do not fit together.
        """
        if fabric is None:
            fabric = create_fabric(precision=config.precision)
            fabric.launch()
        self.config, self.cache, self.out, self.validation = config, cache, out, validation
        self.fabric, self.show = fabric, fabric.is_global_zero
        self._first = fabric.is_global_zero
        self._warn = warn if self._first else lambda _: None
        self.entry = networks.entry(config.network.name)
        check(config, fabric.world_size, self._warn)
        self.step, self.photos, self.seconds, self.skipped = 0, 0, 0.0, 0
        self.best, self.stopping = -math.inf, 0
        self._bad_in_a_row = 0
        state = None
        if resume and (out / CHECKPOINT).exists():
            state = read_run(out / CHECKPOINT, "ema", "players", "config")
            check_resumed(config, cache.scenes, state, out, self._warn)
        helpers, origins = load_helpers(config, fabric)
        torch.manual_seed(config.seed)
        prior = torch.tensor(state["prior"]) if state else torch.as_tensor(estimate_prior(cache))
        self.prior = prior.float()
        scenes = max(1, len(cache.scenes))
        self.objective = objectives.create(config, scenes, self.prior.numpy(), None, helpers)
        modules = dict(self.objective.players())
        earlier = facts.read_json(out / RUN) if state else {}
        self._init, known = earlier.get("init"), earlier.get("helpers", [])
        self._helpers = known + [origin for origin in origins if origin not in known]
        if init is not None and state is None:
            self._init = ancestry(init)
            load_weights(modules["network"], init, len(cache.scenes), self._example)
        self.ema = Ema(modules["network"], config.optimizer.ema)
        self.ema.network.to(fabric.device, memory_format=torch.channels_last)
        self.players = {
            name: Player(module, config.optimizer, fabric) for name, module in modules.items()
        }
        self._met: set[str] = set()
        if state is not None:
            self._restore(state)
        if config.compile:
            compile_in_place([p.module for p in self.players.values()], fabric.device, self._warn)
        self._seats = {name: player.seat for name, player in self.players.items()}
        if self._first:
            out.mkdir(parents=True, exist_ok=True)
            remove_leftovers(out)
            self._write_facts()

    @property
    def network(self) -> nn.Module:
        """The network that is exported, as it is now."""
        return self.players["network"].module

    def progress(self, time_limit: float | None = None) -> float:
        """How far through the schedule, 0..1, by steps (or epochs) or by time, what is further."""
        if self.config.epochs > 0:
            done = self.photos / (self.config.epochs * self.cache.epoch_photos)
        else:
            done = self.step / self.config.steps
        return min(1.0, max(done, self.seconds / time_limit if time_limit else 0.0))

    def fit(
        self,
        time_limit: float | None = None,
        checkpoint_every: float = 300.0,
        log_every: int = 50,
        show: bool = True,
    ) -> None:
        """Train until the steps or the time limit (seconds, all resumes together) are up.

        Raises Stopped after SIGINT or SIGTERM, ValueError when the loss stays not finite; the run is
        saved in both cases.
        """
        self.show = show and self._first
        log = RunLog(self.out, self.step, self.show) if self._first else None
        if self._first:
            (self.out / PREFERRED).unlink(missing_ok=True)  # until this end, too, is measured
        meter = Meter(self.fabric)
        stream = self._stream(self.cache)
        last_save = plotted = time.monotonic()
        began, saved = last_save - self.seconds, self.step
        try:
            with signals(self._ask_to_stop):
                while True:
                    due = time.monotonic() - last_save > checkpoint_every
                    progress, stop, due = agree(
                        self.fabric, self.progress(time_limit), self.stopping, due
                    )
                    if progress >= 1 or stop:
                        break
                    if due and self.step != saved:
                        draw = time.monotonic() - plotted > _PLOT_EVERY
                        self.save(log, draw)
                        saved, last_save = self.step, time.monotonic()
                        plotted = last_save if draw else plotted
                        meter.pause()
                    size, count = self._phase(progress)
                    begin = time.monotonic()
                    batch = stream.batch(self.step, self.photos, size, count)
                    waited = time.monotonic() - begin
                    values = self.train_step(batch, progress, count)
                    self.seconds = time.monotonic() - began
                    meter.add(values, count, waited)
                    if log is not None:
                        log.advance(self.progress(time_limit))
                    if self.step % log_every == 0:
                        row = self._now(size) | meter.row() | {"skipped": self.skipped}
                        if log is not None:
                            log.train(row, self.progress(time_limit))
                        meter = Meter(self.fabric)
                if self.step != saved:
                    self.save(log, measure=not stop)
                if not stop:
                    self._prefer()
        except BaseException:
            if self.step != saved:
                self.save(log, draw=False, measure=False)
            raise
        finally:
            stream.close()
            if log is not None:
                log.close()
        if stop:
            raise Stopped(int(stop))

    def train_step(self, batch: Batch, progress: float, photos: int) -> dict[str, Tensor | float]:
        """One step: a round per player. photos is what the step takes over all processes.

        A player whose loss or gradient is not finite stays as it was; then no statistics of batch
        norm change either, and the step is counted as skipped.
        """
        now = rate(self.config.optimizer, self.step, progress)
        batch = dataclasses.replace(batch, step=self.step)
        seed = _mixed(self.config.seed, self.step)
        rounds = Rounds(self.objective, self.players, self._seats, self.ema)
        values, finite = rounds.play(batch, progress, now, seed, self._meet)
        self.step += 1
        self.photos += photos
        if finite:
            self._bad_in_a_row = 0
            return values
        self.skipped += 1
        self._bad_in_a_row += 1
        if self._bad_in_a_row >= _PATIENCE:
            raise ValueError(
                f"The loss was not a finite number for {_PATIENCE} steps in a row, the last one"
                f" {self.step}; a lower learning_rate or precision = 'fp32' may help."
            )
        return {}

    def _ask_to_stop(self, number: int) -> None:
        self.stopping = number

    def save(self, log: RunLog | None = None, draw: bool = True, measure: bool = True) -> None:
        """Write the checkpoint, then measure: validation, `best.pt`, metrics, curves.

        The first process does it alone: nothing in here waits for another one.
        """
        if not self._first:
            return
        save_atomically(self._everything(), self.out / CHECKPOINT)
        if measure and self.validation is not None:
            self._validate(log)
        if draw and log is not None and (self.out / "train.csv").exists():
            from training.fitting.plots import plot_run

            plot_run(self.out, self.out / "curves.png")

    def _validate(self, log: RunLog | None) -> None:
        """Measure the averaged weights and keep them if they are the best so far."""
        found = measure(
            self.fabric, self.config, self.entry, self.validation, self.objective, self.ema.network,
            {name: player.module for name, player in self.players.items()},
            stopped=lambda: bool(self.stopping),
        )  # fmt: skip
        if found is None:
            return
        row = self._now() | found
        if log is not None:
            log.validation(row)
        facts.write_json(row | {"skipped": self.skipped}, self.out / METRICS)
        if score(found) > self.best:
            self.best = score(found)
            save_atomically({**self._portable(), "score": self.best}, self.out / BEST)

    def _now(self, size: int | None = None) -> dict[str, float]:
        row = {"step": self.step, "photos": self.photos, "seconds": round(self.seconds, 1)}
        return row if size is None else row | {"size": size}

    def _phase(self, progress: float) -> tuple[int, int]:
        """Pixels and photos of a step, over all processes."""
        return next((s, n) for until, s, n in self.config.phases if progress <= until)

    def _stream(self, cache: PhotoCache) -> BatchStream:
        fabric = self.fabric
        return BatchStream(
            cache,
            self.config,
            self.config.seed,
            fabric.global_rank,
            fabric.world_size,
            fabric.device,
        )

    def _example(self) -> Tensor:
        stream = BatchStream(self.cache, self.config, self.config.seed)
        try:
            batch = stream.batch(0, 0, self.config.phases[0][1], _WARM_BATCH)
        finally:
            stream.close()
        return network_input(batch, self.entry.channels)

    def _meet(self, player: str) -> None:
        """Keep the averaged weights from before a second player joins a run under way."""
        if player in self._met:
            return
        if self._met and self.step > 0 and self._first:
            save_atomically(self._portable(), self.out / BEFORE_GAN)
        self._met.add(player)

    def _prefer(self) -> None:
        """At the end of a run that a GAN joined late: say whether it was worth it."""
        if not self._first or self.validation is None or not (self.out / BEFORE_GAN).exists():
            return
        said = prefer(
            self.out, self.ema.network, lambda network: Precise(self.fabric, network), self.entry,
            self.validation, self.prior.numpy(), self.fabric.device,
        )  # fmt: skip
        if self.show:
            print(said, flush=True)

    def _everything(self) -> dict[str, Any]:
        return {
            **self._portable(),
            "players": {name: player.state() for name, player in self.players.items()},
            "photos": self.photos,
            "skipped": self.skipped,
            "ema_updates": self.ema.updates,
            "met": sorted(self._met),
            "prior": self.prior.tolist(),
            "scenes": self.cache.scenes,
        }

    def _portable(self) -> dict[str, Any]:
        """What an export needs."""
        return {
            "ema": self.ema.network.state_dict(),
            "step": self.step,
            "seconds": self.seconds,
            "config": json.dumps(self.config.to_dict()),
        }

    def _restore(self, state: dict[str, Any]) -> None:
        for name, player in self.players.items():
            player.load(state["players"][name])
        self.ema.network.load_state_dict(state["ema"])
        self.ema.updates = state["ema_updates"]
        self.step, self.photos, self.seconds = state["step"], state["photos"], state["seconds"]
        self.skipped, self._met = state["skipped"], set(state["met"])
        if (self.out / BEST).exists():
            self.best = read_run(self.out / BEST, "score")["score"]

    def _write_facts(self) -> None:
        about = facts.environment(self.fabric.device, self.fabric.world_size)
        begun = {"step": self.step, "at": time.strftime("%Y-%m-%dT%H:%M:%S%z")}
        earlier = facts.read_json(self.out / RUN).get("sessions", []) if self.step else []
        facts.write_json(
            {
                "config": self.config.to_dict(),
                "photos": len(self.cache),
                "validation_photos": len(self.validation) if self.validation is not None else 0,
                "licence_classes": self.cache.licence_classes,
                "init": self._init,
                "helpers": self._helpers,
                "scenes": self.cache.scenes,
                "parameters": {n: networks.parameters(p.module) for n, p in self.players.items()},
                "device": about["device"],
                "environment": about,
                "git": facts.git_state(),
                "sessions": [*earlier, begun],
                "prior": [round(p, 8) for p in self.prior.tolist()],
            },
            self.out / RUN,
        )


def _mixed(seed: int, step: int) -> int:
    """A seed for one step."""
    return (seed * 1_000_003 + step) % 2**63
