"""A network that learns, with its optimiser."""

from __future__ import annotations

import math
from typing import Any

import torch
from lightning_fabric import Fabric
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm

from training.config import OptimizerConfig
from training.fitting.distributed import (
    Precise,
    mean_over_processes,
    synchronise_batch_norm,
)

_FLOOR = 0.02
"""Share of the learning rate that is left at the end of a cosine."""


def rate(config: OptimizerConfig, step: int, progress: float) -> float:
    """Learning rate of a step: linear warm-up over steps, cosine over the run."""
    share = 1.0
    if config.schedule == "cosine":
        share = _FLOOR + (1 - _FLOOR) * 0.5 * (1 + math.cos(math.pi * progress))
    return config.learning_rate * share * min(1.0, (step + 1) / max(1, config.warm_up))


def create_optimizer(config: OptimizerConfig, module: nn.Module) -> torch.optim.Optimizer:
    """Weights decay; biases, norms and scales do not. sgd takes the first beta as its momentum."""
    wanted = [p for p in module.parameters() if p.requires_grad]
    groups = [
        {"params": [p for p in wanted if p.ndim > 1], "weight_decay": config.weight_decay},
        {"params": [p for p in wanted if p.ndim <= 1], "weight_decay": 0.0},
    ]
    groups = [group for group in groups if group["params"]]
    if config.kind == "sgd":
        return torch.optim.SGD(groups, config.learning_rate, config.betas[0], fused=True)
    kind = torch.optim.AdamW if config.kind == "adamw" else torch.optim.Adam
    return kind(groups, config.learning_rate, config.betas, fused=True)


class Player:
    """One network with its optimiser; `seat` is what an objective calls."""

    def __init__(self, module: nn.Module, config: OptimizerConfig, fabric: Fabric) -> None:
        """Takes the module over: moves it to the device, batch norm over all processes."""
        self._fabric, self._config = fabric, config
        module = module.to(fabric.device, memory_format=torch.channels_last)
        self.module = synchronise_batch_norm(module, fabric)
        self.optimizer = create_optimizer(config, self.module)
        wrapped, self._wrapped_optimizer = fabric.setup(
            self.module, self.optimizer, move_to_device=False
        )
        self.seat = wrapped if fabric.world_size == 1 else _Seat(wrapped, fabric, self.module)

    def learn(self) -> None:
        """To be called before a step: as for training, batch norm too unless its statistics are kept."""
        self.module.train()
        if self._config.keep_statistics:
            for part in self.module.modules():
                if isinstance(part, _BatchNorm):
                    part.eval()

    def step(self, loss: Tensor, rate: float) -> tuple[Tensor, Tensor, bool]:
        """Minimise a loss: (loss, gradient norm, True), both the mean over all processes.

        False, and nothing changed, if either is not finite.
        """
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        total = loss
        if self._fabric.world_size > 1:
            # DDP waits for the gradient of every weight, also of a head that no loss looked at.
            total = loss + 0 * torch.stack([p.sum() for p in self.module.parameters()]).sum()
        self.optimizer.zero_grad(set_to_none=True)
        self._fabric.backward(total)
        limit = self._config.clip if self._config.clip > 0 else math.inf
        norm = nn.utils.clip_grad_norm_(self.module.parameters(), limit)
        mean = mean_over_processes(self._fabric, loss.detach().float())
        if not bool(torch.isfinite(mean + norm)):
            return mean, norm, False
        self._wrapped_optimizer.step()
        return mean, norm, True

    def state(self) -> dict[str, Any]:
        return {"weights": self.module.state_dict(), "optimizer": self.optimizer.state_dict()}

    def load(self, state: dict[str, Any]) -> None:
        """Weights and moments of a checkpoint; rates, betas and decay stay the configuration's."""
        self.module.load_state_dict(state["weights"])
        settings = [
            {k: v for k, v in group.items() if k != "params"}
            for group in self.optimizer.param_groups
        ]
        self.optimizer.load_state_dict(state["optimizer"])
        for group, own in zip(self.optimizer.param_groups, settings, strict=True):
            group.update(own)


class _Seat(nn.Module):
    """Calls through DDP while the module learns, past it while it is frozen.

    A frozen player (the discriminator in the generator's round) only passes gradients on; DDP would
    wait for gradients of its weights that never come.
    """

    def __init__(self, wrapped: nn.Module, fabric: Fabric, module: nn.Module) -> None:
        super().__init__()
        self._wrapped, self._frozen = wrapped, Precise(fabric, module)

    def forward(self, *arguments: Any, **more: Any) -> Any:
        learns = any(p.requires_grad for p in self._frozen.parameters())
        return (self._wrapped if learns else self._frozen)(*arguments, **more)
