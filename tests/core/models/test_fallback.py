"""A GPU that fails on purpose, everywhere it can: each time the CPU answers, nothing is lost, and one
sentence says why."""

from __future__ import annotations

import re
import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import onnxruntime
import pytest

from core.errors import ModelError
from core.models import devices
from core.models.card import list_models
from core.models.colorizer import Colorizer
from core.models.self_test import LARGEST, MEAN, disagreement, picture

GPU = {name: provider for name, provider in devices.PROVIDERS.items() if name != "cpu"}
REAL = onnxruntime.InferenceSession


class Gpu:
    """A session that says it runs on a GPU. The CPU does the work, until the fault comes.

    fault(run number from 1, values) -> values, or raises.
    """

    def __init__(self, provider, session, fault):
        self._provider, self._session, self._fault = provider, session, fault
        self._runs = 0

    def __getattr__(self, name):
        return getattr(self._session, name)

    def get_providers(self):
        return [self._provider, "CPUExecutionProvider"]

    def run(self, names, feeds, options=None):
        self._runs += 1
        return self._fault(self._runs, self._session.run(names, feeds))


def healthy(_, values):
    return values


def dies_at(number, words="device lost\nand a trace"):
    def fault(run, values):
        if run >= number:
            raise RuntimeError(words)
        return values

    return fault


def changed_at(number, change, which=0):
    """A fault that from some run on changes one of the outputs (chroma, distribution, ...)."""

    def fault(run, values):
        if run >= number:
            values = list(values)
            values[which] = change(values[which])
        return values

    return fault


def not_a_number(values):
    values = values.copy()
    values[..., -1, -1] = np.nan
    return values


@pytest.fixture
def gpus(monkeypatch):
    """gpus(cuda=fault, ...): this machine has these GPUs; the fault None cannot even start."""

    def plug(**faults):
        def make(path, options, providers, **more):
            device = next(d for d, p in devices.PROVIDERS.items() if p == providers[0])
            if device == "cpu":
                return REAL(path, options, providers=providers, **more)
            if faults[device] is None:
                raise RuntimeError("error 999: broken on purpose\nand a trace")
            real = REAL(path, options, providers=["CPUExecutionProvider"], **more)
            return Gpu(providers[0], real, faults[device])

        names = [GPU[device] for device in faults] + ["CPUExecutionProvider"]
        monkeypatch.setattr(devices, "_nvidia_driver", lambda: True)
        monkeypatch.setattr(onnxruntime, "preload_dlls", lambda: None)
        monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: names)
        monkeypatch.setattr(onnxruntime, "InferenceSession", make)

    return plug


@pytest.fixture
def load(forge):
    """load(device): a small network that paints much, takes hints and tells its distribution."""
    card = forge("small", 4, bins=True)
    return lambda device="auto": Colorizer(card, device, 1)


def ramp():
    return np.tile(np.linspace(5, 95, 64, dtype=np.float32), (64, 1))


@pytest.fixture
def by_cpu(load):
    return load("cpu").colorize(ramp())


def test_a_healthy_gpu_is_used_and_needs_no_excuse(gpus, by_cpu, load):
    gpus(cuda=healthy)
    colorizer = load()
    assert np.array_equal(colorizer.colorize(ramp()).chroma, by_cpu.chroma)
    assert colorizer.device_report.sentence == "Runs on NVIDIA GPU (CUDA)."
    assert colorizer.device_report.start_seconds > 0
    assert colorizer.device_report.self_test_seconds > 0


def test_the_order_is_cuda_directml_core_ml_cpu(gpus, load):
    gpus(coreml=healthy, directml=healthy, cuda=healthy)
    assert load().device_report.device == "cuda"
    gpus(coreml=healthy, directml=healthy, cuda=None)
    report = load().device_report
    assert report.sentence == (
        "Runs on GPU (DirectML) because CUDAExecutionProvider did not work: error 999: broken on purpose."
    )
    gpus(coreml=healthy, directml=dies_at(1), cuda=None)
    assert load().device_report.device == "coreml"
    gpus(coreml=None, directml=dies_at(1), cuda=None)
    report = load().device_report
    assert report.device == "cpu"
    assert all(provider in report.sentence for provider in GPU.values())
    assert load("cpu").device_report.sentence == "Runs on CPU (1 thread)."


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        (None, "error 999: broken on purpose"),
        (dies_at(1), "device lost"),
        (changed_at(1, not_a_number), "an answer that is not a colour"),
        (changed_at(1, not_a_number, 1), "'distribution' that is not a number"),
        (
            changed_at(1, lambda v: v * np.float32(1.3)),
            r"differ from the CPU's by \d+\.\d ab units",
        ),
        (changed_at(1, np.zeros_like), r"differ from the CPU's by \d+\.\d ab units"),
        (changed_at(1, lambda v: v[:, ::-1]), r"differ from the CPU's by \d+\.\d ab units"),
        (changed_at(1, lambda v: v[..., :-1]), "gave 'chroma' of shape"),
    ],
    ids=["no session", "first run", "NaN", "NaN inside", "too vivid", "grey", "a for b", "shape"],
)
@pytest.mark.parametrize("device", GPU)
def test_a_gpu_that_is_no_good_at_the_start(gpus, by_cpu, fault, why, device, load):
    gpus(**{device: fault})
    colorizer = load(device)
    report = colorizer.device_report
    assert (report.requested, report.device) == (device, "cpu")
    # One sentence, naming provider and cause.
    assert re.search(why, report.sentence)
    assert GPU[device] in report.sentence
    assert "\n" not in report.sentence
    assert np.array_equal(colorizer.colorize(ramp()).chroma, by_cpu.chroma)


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        (dies_at(3), "device lost"),
        (changed_at(3, not_a_number), "an answer that is not a colour"),
        (changed_at(3, not_a_number, 1), "'distribution' that is not a number"),
        (changed_at(3, lambda v: v[..., :-1]), "gave 'chroma' of shape"),
    ],
    ids=["dies", "NaN", "NaN inside", "shape"],
)
def test_a_gpu_that_fails_after_two_runs_loses_nothing(gpus, by_cpu, fault, why, load):
    gpus(cuda=fault)
    colorizer = load()
    answers = [colorizer.colorize(ramp())]
    assert colorizer.device_report.device == "cuda"
    answers += [colorizer.colorize(ramp()) for _ in range(2)]
    report = colorizer.device_report
    assert report.device == "cpu"
    assert report.sentence.startswith(
        "Runs on CPU (1 thread) because NVIDIA GPU (CUDA) stopped working: "
    )
    assert why in report.sentence
    assert "\n" not in report.sentence
    for answer in answers:
        assert np.array_equal(answer.chroma, by_cpu.chroma)
        assert np.array_equal(answer.distribution, by_cpu.distribution)


