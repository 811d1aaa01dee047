"""The training loop: resumes, keeps an EMA, stops at a time limit, never loses a checkpoint."""

from __future__ import annotations

import copy
import csv
import json
import math
import os
import platform
import subprocess
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from core.colour import bins
from training import networks
from training.config import Config, from_dict
from training.data.batches import Batch, BatchStream
from training.data.cache import PhotoCache
from training.data.lab import nearest_bins, srgb_to_lab
from training.fitting.probe import probe
from training.objectives import losses

CHECKPOINT = "checkpoint.pt"


def estimate_prior(cache: PhotoCache, photos: int = 1500) -> np.ndarray:
    """Colour frequencies (313,) of evenly chosen training photos, Gaussian-smoothed, sum 1."""
    histogram = np.zeros(bins.COUNT)
    for index in np.linspace(0, len(cache) - 1, min(photos, len(cache))).astype(int):
        small = torch.from_numpy(cache.photo(index)[::4, ::4].copy()).permute(2, 0, 1)[None] / 255
        ab = srgb_to_lab(small)[:, 1:].permute(0, 2, 3, 1).reshape(-1, 2)
        nearest, _ = nearest_bins(ab, neighbours=1)
        histogram += np.bincount(nearest[:, 0].numpy(), minlength=bins.COUNT)
    return bins.smooth_prior((histogram / histogram.sum()).astype(np.float32))


def save_atomically(state: dict[str, Any], path: Path) -> None:
    temporary = path.with_suffix(".tmp")
    torch.save(state, temporary)
    os.replace(temporary, path)


def load_checkpoint(path: Path) -> dict[str, Any]:
    """Tensors and plain values only: nothing in the file is executed."""
    state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    return state


class Ema:
    """Exponential moving average of weights and batch-norm statistics, with a short warm-up."""

    def __init__(self, network: nn.Module, decay: float) -> None:
        self.network = copy.deepcopy(network).eval().requires_grad_(False)
        self.decay = decay
        self.updates = 0

    @torch.no_grad()
    def update(self, network: nn.Module) -> None:
        self.updates += 1
        decay = min(self.decay, (1 + self.updates) / (10 + self.updates))
        mine, theirs = self.network.state_dict(), network.state_dict()
        floats = [k for k, v in mine.items() if v.dtype.is_floating_point]
        torch._foreach_lerp_([mine[k] for k in floats], [theirs[k] for k in floats], 1 - decay)


