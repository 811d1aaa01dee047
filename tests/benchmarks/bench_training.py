"""Photos per second of the data pipeline, of a training step of `tint_small`, and of both together.

Usage: python tests/benchmarks/bench_training.py [CACHE] [--device cuda] [--size 128] [--photos 24]
                                                 [--rounds 5] [--threads 1] [--network tint_small]

Without CACHE the photos are crops of those that ship with scikit-image, in the size of a real cache.
A step is forward, loss, backward and optimiser with this repository's networks and objective, in
bfloat16 as `fit` runs it. `pipeline` is the making of batches alone, `step` the step on a batch that is
there, `fit` both as in a run: a thread makes batches while the step runs. Rounds take turns between the
three, and the medians are printed. On CUDA the matrix rate is that of a large bfloat16 matmul in the
same run, and the step's share of it counts the multiplications that torch's own counter finds.
"""

from __future__ import annotations

import argparse
import dataclasses
import itertools
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
import skimage.data
import torch
from PIL import Image
from torch.utils.flop_counter import FlopCounterMode

from core.colour import bins
from training import networks, objectives
from training.config import Config, NetworkConfig, load
from training.data.batches import Batch, BatchStream, Request
from training.data.cache import PhotoCache, build
from training.data.sources import list_photos

ROOT = Path(__file__).parents[2]


def make_cache(folder: Path) -> PhotoCache:
    """48 crops of 208 x 312 px of the photos that ship with scikit-image."""
    (folder / "photos" / "any").mkdir(parents=True)
    wholes = (skimage.data.astronaut(), skimage.data.coffee(), skimage.data.chelsea())
    for number, whole in enumerate(itertools.islice(itertools.cycle(wholes), 48)):
        y, x = (7 * number) % (whole.shape[0] - 208), (5 * number) % (whole.shape[1] - 312)
        crop = np.ascontiguousarray(whole[y : y + 208, x : x + 312])
        Image.fromarray(crop).save(folder / "photos" / "any" / f"{number}.jpg", quality=90)
    build(list_photos([folder / "photos"]), folder / "cache")
    return PhotoCache(folder / "cache")


class Steps:
    """Optimiser steps of one network, as `fit` takes them."""

    def __init__(self, config: Config, cache: PhotoCache, device: torch.device) -> None:
        torch.manual_seed(0)
        scenes = max(1, len(cache.scenes))
        uniform = np.full(bins.COUNT, 1 / bins.COUNT, np.float32)
        network = networks.create(config.network.name, config.network.width, scenes)
        network = network.to(device, memory_format=torch.channels_last).train()
        self._objective = objectives.create(config, scenes, uniform, network)
        self._players = self._objective.players()
        for player in self._players.values():
            player.to(device)
        self._optimizers = {
            name: torch.optim.AdamW(player.parameters(), fused=device.type == "cuda")
            for name, player in self._players.items()
        }
        self._device = device

    def take(self, batch: Batch) -> None:
        with torch.autocast(self._device.type, torch.bfloat16):
            for turn in self._objective.rounds(self._players, batch, 0.5):
                self._optimizers[turn.player].zero_grad(set_to_none=True)
                turn.loss.backward()
                self._optimizers[turn.player].step()


class Rate(NamedTuple):
    """Photos per second, and per second of processor time of all threads."""

    wall: float
    processor: float


def rate(photos: int, device: torch.device, work: Callable[[], object], least: float) -> Rate:
    """The rate of `work`, which takes `photos` at a time, over at least `least` seconds."""
    done, begin, used = 0, time.perf_counter(), time.process_time()
    while True:
        work()
        done += photos
        if device.type == "cuda":
            torch.cuda.synchronize(device)
        if (spent := time.perf_counter() - begin) >= least:
            return Rate(done / spent, done / (time.process_time() - used))


def matrix_rate(device: torch.device) -> float:
    """Multiplications and additions per second of a bfloat16 matmul of 8192 x 8192."""
    a = torch.randn(8192, 8192, device=device, dtype=torch.bfloat16)
    for _ in range(3):
        a @ a
    torch.cuda.synchronize(device)
    begin = time.perf_counter()
    for _ in range(20):
        a @ a
    torch.cuda.synchronize(device)
    return 20 * 2 * 8192**3 / (time.perf_counter() - begin)


def main(options: argparse.Namespace) -> None:
    device = torch.device(options.device)
    if options.threads:
        torch.set_num_threads(options.threads)
    config = load(ROOT / "training" / "configs" / "tint_small.toml")
    config = dataclasses.replace(config, network=NetworkConfig(options.network))
    size, photos = options.size, options.photos
    with tempfile.TemporaryDirectory() as folder:
        cache = PhotoCache(options.cache) if options.cache else make_cache(Path(folder))
        stream = BatchStream(cache, config, 0, device=device)
        steps = Steps(config, cache, device)
        ready = stream.make(Request(0, 0, size, photos))
        counter = itertools.count(1)

        def pipeline() -> None:
            step = next(counter)
            stream.make(Request(step, step * photos, size, photos))

        def fit() -> None:
            step = next(counter)
            steps.take(stream.batch(step, step * photos, size, photos))

        kinds = {"pipeline": pipeline, "step": lambda: steps.take(ready), "fit": fit}
        for work in kinds.values():
            work()
        rates: dict[str, list[Rate]] = {kind: [] for kind in kinds}
        for _ in range(options.rounds):
            for kind, work in kinds.items():
                rates[kind].append(rate(photos, device, work, options.seconds))
        stream.close()
        with FlopCounterMode(display=False) as flops:
            steps.take(ready)
    where = torch.cuda.get_device_name(device) if device.type == "cuda" else "CPU"
    print(f"{options.network}, {size} px, {photos} photos a step, {where}, ", end="")
    print(f"{torch.get_num_threads()} CPU threads, {len(cache)} photos, {options.rounds} rounds")
    middle = {k: Rate(*map(statistics.median, zip(*v, strict=True))) for k, v in rates.items()}
    print("            photos/s  (least .. most)      photos per processor second")
    for kind, values in rates.items():
        spread = f"({min(v.wall for v in values):.1f} .. {max(v.wall for v in values):.1f})"
        print(f"{kind:9} {middle[kind].wall:10.1f}  {spread:20} {middle[kind].processor:10.1f}")
    # On a CPU both use the same cores, so processor time tells, whatever else runs there.
    clock = "processor" if device.type == "cpu" else "wall"
    parts = [1 / getattr(middle[kind], clock) for kind in ("pipeline", "step")]
    print(f"share of the pipeline in the {clock} time of a photo: {parts[0] / sum(parts):.1%}")
    if device.type == "cuda":
        used = flops.get_total_flops() / photos * middle["fit"].wall
        most = matrix_rate(device)
        print(f"matrix rate {used / 1e12:.1f} of {most / 1e12:.1f} TFLOP/s: {used / most:.1%}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Photos per second of training.")
    parser.add_argument("cache", nargs="?", type=Path)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--size", type=int, default=128)
    parser.add_argument("--photos", type=int, default=24)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2.0, help="least length of a round")
    parser.add_argument("--threads", type=int, default=0, help="0: torch's choice")
    parser.add_argument("--network", default="tint_small")
    main(parser.parse_args())