def test_two_threads_that_find_the_gpu_dead_both_get_their_answer(gpus, by_cpu, load):
    """The second finds that the first has gone to the CPU already."""
    arrived = threading.Barrier(2, timeout=20)
    own = dies_at(2)

    def fault(run, values):
        if run >= 2:
            arrived.wait()
        return own(run, values)

    gpus(cuda=fault)
    colorizer = load()
    # The turn keeps two runs of a GPU apart; here both must die before either has gone over.
    object.__setattr__(colorizer._running, "turn", threading.Semaphore(2))
    with ThreadPoolExecutor(2) as pool:
        for answer in pool.map(colorizer.colorize, [ramp(), ramp()]):
            assert np.array_equal(answer.chroma, by_cpu.chroma)
    assert colorizer.device_report.device == "cpu"


def test_one_run_at_a_time_on_a_gpu(gpus, load):
    at_once, most = [0], [0]
    lock = threading.Lock()

    class Slow(Gpu):
        def run(self, names, feeds, options=None):
            with lock:
                at_once[0] += 1
                most[0] = max(most[0], at_once[0])
            try:
                return super().run(names, feeds)
            finally:
                with lock:
                    at_once[0] -= 1

    gpus(directml=healthy)
    colorizer = load()
    running = colorizer._running
    object.__setattr__(running, "session", Slow(GPU["directml"], running.session._session, healthy))
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(colorizer.colorize, [ramp()] * 6))
    assert most == [1]


def test_a_cpu_that_fails_too_is_one_sentence(gpus, monkeypatch, load):
    gpus(cuda=dies_at(2))
    colorizer = load()

    def start(device):
        raise RuntimeError("no memory\nat all")

    monkeypatch.setattr(colorizer, "_start", start)
    with pytest.raises(ModelError, match="no memory") as caught:
        colorizer.colorize(ramp())
    assert "\n" not in str(caught.value)


def test_onnxruntime_may_not_fall_back_behind_our_back(gpus, monkeypatch, load):
    asked = []

    def make(*_, **more):
        asked.append(more)
        return REAL(*_, **more)

    monkeypatch.setattr(onnxruntime, "InferenceSession", make)
    load("cpu")
    assert asked[0]["enable_fallback"] == 0


def test_the_real_cuda_provider_of_a_machine_without_its_libraries(load, monkeypatch, capfd):
    """No pretence: onnxruntime itself is asked for CUDA, as on a machine with a driver."""
    if devices._nvidia_driver():
        pytest.skip("this machine has an NVIDIA driver")
    monkeypatch.setattr(devices, "_nvidia_driver", lambda: True)
    colorizer = load("cuda")
    assert colorizer.device_report.device == "cpu"
    assert colorizer.device_report.reason
    assert colorizer.colorize(ramp()).chroma.shape == (2, 64, 64)
    # What a script reads from stdout is ours alone.
    assert capfd.readouterr().out == ""


@pytest.mark.parametrize("card", list_models(), ids=lambda card: card.name)
def test_the_self_test_notices_grey_pale_and_swapped_colours(card):
    """And rounding is no disagreement: what it tells apart is far larger than its own limits."""
    colorizer = Colorizer(card, "cpu", 1)
    chroma = colorizer.colorize(*picture(4 if colorizer.takes_hints else 1)).chroma
    assert disagreement(chroma, chroma) is None
    assert disagreement(chroma.astype(np.float16).astype(np.float32), chroma) is None
    assert disagreement(chroma * 0, chroma)
    assert disagreement(chroma * np.float32(0.9), chroma)
    assert disagreement(chroma[::-1], chroma)
    assert disagreement(np.roll(chroma, 8, 1), chroma)
    assert np.hypot(*chroma).mean() > 10 * MEAN


def test_one_wild_pixel_is_noticed():
    chroma = np.zeros((2, 64, 64), np.float32)
    wild = chroma.copy()
    wild[0, 5, 5] = LARGEST + 1
    assert disagreement(wild, chroma) == (
        f"its colours differ from the CPU's by 0.0 ab units on average and {LARGEST + 1:.1f} at most"
    )
