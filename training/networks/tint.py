"""`tint`: hint-conditioned global/local fusion with 313-bin classification and a scene head.

Joins the ideas of Iizuka et al. 2016 (global/local fusion, joint scene classification) and Zhang et
al. 2016 (313-bin classification, rebalancing, annealed mean) and takes hints (Zhang et al. 2017).
Ours are hint attention (kernel regression over the hinted cells in a learned embedding) and the copy
gate that mixes its answer into the decoded colour.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.colour.bins import BINS
from training.networks.prediction import Prediction


@dataclass(frozen=True)
class TintConfig:
    """Widths at 1, 1/2, 1/4, 1/8, 1/16 of the input, residual blocks at the last four, and the rest."""

    widths: tuple[int, int, int, int, int] = (32, 64, 128, 256, 384)
    blocks: tuple[int, int, int, int] = (1, 2, 3, 2)
    attention_blocks: int = 4
    attention_heads: int = 6
    global_width: int = 512
    decoder_width: int = 128
    embedding: int = 32
    hint_heads: int = 2
    scenes: int = 27


FULL = TintConfig()
SMALL = TintConfig(
    widths=(16, 48, 96, 192, 256), blocks=(1, 1, 2, 2), attention_blocks=2, attention_heads=4,
    global_width=256, decoder_width=96, embedding=16,
)  # fmt: skip


def _scaled(config: TintConfig, width: float) -> TintConfig:
    """The same network with all channels times width, kept divisible by the attention heads."""
    heads = config.attention_heads
    scale = lambda n, unit=8: max(unit, round(n * width / unit) * unit)  # noqa: E731
    w0, w1, w2, w3, w4 = config.widths
    return replace(
        config,
        widths=(scale(w0), scale(w1), scale(w2), scale(w3), scale(w4, 8 * heads)),
        global_width=scale(config.global_width),
        decoder_width=scale(config.decoder_width),
    )


def _conv(inside: int, outside: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inside, outside, 3, stride, 1, bias=False),
        nn.BatchNorm2d(outside),
        nn.ReLU(inplace=True),
    )


class _Residual(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = _conv(width, width)
        self.second = nn.Sequential(
            nn.Conv2d(width, width, 3, 1, 1, bias=False), nn.BatchNorm2d(width)
        )
        nn.init.zeros_(self.second[1].weight)

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(x + self.second(self.first(x)))


class _Attention(nn.Module):
    """Pre-norm transformer block on a grid; a depthwise convolution gives position."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.position = nn.Conv2d(width, width, 3, 1, 1, groups=width)
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.mlp = nn.Sequential(
            nn.Linear(width, 3 * width), nn.GELU(), nn.Linear(3 * width, width)
        )
        for last in (self.out, self.mlp[2]):
            nn.init.zeros_(last.weight)
            nn.init.zeros_(last.bias)

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.position(x)
        n, c, h, w = x.shape
        t = x.flatten(2).transpose(1, 2)
        q, k, v = (
            self.qkv(self.norm1(t))
            .reshape(n, h * w, 3, self.heads, c // self.heads)
            .permute(2, 0, 3, 1, 4)
        )
        mixed = F.scaled_dot_product_attention(q, k, v)
        t = t + self.out(mixed.transpose(1, 2).reshape(n, h * w, c))
        t = t + self.mlp(self.norm2(t))
        return t.transpose(1, 2).reshape(n, c, h, w)


class _Film(nn.Module):
    def __init__(self, vector: int, width: int) -> None:
        super().__init__()
        self.linear = nn.Linear(vector, 2 * width)
        nn.init.zeros_(self.linear.weight)
        nn.init.zeros_(self.linear.bias)

    def forward(self, x: Tensor, vector: Tensor) -> Tensor:
        scale, shift = self.linear(vector)[:, :, None, None].chunk(2, 1)
        return x * (1 + scale) + shift


class _HintAttention(nn.Module):
    """Colour at every 1/4 cell as kernel regression over the hinted 1/8 cells.

    Distance is squared-Euclidean in (embedding, x, y, L), one learned scale per head and part. A
    parameter-free regression over (x, y, L) is the starting point (heads differ in sharpness).
    Returns (N, 3·heads, H/4, W/4): per head ab/110 and nearness exp(-distance to the nearest hint).
    """

    def __init__(self, heads: int) -> None:
        super().__init__()
        self.heads = heads
        sharpness = torch.tensor([2.0**i for i in range(heads)])
        # Log scales of embedding, position and luminance, per head.
        self.log_scales = nn.Parameter(
            torch.stack([sharpness * 0.5, sharpness * 6, sharpness * 5], 1).log()
        )

    def forward(self, embedding: Tensor, luminance: Tensor, hints: Tensor) -> Tensor:
        n, _, h, w = embedding.shape
        embedding, hints = embedding.float(), hints.float()
        mask4 = F.avg_pool2d(hints[:, 2:], 4)
        mask8 = F.avg_pool2d(mask4, 2)
        colour8 = F.avg_pool2d(hints[:, :2] * hints[:, 2:], 8) / (mask8 + 1e-6)
        lightness = F.avg_pool2d(luminance.float(), 4) / 2
        y = torch.linspace(0, 1, h, device=embedding.device).view(1, 1, -1, 1).expand(n, 1, h, w)
        x = torch.linspace(0, 1, w, device=embedding.device).view(1, 1, 1, -1).expand(n, 1, h, w)
        keys_valid = (mask8 > 0).flatten(2)
        colours = colour8.flatten(2).transpose(1, 2)
        scales = self.log_scales.exp()
        out = []
        for head in range(self.heads):
            e, p, s = scales[head].unbind()
            code = torch.cat([embedding * e, x * p, y * p, lightness * s], 1)
            key = (F.avg_pool2d(code * mask4, 2) / (mask8 + 1e-6)).flatten(2)
            query = code.flatten(2).transpose(1, 2)
            d2 = (
                (query * query).sum(2, keepdim=True)
                + (key * key).sum(1, keepdim=True)
                - 2 * query @ key
            )
            score = (-d2.clamp(min=0)).masked_fill(~keys_valid, -60.0)
            top = score.amax(2, keepdim=True)
            weight = torch.exp(score - top) * keys_valid
            answer = weight @ colours / (weight.sum(2, keepdim=True) + 1e-6)
            near = torch.exp(top / 8) * (top > -59.9)
            out.append(torch.cat([answer, near], 2).transpose(1, 2).reshape(n, 3, h, w))
        return torch.cat(out, 1)


class Tint(nn.Module):
    """Input (N,4,H,W): L/50-1, hint a/110, hint b/110, hint mask; H and W multiples of 32."""

    def __init__(self, config: TintConfig = FULL, width: float = 1.0, scenes: int = 27) -> None:
        super().__init__()
        config = replace(config if width == 1 else _scaled(config, width), scenes=scenes)
        self.config = config
        w0, w1, w2, w3, w4 = config.widths
        b1, b2, b3, b4 = config.blocks
        self.stem = _conv(4, w0)
        self.down1 = self._stage(w0, w1, b1)
        self.down2 = self._stage(w1, w2, b2)
        self.down3 = self._stage(w2, w3, b3)
        self.down4 = self._stage(w3, w4, b4)
        self.attention = nn.Sequential(
            *(_Attention(w4, config.attention_heads) for _ in range(config.attention_blocks))
        )
        self.global_convs = nn.Sequential(_conv(w4, w4, 2), _conv(w4, w4, 2))
        self.global_vector = nn.Sequential(
            nn.Linear(w4, config.global_width), nn.ReLU(inplace=True)
        )
        self.scene = nn.Linear(config.global_width, config.scenes)
        self.film16 = _Film(config.global_width, w4)
        self.film8 = _Film(config.global_width, w3)
        self.film4 = _Film(config.global_width, config.decoder_width)
        self.up8 = nn.Conv2d(w4, 4 * w3 // 2, 1)
        self.merge8 = nn.Sequential(_conv(w3 // 2 + w3, w3), _Residual(w3))
        width = config.decoder_width
        self.up4 = nn.Conv2d(w3, 4 * width, 1)
        self.merge4 = nn.Sequential(_conv(width + w2, width), _Residual(width))
        self.embed = nn.Conv2d(width, config.embedding, 1)
        self.hint_attention = _HintAttention(config.hint_heads)
        hint_channels = 3 * config.hint_heads
        self.blend = nn.Sequential(_conv(width + hint_channels, width), _Residual(width))
        self.logits = nn.Conv2d(width, len(BINS), 1)
        self.gate = nn.Conv2d(width, 1 + config.hint_heads, 1)
        self.up2 = nn.Conv2d(width, 4 * 16, 1)
        self.detail = nn.Sequential(_conv(16 + w1 + 2, 24), nn.Conv2d(24, 2, 3, 1, 1))
        nn.init.zeros_(self.detail[1].weight)
        nn.init.zeros_(self.detail[1].bias)
        nn.init.zeros_(self.gate.weight)
        with torch.no_grad():
            self.gate.bias.copy_(torch.tensor([1.0] + [0.0] * config.hint_heads))
        self.register_buffer("bins", torch.tensor(BINS))
        self.register_buffer("log_weights", torch.zeros(len(BINS)))

    @staticmethod
    def _stage(inside: int, outside: int, blocks: int) -> nn.Sequential:
        return nn.Sequential(
            _conv(inside, outside, 2), *(_Residual(outside) for _ in range(blocks))
        )

    def logits_and_more(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]:
        """Everything before the decoder: logits, scene, features, blended trunk, hint answer, 1/2 skip."""
        e0 = self.stem(x)
        e1 = self.down1(e0)
        e2 = self.down2(e1)
        e3 = self.down3(e2)
        e4 = self.attention(self.down4(e3))
        vector = self.global_vector(self.global_convs(e4).mean((2, 3)))
        e4 = self.film16(e4, vector)
        d8 = self.merge8(torch.cat([F.pixel_shuffle(self.up8(e4), 2), self.film8(e3, vector)], 1))
        d4 = self.film4(self.merge4(torch.cat([F.pixel_shuffle(self.up4(d8), 2), e2], 1)), vector)
        features = self.embed(d4)
        answer = self.hint_attention(features, x[:, :1], x[:, 1:])
        trunk = self.blend(torch.cat([d4, answer.to(d4.dtype)], 1))
        return self.logits(trunk), self.scene(vector), features, trunk, answer, e1

    def decode(
        self,
        logits: Tensor,
        trunk: Tensor,
        answer: Tensor,
        skip: Tensor,
        temperature: Tensor | float,
        tau: Tensor | float,
    ) -> Tensor:
        """Full-size chroma from the logits: shift by tau·log w, annealed mean, then `finish`."""
        z = (logits.float() + tau * self.log_weights.view(1, -1, 1, 1)) / temperature
        ab = torch.einsum("nkhw,kc->nchw", z.softmax(1), self.bins)
        return self.finish(ab, trunk, answer, skip)

    def finish(self, ab: Tensor, trunk: Tensor, answer: Tensor, skip: Tensor) -> Tensor:
        """Full-size chroma from the network's own colour (N,2,H/4,W/4): copy gate, detail."""
        # The copy gate is a softmax over "own colour" and each head of the hint attention,
        # the latter closed where no hint is near (nearness 0).
        gate = self.gate(trunk).float()
        parts = answer.float().unflatten(1, (self.config.hint_heads, 3))
        near = parts[:, :, 2]
        weights = torch.cat([gate[:, :1].exp(), gate[:, 1:].clamp(max=20).exp() * near], 1)
        weights = weights / weights.sum(1, keepdim=True)
        ab = weights[:, :1] * ab + (weights[:, 1:, None] * parts[:, :, :2] * 110).sum(1)
        half = F.interpolate(ab, scale_factor=2, mode="bilinear", align_corners=False)
        fine = F.pixel_shuffle(self.up2(trunk), 2)
        correction = self.detail(torch.cat([fine, skip, (half / 110).to(fine.dtype)], 1)).float()
        half = half + 20 * torch.tanh(correction)
        return F.interpolate(half, scale_factor=2, mode="bilinear", align_corners=False)

    def forward(
        self, x: Tensor, temperature: Tensor | float = 0.38, tau: Tensor | float = 0.0
    ) -> Prediction:
        """temperature > 0 and tau (rebalancing shift, 0..1) are scalars, inputs of the exported graph."""
        logits, scene, features, trunk, answer, skip = self.logits_and_more(x)
        chroma = self.decode(logits, trunk, answer, skip, temperature, tau)
        return Prediction(logits.float(), chroma, scene.float(), features.float())
