"""The networks that can be trained, by the names of their configurations.

Every network takes (N, C, H, W): channel 0 is L/50 - 1, and networks that take hints have three more
(hint a/110, hint b/110, hint mask). A network scales its input itself if its source does otherwise.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from torch import nn

from training.networks import fusion, plain, residual, tint, unet
from training.networks.prediction import Prediction

__all__ = ["NETWORKS", "OURS", "Entry", "Prediction", "create", "entry", "parameters"]


@dataclass(frozen=True)
class Entry:
    """channels of the input (1, or 4 with hints); multiple: H and W must be multiples of it;
    build(width, scenes) makes a freshly initialised network; objective: its usual kind of loss;
    companion makes the network that it learns against, if any, which is never exported."""

    title: str
    source: str
    objective: str
    channels: int
    multiple: int
    input: str
    output: str
    build: Callable[[float, int], nn.Module]
    companion: Callable[[], nn.Module] | None = None


OURS = "this project"
_IIZUKA = "Iizuka et al. 2016"
_ZHANG = "Zhang et al. 2016"
_TINT_INPUT = "(N,4,H,W): L/50-1, hint a/110, hint b/110, hint mask; H, W multiples of 32"
_TINT_OUTPUT = "313 bins at H/4 x W/4, ab at H x W, scene, features at H/4 x W/4"
_QUARTER_BINS = "313 bins at H/4 x W/4, features at H/4 x W/4"
_QUARTER_AB = "ab at H/4 x W/4, features at H/4 x W/4"


def _luminance(multiple: int) -> str:
    return f"(N,1,H,W): L/50-1; H, W multiples of {multiple}"


def _tint(base: tint.TintConfig) -> Callable[[float, int], nn.Module]:
    return lambda width, scenes: tint.Tint(base, width, scenes)


# fmt: off
NETWORKS: dict[str, Entry] = {
    "fusion": Entry(
        "Fusion", _IIZUKA, "fusion", 1, 8, _luminance(8),
        "ab at H x W, scene, features at H/2 x W/2",
        fusion.Fusion,
    ),
    "fusion_noglobal": Entry(
        "Fusion without the global features", _IIZUKA, "fusion", 1, 8, _luminance(8),
        "ab at H x W, features at H/2 x W/2",
        lambda width, scenes: fusion.FusionNoGlobal(width),
    ),
    "plain": Entry(
        "Plain", _ZHANG, "bins", 1, 8, _luminance(8), _QUARTER_BINS,
        lambda width, scenes: plain.plain(width),
    ),
    "plain_l2": Entry(
        "Plain convolutions, regression", _ZHANG, "ab", 1, 8, _luminance(8), _QUARTER_AB,
        lambda width, scenes: plain.plain_l2(width),
    ),
    "residual": Entry(
        "Residual convolutions, 313 bins", "the long report, after Zhang et al. 2016", "bins", 1, 4,
        _luminance(4), _QUARTER_BINS,
        lambda width, scenes: residual.residual(width),
    ),
    "residual_l2": Entry(
        "Residual convolutions, regression", "the long report, after Zhang et al. 2016", "ab", 1, 4,
        _luminance(4), _QUARTER_AB,
        lambda width, scenes: residual.residual_l2(width),
    ),
    "unet_gan": Entry(
        "U-Net against a patch discriminator", "Isola et al. 2017", "gan", 1, 256, _luminance(256),
        "ab at H x W, features at H/2 x W/2",
        lambda width, scenes: unet.UNet(width),
        companion=unet.PatchDiscriminator,
    ),
    "tint": Entry(
        "Tint", OURS, "tint", 4, 32, _TINT_INPUT, _TINT_OUTPUT, _tint(tint.FULL)
    ),
    "tint_small": Entry(
        "Tint, small", OURS, "tint", 4, 32, _TINT_INPUT, _TINT_OUTPUT, _tint(tint.SMALL)
    ),
}
# fmt: on


def entry(name: str) -> Entry:
    """Raises ValueError naming the known networks."""
    if name not in NETWORKS:
        raise ValueError(f"no network named '{name}'; known are {', '.join(sorted(NETWORKS))}")
    return NETWORKS[name]


def create(name: str, width: float = 1.0, scenes: int = 27) -> nn.Module:
    """A freshly initialised network. Raises ValueError naming the known ones."""
    return entry(name).build(width, scenes)


def parameters(network: nn.Module) -> int:
    """Number of trainable parameters."""
    return sum(p.numel() for p in network.parameters() if p.requires_grad)