class Trainer:
    """One run in one directory."""

    def __init__(
        self,
        config: Config,
        cache: PhotoCache,
        out: Path,
        validation: PhotoCache | None = None,
        resume: bool = False,
        init: Path | None = None,
        device: str = "cpu",
    ) -> None:
        self.config, self.cache, self.out, self.validation = config, cache, out, validation
        self.device = torch.device(device)
        out.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(config.seed)
        self.network = networks.create(
            config.network.name, config.network.width, max(1, len(cache.scenes))
        ).to(self.device, memory_format=torch.channels_last)
        self.step, self.seconds, self.best = 0, 0.0, -math.inf
        self.show = True
        state = None
        if resume and (out / CHECKPOINT).exists():
            state = load_checkpoint(out / CHECKPOINT)
            self.network.load_state_dict(state["network"])
        else:
            prior = estimate_prior(cache)
            weights = bins.rebalancing_weights(prior)
            if init is not None:
                self.network.load_state_dict(load_checkpoint(init)["ema"])
            self.network.log_weights.copy_(torch.from_numpy(np.log(weights)))
        self.ema = Ema(self.network, config.optimizer.ema)
        decayed = [p for p in self.network.parameters() if p.ndim > 1]
        others = [p for p in self.network.parameters() if p.ndim <= 1]
        self.optimizer = torch.optim.AdamW(
            [
                {"params": decayed, "weight_decay": config.optimizer.weight_decay},
                {"params": others, "weight_decay": 0.0},
            ],
            lr=config.optimizer.learning_rate,
        )
        if state is not None:
            self.ema.network.load_state_dict(state["ema"])
            self.ema.updates = state["step"]
            self.optimizer.load_state_dict(state["optimizer"])
            self.step, self.seconds, self.best = state["step"], state["seconds"], state["best"]
            if "random" in state:
                torch.set_rng_state(state["random"])
        self.class_weights = self.network.log_weights.exp().clone()
        (out / "run.json").write_text(json.dumps(self._facts(), indent=1), encoding="utf-8")

    def _facts(self) -> dict[str, Any]:
        git = subprocess.run(
            ["git", "describe", "--always", "--dirty"], capture_output=True, text=True, check=False
        ).stdout.strip()
        return {
            "config": self.config.to_dict(),
            "photos": len(self.cache),
            "licence_classes": self.cache.licence_classes,
            "scenes": self.cache.scenes,
            "torch": torch.__version__,
            "python": platform.python_version(),
            "processor": platform.machine(),
            "device": str(self.device),
            "git": git,
        }

    def progress(self, time_limit: float | None) -> float:
        """How far through the schedule, 0..1, by steps or by time, whichever is further."""
        by_time = self.seconds / time_limit if time_limit else 0.0
        return min(1.0, max(self.step / self.config.steps, by_time))

    def loss(self, batch: Batch, progress: float) -> tuple[Tensor, dict[str, float]]:
        """Total loss of one batch and its parts."""
        c = self.config.objective
        move = lambda t: t.to(self.device, non_blocking=True)  # noqa: E731
        x = move(batch.network_input()).to(memory_format=torch.channels_last)
        ab, mask, labels = move(batch.ab), move(batch.hints[:, 2:]), move(batch.labels)
        temperature = 0.38 + 0.62 * float(torch.rand(()))
        with torch.autocast(self.device.type, torch.bfloat16):
            logits, scene, _, trunk, answer, skip = self.network.logits_and_more(x)
            chroma = self.network.decode(logits, trunk, answer, skip, temperature, 0.0)
        quarter = nn.functional.avg_pool2d(ab, 4)
        exponent = c.rebalancing * min(1.0, progress / max(c.rebalancing_ramp, 1e-6))
        weights = losses.rebalancing(quarter, self.class_weights, exponent)
        parts = {
            "bins": losses.soft_cross_entropy(logits.float(), quarter, weights),
            "chroma": c.chroma_weight * losses.chroma_loss(chroma, ab, mask, c.hint_pixel_weight),
            "scene": c.scene_weight * losses.scene_loss(scene.float(), labels),
        }
        total = torch.stack(list(parts.values())).sum()
        return total, {k: float(v.detach()) for k, v in parts.items()}

    def train_step(self, batch: Batch, progress: float) -> dict[str, float]:
        """One optimiser step. A step with a loss that is not finite is skipped and counted."""
        c = self.config.optimizer
        rate = c.learning_rate * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * progress)))
        rate *= min(1.0, (self.step + 1) / max(1, c.warm_up))
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        self.network.train()
        total, parts = self.loss(batch, progress)
        self.optimizer.zero_grad(set_to_none=True)
        total.backward()
        norm = nn.utils.clip_grad_norm_(self.network.parameters(), c.clip)
        if torch.isfinite(norm):
            self.optimizer.step()
            self.ema.update(self.network)
        self.step += 1
        return {"loss": float(total.detach()), **parts, "gradient": float(norm), "rate": rate}

    def fit(
        self, time_limit: float | None = None, checkpoint_every: float = 300.0, log_every: int = 50,
        show: bool = True,
    ) -> None:  # fmt: skip
        """Train until the steps or the time limit (seconds, all resumes together) are up."""
        self.show = show
        stream = BatchStream(self.cache, self.config, self.config.seed + self.step)
        last_save, sums, count = time.monotonic(), dict[str, float](), 0
        try:
            while self.progress(time_limit) < 1.0:
                begin = time.monotonic()
                progress = self.progress(time_limit)
                size, photos = next(
                    (s, b) for until, s, b in self.config.phases if progress <= until
                )
                stream.request(size, photos)
                batch = next(stream)
                values = self.train_step(batch, progress)
                for key, value in values.items():
                    sums[key] = sums.get(key, 0.0) + value
                count += 1
                self.seconds += time.monotonic() - begin
                if self.step % log_every == 0:
                    row = {k: v / count for k, v in sums.items()}
                    self._log(
                        "train.csv",
                        {"step": self.step, "seconds": round(self.seconds), "size": size, **row},
                    )
                    if show:
                        rate = f"{self.step} steps, {self.seconds:.0f} s, loss {row['loss']:.4f}"
                        print(f"{100 * progress:5.1f} %  {rate}", flush=True)
                    sums, count = {}, 0
                if time.monotonic() - last_save > checkpoint_every:
                    self.save()
                    last_save = time.monotonic()
        finally:
            stream.close()
            self.save()

    def save(self) -> None:
        """Write the checkpoint; if validation got better, the best EMA weights too."""
        if self.validation is not None:
            row = probe(self.ema.network, self.validation, device=self.device)
            self._log("validation.csv", {"step": self.step, "seconds": round(self.seconds), **row})
            if self.show:
                print("validation", {k: round(v, 3) for k, v in row.items()}, flush=True)
            score = row["psnr_0"] + row["psnr_10"]
            if score > self.best:
                self.best = score
                save_atomically(self._portable(), self.out / "best.pt")
        save_atomically(
            {
                **self._portable(),
                "network": self.network.state_dict(),
                "optimizer": self.optimizer.state_dict(),
                "best": self.best,
                "random": torch.get_rng_state(),
            },
            self.out / CHECKPOINT,
        )

    def _portable(self) -> dict[str, Any]:
        """What an export needs."""
        return {
            "ema": self.ema.network.state_dict(),
            "step": self.step,
            "seconds": self.seconds,
            "config": json.dumps(self.config.to_dict()),
        }

    def _log(self, name: str, row: dict[str, Any]) -> None:
        path = self.out / name
        new = not path.exists()
        with path.open("a", newline="", encoding="utf-8") as stream:
            writer = csv.DictWriter(stream, list(row))
            if new:
                writer.writeheader()
            writer.writerow(row)


def config_of(checkpoint: Path) -> Config:
    """The configuration that a checkpoint carries."""
    return from_dict(json.loads(load_checkpoint(checkpoint)["config"]), str(checkpoint))
