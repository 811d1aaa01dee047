"""Time and peak memory of one method at one photo size, in a process of its own.

    python cost.py NAME FOLDER GIGABYTES SECONDS

FOLDER holds luminance.npy and base.npy. Prints JSON: seconds of the processor, which other programs
disturb little, and grown, the bytes by which the answer raised the peak of the process above what it
held with the arrays loaded (null where the system does not tell).
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parents[3]))

from core.hints import Hint
from core.propagation import WorkGrid, bilinear, work_scale

Float = NDArray[np.float32]

HINTS = 10
_EDGES, _STRIP = 40, 1 << 24
_NO_MEMORY = 3
_PATIENCE = 8
"""Seconds of the clock for one of the processor, on a machine that is busy with other things."""
_HEADROOM = 1 << 30
"""Bytes of address space that the interpreter and its libraries take by themselves."""


def measure(
    sizes: Sequence[float], names: Sequence[str], seconds: float, gigabytes: float
) -> dict[str, Any]:
    """Figures by megapixels, then by method: seconds and grown, or a reason why there are none. Under
    'floor' the read and write of the arrays. A method that failed at a size is not tried at a larger."""
    out: dict[str, Any] = {}
    given_up: dict[str, str] = {}
    for size in sorted(sizes):
        with tempfile.TemporaryDirectory() as folder:
            luminance, base = synthetic(size)
            np.save(Path(folder, "luminance.npy"), luminance)
            np.save(Path(folder, "base.npy"), base)
            height, width = luminance.shape
            found: dict[str, Any] = {"floor": floor(luminance, base)}
            del luminance, base
            for name in names:
                if name in given_up:
                    found[name] = {"reason": given_up[name]}
                    continue
                print(f"{size:g} MP: {name}", file=sys.stderr, flush=True)
                found[name] = _child(name, folder, seconds, gigabytes)
                if "reason" in found[name]:
                    given_up[name] = f"{found[name]['reason']} at {size:g} MP"
            found["size"] = [width, height]
        out[f"{size:g}"] = found
    return out


def synthetic(megapixels: float, seed: int = 0) -> tuple[Float, Float]:
    """Luminance (h, w) with shading, sharp edges and grain, and base chroma (h, w, 2), 3 to 2."""
    rng = np.random.default_rng(seed)
    height = max(8, round((megapixels * 1e6 / 1.5) ** 0.5))
    width = round(height * 1.5)
    shading = bilinear(rng.uniform(30, 70, (6, 9, 1)).astype(np.float32), (height, width))[..., 0]
    luminance = np.ascontiguousarray(shading)
    for _ in range(_EDGES):
        y, x = rng.uniform(0, 1, 2) * (height, width)
        tall, wide = rng.uniform(0.03, 0.2, 2) * height
        top, bottom = max(0, int(y - tall)), min(height, int(y + tall) + 1)
        left, right = max(0, int(x - wide)), min(width, int(x + wide) + 1)
        ys, xs = np.ogrid[top:bottom, left:right]
        inside = ((ys - y) / tall) ** 2 + ((xs - x) / wide) ** 2 < 1
        luminance[top:bottom, left:right][inside] += np.float32(rng.uniform(-30, 30))
    rows = max(1, _STRIP // width)
    for top in range(0, height, rows):
        part = luminance[top : top + rows]
        part += 2 * rng.standard_normal(part.shape, np.float32)
        np.clip(part, 0, 100, out=part)
    base = bilinear(rng.uniform(-25, 25, (64, 96, 2)).astype(np.float32), (height, width))
    return luminance, np.ascontiguousarray(base)


def floor(luminance: Float, base: Float, repeats: int = 3) -> dict[str, float]:
    """One read of luminance and base and one write of the answer: seconds (the best) and bytes."""
    answer = np.empty_like(base)
    times = []
    for _ in range(repeats):
        begun = time.process_time()
        luminance.max()
        np.copyto(answer, base)
        times.append(time.process_time() - begun)
    return {"seconds": min(times), "grown": answer.nbytes}


def ten_hints(height: int, width: int, count: int = HINTS, seed: int = 1) -> list[Hint]:
    rng = np.random.default_rng(seed)
    places = rng.uniform(0.05, 0.95, (count, 2)) * (width, height)
    colours = rng.uniform(-40, 40, (count, 2))
    radius = max(1.0, 0.008 * width)
    return [
        Hint("color", ((float(x), float(y)),), radius, (float(a), float(b)))
        for (x, y), (a, b) in zip(places, colours, strict=True)
    ]


def _child(name: str, folder: str, seconds: float, gigabytes: float) -> dict[str, Any]:
    command = [sys.executable, __file__, name, folder, str(gigabytes), str(seconds)]
    late = {"reason": f"over {seconds:g} s"}
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_PATIENCE * seconds, check=False
        )
    except subprocess.TimeoutExpired:
        return late
    if done.returncode in (-signal.SIGKILL, -getattr(signal, "SIGXCPU", signal.SIGKILL)):
        return late
    if done.returncode == 0:
        answer: dict[str, Any] = json.loads(done.stdout)
        return answer
    if done.returncode == _NO_MEMORY or "alloc" in done.stderr.lower():
        return {"reason": f"over {gigabytes:g} GB"}
    last = (done.stderr.strip().splitlines() or [f"exit status {done.returncode}"])[-1]
    return {"reason": last}


def _limit(gigabytes: float, seconds: float) -> None:
    """Let this process fail before the machine does; where the system cannot, only the parent watches."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (int(gigabytes * 2**30) + _HEADROOM,) * 2)
    used = time.process_time()
    resource.setrlimit(resource.RLIMIT_CPU, (int(used + seconds) + 1,) * 2)


def _memory(what: str) -> int | None:
    """Bytes of VmRSS or VmHWM (the peak) of this process, where Linux counts them."""
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text().splitlines():
            if line.startswith(what + ":"):
                return int(line.split()[1]) * 1024
    return None


def main(name: str, folder: str, gigabytes: float, seconds: float) -> None:
    from tests.benchmarks.propagation.grids import ON_GRID

    method = ON_GRID[name]
    _limit(gigabytes, seconds)
    try:
        luminance = np.load(Path(folder, "luminance.npy"))
        base = np.load(Path(folder, "base.npy"))
        height, width = luminance.shape
        # What is loaded and compiled at the first call is not the method's.
        tiny = WorkGrid(luminance[:8, :8], base[:8, :8], None, 1.0)
        method(tiny, ten_hints(8, 8, 1))
        grid = WorkGrid(luminance, base, None, work_scale(height, width, (height, width)))
        hints = ten_hints(height, width)
        before = _memory("VmRSS")
        if before is not None:
            Path("/proc/self/clear_refs").write_text("5")  # the peak starts anew
        begun = time.process_time()
        method(grid, hints)
        taken, peak = time.process_time() - begun, _memory("VmHWM")
    except MemoryError:
        sys.exit(_NO_MEMORY)
    grown = None if before is None or peak is None else peak - before
    print(json.dumps({"seconds": taken, "grown": grown, "peak": peak}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], float(sys.argv[3]), float(sys.argv[4]))
