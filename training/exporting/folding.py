"""Batch norm folded into the layer before it, wherever a network computes one right after the other."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval, fuse_linear_bn_eval
from torch.utils.hooks import RemovableHandle

_LAYERS = (nn.Conv2d, nn.ConvTranspose2d, nn.Linear)
_NORMS = (nn.BatchNorm1d, nn.BatchNorm2d)


@torch.no_grad()
def norm_pairs(network: nn.Module, example: Tensor) -> list[tuple[str, str]]:
    """Names of every (convolution or linear layer, batch norm that takes just its output).

    Found by running the network on example, so it does not matter how its modules are nested. A
    batch norm after an activation has no such layer and is not named.
    """
    latest: list[tuple[str, Tensor, int]] = []
    pairs: dict[str, str] = {}

    def after_layer(name: str, out: Tensor) -> None:
        latest[:] = [(name, out, out._version)]

    def before_norm(name: str, given: Tensor) -> None:
        # An activation that works in place answers with its layer's own tensor, in a new version.
        for layer, out, version in latest:
            if given is out and given._version == version:
                pairs[name] = layer

    hooks = []
    for name, module in network.named_modules():
        if isinstance(module, _LAYERS):
            hooks.append(
                module.register_forward_hook(lambda _, __, out, name=name: after_layer(name, out))
            )
        elif isinstance(module, _NORMS):
            hooks.append(
                module.register_forward_pre_hook(lambda _, x, name=name: before_norm(name, x[0]))
            )
    run_hooked(network, example, hooks)
    return [(layer, norm) for norm, layer in pairs.items()]


def run_hooked(network: nn.Module, example: Tensor, hooks: Iterable[RemovableHandle]) -> None:
    """Run the network once, as for use, and remove the hooks that listened."""
    was_training = network.training
    try:
        network.eval()(example)
    finally:
        network.train(was_training)
        for hook in hooks:
            hook.remove()


def fold_batch_norm(network: nn.Module, example: Tensor) -> None:
    """Fold what `norm_pairs` finds, in place; the folded batch norms become `nn.Identity`."""
    for layer_name, norm_name in norm_pairs(network, example):
        layer, norm = network.get_submodule(layer_name), network.get_submodule(norm_name)
        if isinstance(layer, nn.Linear):
            folded: nn.Module = fuse_linear_bn_eval(layer, norm)
        else:
            folded = fuse_conv_bn_eval(layer, norm, isinstance(layer, nn.ConvTranspose2d))
        network.set_submodule(layer_name, folded)
        network.set_submodule(norm_name, nn.Identity())
