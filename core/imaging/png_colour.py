"""What a PNG without a colour profile says of its colours: gAMA and cHRM, made into a profile.

PNG 3rd edition, 4.3 and 11.3.2 (cICP, iCCP and sRGB count more); ICC.1:2022, 9 and 10.18; chromatic
adaptation to D50 as in its annex E (Bradford).
"""

from __future__ import annotations

import struct

import numpy as np
from numpy.typing import NDArray

from core.imaging.files import Data

_D50 = np.array([0.9642, 1.0, 0.8249])
_BRADFORD = np.array(
    [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
)
_SRGB = (31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000)
"""sRGB's cHRM: white, red, green, blue, x and y, by 100000."""
_SRGB_GAMMA = 45455
_NEAR = 300
_MAX_CHUNKS = 10_000


def profile_from_png(data: Data) -> bytes | None:
    """An RGB profile (matrix and curves) that means what gAMA and cHRM say; None where there is none, or
    another chunk counts more, or they mean sRGB, or are damaged."""
    gamma, places = _chunks(data)
    if gamma is None and places is None:
        return None
    own = places is not None and max(abs(a - b) for a, b in zip(places, _SRGB, strict=True)) > _NEAR
    # By itself 1/2.2 is what programs wrote for sRGB before there was a chunk for that.
    if not own and (gamma is None or abs(gamma - _SRGB_GAMMA) <= _NEAR):
        return None
    if gamma is not None and not 5_000 <= gamma <= 500_000:
        return None
    try:
        primaries = _adapted(places or _SRGB)
    except (np.linalg.LinAlgError, ZeroDivisionError, ValueError):
        return None
    return _profile(primaries, 100_000 / (gamma or _SRGB_GAMMA), srgb=gamma is None)


def _chunks(data: Data) -> tuple[int | None, tuple[int, ...] | None]:
    gamma, places = None, None
    at = 8
    for _ in range(_MAX_CHUNKS):
        head = data[at : at + 8]
        if len(head) < 8 or head[4:] in (b"IDAT", b"IEND"):
            break
        size, kind = int.from_bytes(head[:4], "big"), head[4:]
        if kind in (b"cICP", b"iCCP", b"sRGB"):
            return None, None
        if kind == b"gAMA" and size == 4:
            gamma = int.from_bytes(data[at + 8 : at + 12], "big")
        elif kind == b"cHRM" and size == 32 and len(raw := data[at + 8 : at + 40]) == 32:
            places = struct.unpack(">8I", raw)
        at += 12 + size
    return gamma, places


def _adapted(places: tuple[int, ...]) -> NDArray[np.float64]:
    """(3, 3): the XYZ of red, green and blue in columns, adapted to D50. Raises for what is no triangle."""
    xyz = np.array(
        [
            (x / y, 1.0, (100_000 - x - y) / y)
            for x, y in zip(places[::2], places[1::2], strict=True)
        ]
    )
    white, colours = xyz[0], xyz[1:].T
    scaled = colours * np.linalg.solve(colours, white)
    cone = np.diag((_BRADFORD @ _D50) / (_BRADFORD @ white))
    found: NDArray[np.float64] = np.linalg.inv(_BRADFORD) @ cone @ _BRADFORD @ scaled
    if not np.isfinite(found).all() or np.abs(found).max() > 4:
        raise ValueError("no colours of light")
    return found


def _profile(primaries: NDArray[np.float64], power: float, srgb: bool) -> bytes:
    def fixed(*values: float) -> bytes:
        return b"".join(struct.pack(">i", round(float(value) * 65536)) for value in values)

    numbers = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045) if srgb else (power,)
    curve = b"para\0\0\0\0" + struct.pack(">HH", 3 if srgb else 0, 0) + fixed(*numbers)
    text = b"Gamma and primaries of the PNG file"
    words = b"desc\0\0\0\0" + struct.pack(">I", len(text) + 1) + text + b"\0" + bytes(78)
    rights = b"text\0\0\0\0No copyright\0"
    tags = {b"desc": words, b"cprt": rights, b"wtpt": b"XYZ \0\0\0\0" + fixed(*_D50)}
    for band, letter in enumerate("rgb"):
        tags[f"{letter}XYZ".encode()] = b"XYZ \0\0\0\0" + fixed(*primaries[:, band])
        tags[f"{letter}TRC".encode()] = curve
    at, table, body = 132 + 12 * len(tags), b"", b""
    for name, content in tags.items():
        table += struct.pack(">4sII", name, at + len(body), len(content))
        body += content + bytes(-len(content) % 4)
    size = at + len(body)
    head = struct.pack(">I4sI4s4s4s", size, b"\0\0\0\0", 0x02400000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(28) + fixed(*_D50)
    return head + bytes(128 - len(head)) + struct.pack(">I", len(tags)) + table + body
