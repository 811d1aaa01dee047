"""One process or many, on any device, through Lightning Fabric; batch norm over all processes."""

from __future__ import annotations

import gc
import inspect
import logging
import os
from typing import Any

import torch
import torch.distributed as dist
from lightning_fabric import Fabric
from lightning_fabric.plugins import MixedPrecision
from lightning_fabric.strategies import DDPStrategy
from lightning_utilities.core.apply_func import apply_to_collection
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm


def create_fabric(
    device: str = "cpu", devices: int = 1, nodes: int = 1, precision: str = "fp32"
) -> Fabric:
    """Processes and precision of a run; call `launch()` on it.

    device is auto, cpu, cuda or cuda:NUMBER; devices counts processes (one per GPU) on each of
    `nodes` machines. Under torchrun its own numbers count. Raises ValueError with one sentence.
    """
    kind, _, number = device.partition(":")
    if kind == "auto":
        kind = "cuda" if torch.cuda.is_available() else "cpu"
    if kind not in ("cpu", "cuda") or (number and not (kind == "cuda" and number.isdigit())):
        raise ValueError(f"The device '{device}' is not one of auto, cpu, cuda, cuda:NUMBER.")
    if dist.is_torchelastic_launched():
        devices = int(os.environ["LOCAL_WORLD_SIZE"])
        nodes = int(os.environ["WORLD_SIZE"]) // devices
    if kind == "cuda" and max(devices, int(number or 0) + 1) > torch.cuda.device_count():
        raise ValueError(
            f"The device '{device}' cannot be used here: {devices} GPU wanted,"
            f" {torch.cuda.device_count()} found."
        )
    logging.getLogger("lightning_fabric").setLevel(logging.WARNING)
    many = devices * nodes > 1
    return Fabric(
        accelerator=kind,
        devices=[int(number)] if number and not many else devices,
        num_nodes=nodes,
        strategy=_strategy() if many else "auto",
        plugins=[_Autocast("bf16-mixed", kind)] if precision == "bf16" else None,
    )


def _strategy() -> DDPStrategy:
    """All processes hold the same statistics already, so buffers need no broadcast at each call."""
    known = inspect.signature(nn.parallel.DistributedDataParallel).parameters
    newer = "forward_sync_buffers" in known
    quiet = {"forward_sync_buffers" if newer else "broadcast_buffers": False}
    return DDPStrategy(gradient_as_bucket_view=True, **quiet)


class _Autocast(MixedPrecision):
    """Autocast that leaves the input alone: bfloat16 would round L* by up to 0.2 and hints likewise."""

    def convert_input(self, data: Any) -> Any:
        return data


class Precise(nn.Module):
    """A module called under the run's precision, float32 out, with no word to other processes."""

    def __init__(self, fabric: Fabric, module: nn.Module) -> None:
        super().__init__()
        self._fabric = fabric
        self.module = module

    def forward(self, *arguments: Any, **more: Any) -> Any:
        with self._fabric.autocast():
            answer = self.module(*arguments, **more)
        return apply_to_collection(
            answer, Tensor, lambda t: t.float() if t.is_floating_point() else t
        )


def leave() -> None:
    """Leave the group of processes, if there is one: threads of it that still work when Python exits
    abort the process. Whatever wraps a network for several processes must be let go of before."""
    if dist.is_initialized():
        gc.collect()
        dist.destroy_process_group()


def agree(fabric: Fabric, *values: float) -> list[float]:
    """The largest of each value over all processes."""
    if fabric.world_size == 1:
        return list(values)
    mine = torch.tensor(values, dtype=torch.float64, device=fabric.device)
    shared: list[float] = fabric.all_reduce(mine, reduce_op="max").tolist()
    return shared


def mean_over_processes(fabric: Fabric, value: Tensor) -> Tensor:
    """The mean of a detached tensor over all processes."""
    if fabric.world_size == 1:
        return value
    mean: Tensor = fabric.all_reduce(value, reduce_op="mean")
    return mean


def synchronise_batch_norm(module: nn.Module, fabric: Fabric) -> nn.Module:
    """The module with batch norm over the photos of all processes; names of weights stay."""
    if fabric.world_size == 1:
        return module
    if fabric.device.type == "cuda":
        return nn.SyncBatchNorm.convert_sync_batchnorm(module)
    for part in module.modules():
        if isinstance(part, _BatchNorm):
            part.__class__ = GroupBatchNorm
    return module


class _Sum(torch.autograd.Function):
    """Sum over all processes, forwards and backwards."""

    @staticmethod
    def forward(_: Any, x: Tensor) -> Tensor:
        total = x.clone()
        dist.all_reduce(total)
        return total

    @staticmethod
    def backward(_: Any, gradient: Tensor) -> Tensor:
        total = gradient.contiguous().clone()
        dist.all_reduce(total)
        return total


class GroupBatchNorm(_BatchNorm):
    """Batch norm over all processes, for CPUs, which torch's SyncBatchNorm refuses.

    Every process must bring the same number of values. As torch's, statistics are float32 and the
    running variance is the unbiased one.
    """

    def _check_input_dim(self, _: Tensor) -> None:
        pass

    def forward(self, x: Tensor) -> Tensor:
        if not self.training:
            return super().forward(x)
        world = dist.get_world_size()
        axes = [axis for axis in range(x.ndim) if axis != 1]
        shape = [-1 if axis == 1 else 1 for axis in range(x.ndim)]
        values = x.float()
        mean = _Sum.apply(values.mean(axes)) / world
        centred = values - mean.view(shape)
        variance = _Sum.apply(centred.square().mean(axes)) / world
        count = world * x.numel() / x.shape[1]
        with torch.no_grad():
            self.num_batches_tracked += 1
            self.running_mean.lerp_(mean, self.momentum)
            self.running_var.lerp_(variance * count / max(count - 1, 1), self.momentum)
        normal = centred * (variance + self.eps).rsqrt().view(shape)
        return (normal * self.weight.view(shape) + self.bias.view(shape)).to(x.dtype)
