"""Device choice: what is tried, in which order, and why something is not."""

import pytest

from core.errors import ModelError
from core.models import devices

CUDA, DML, CPU = (devices.PROVIDERS[d] for d in ("cuda", "directml", "cpu"))


def test_cpu_is_always_last(monkeypatch):
    monkeypatch.setattr(devices, "_nvidia_driver", lambda: True)
    assert devices.candidates("auto", [CUDA, DML, CPU]) == (["cuda", "directml", "cpu"], None)


def test_cuda_without_a_driver_is_not_tried(monkeypatch):
    monkeypatch.setattr(devices, "_nvidia_driver", lambda: False)
    names, reason = devices.candidates("cuda", [CUDA, CPU])
    assert names == ["cpu"]
    assert reason == "no NVIDIA driver was found"


def test_a_machine_without_any_gpu_needs_no_excuse(monkeypatch):
    monkeypatch.setattr(devices, "_nvidia_driver", lambda: False)
    assert devices.candidates("auto", [CUDA, CPU]) == (["cpu"], None)


def test_a_provider_that_was_not_built_in_is_named():
    names, reason = devices.candidates("directml", [CPU])
    assert names == ["cpu"]
    assert "DirectML" in reason


def test_an_unknown_device_is_refused_with_the_known_ones():
    with pytest.raises(ModelError, match=r"'toaster'.*auto, cuda"):
        devices.check_device("toaster")
    assert devices.check_device("CPU") == "cpu"


def test_the_report_says_what_runs_and_why():
    report = devices.DeviceReport("cuda", "cpu", 2, "no NVIDIA driver was found", 0.1)
    assert report.sentence == "Runs on CPU (2 threads) because no NVIDIA driver was found."
    assert devices.DeviceReport("auto", "cpu", 1, None, 0.1).sentence == "Runs on CPU (1 thread)."


def test_a_missing_nvidia_card_is_no_reason_for_another_gpu(monkeypatch):
    monkeypatch.setattr(devices, "_nvidia_driver", lambda: False)
    assert devices.candidates("auto", [CUDA, DML, CPU]) == (["directml", "cpu"], None)


def test_only_the_wished_gpu_is_tried(monkeypatch):
    monkeypatch.setattr(devices, "_nvidia_driver", lambda: True)
    everything = list(devices.PROVIDERS.values())
    assert devices.candidates("coreml", everything) == (["coreml", "cpu"], None)
    assert devices.candidates("cpu", everything) == (["cpu"], None)
    assert devices.candidates("auto", everything)[0] == ["cuda", "directml", "coreml", "cpu"]
