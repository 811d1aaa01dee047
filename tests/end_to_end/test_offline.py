"""Nothing leaves the computer: the window and the commands do all their work without a network, and
open no socket but local ones, neither from Python nor from the libraries below it.

On Linux with user namespaces they run where there is no interface at all; with strace every system call
is looked at. Python's own audit and the system's lists of open sockets count everywhere.
"""

from __future__ import annotations

import functools
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest
import skimage.data
from PIL import Image

from core.models.card import default_model
from core.models.colorizer import Colorizer

WATCHED = Path(__file__).with_name("watched.py")
# strace spells them so; AF_UNIX leads nowhere.
_FAMILY = re.compile(r"\b(?:socket|socketpair)\(([A-Z_0-9]+)|sa_family=([A-Z_0-9]+)")
_HINTS = {
    "version": 1,
    "hints": [{"kind": "color", "x": 90, "y": 60, "radius": 5, "color": "#3f5b3a"}],
}


@functools.cache
def works(*command: str) -> bool:
    """Whether this machine lets the command run."""
    if shutil.which(command[0]) is None:
        return False
    tried = subprocess.run([*command, "true"], capture_output=True, check=False, timeout=60)
    return tried.returncode == 0


QUIET = {
    "ORT_DISABLE_TELEMETRY",
    "ORT_RUNNING_UNIT_TESTS",
    "CI",
    "GITHUB_ACTIONS",
    "TF_BUILD",
    "GITLAB_CI",
}
NAMESPACE = ("unshare", "-rn")
TRACE = ("strace", "-f", "--seccomp-bpf", "-e", "trace=network", "-o")


@dataclass
class Ran:
    """log is what watched.py wrote; families what strace saw, None without it."""

    status: int
    said: str
    log: dict[str, Any]
    families: set[str] | None
    alone: bool


HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


def environment(home: Path) -> dict[str, str]:
    """Without what would keep onnxruntime quiet by itself, so that it is the program that does it; and
    with a home of its own, where no earlier test left anything to be recovered."""
    kept = {name: value for name, value in os.environ.items() if name not in QUIET}
    return kept | dict.fromkeys(HOMES, str(home))


def run(folder: Path, *arguments: str | Path) -> Ran:
    """watched.py under all the watches that this machine has."""
    log, trace = folder / "log.json", folder / "trace.txt"
    command = [sys.executable, str(WATCHED), str(log), *map(str, arguments)]
    traced = works(*TRACE, "/dev/null")
    alone = works(*NAMESPACE)
    if traced:
        command = [*TRACE, str(trace), *command]
    if alone:
        command = [*NAMESPACE, *command]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=170, env=environment(folder)
    )
    said = done.stdout + done.stderr
    families = None
    if traced:
        found = _FAMILY.findall(trace.read_text(errors="replace"))
        families = {one or other for one, other in found}
    found = json.loads(log.read_text()) if log.exists() else {}
    return Ran(done.returncode, said, found, families, alone)


@pytest.fixture(scope="module", params=["commands", "window"])
def ran(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Ran:
    folder = tmp_path_factory.mktemp(request.param)
    photo, picture = folder / "grandma.png", folder / "grandma-colour.png"
    grey = Image.fromarray(skimage.data.astronaut()).convert("L").resize((320, 320))
    grey.save(photo)
    if request.param == "window":
        done = run(folder, "window", photo, folder / "grandma.tintype", picture)
    else:
        (folder / "hints.json").write_text(json.dumps(_HINTS))
        (folder / "commands.json").write_text(
            json.dumps(
                [
                    ["colorize", f"{photo}", "-o", f"{picture}", "--hints", f"{folder}/hints.json"],
                    ["suggest", f"{photo}", "90", "60"],
                    ["models"],
                    ["--selftest", "-o", f"{folder}/selftest.png"],
                ]
            )
        )
        done = run(folder, "commands", folder / "commands.json")
    assert done.status == 0, done.said
    colours = np.asarray(Image.open(picture).convert("RGB")).astype(int)
    assert (colours.max(axis=2) - colours.min(axis=2)).mean() > 3, "the picture has no colour"
    return done


def test_the_work_is_done_without_any_network_interface(ran: Ran) -> None:
    if not ran.alone:
        pytest.skip("this machine allows no network namespace of one's own (unshare -rn)")
    assert ran.log["interfaces"] == ["lo"]


def test_no_system_call_opens_a_socket_that_is_not_local(ran: Ran) -> None:
    if ran.families is None:
        pytest.skip("strace is not there or may not be used")
    assert ran.families <= {"AF_UNIX"}


def test_python_opens_no_socket_and_none_is_open_at_the_end(ran: Ran) -> None:
    assert ran.log["made"] == []
    assert ran.log["listed"] == []


def test_nothing_that_speaks_to_a_network_is_even_loaded(ran: Ran) -> None:
    loaded = set(ran.log["modules"])
    assert not loaded & {"PySide6.QtNetwork", "http.client", "urllib3", "requests", "aiohttp"}


def test_each_of_the_watches_notices_a_leak(tmp_path: Path) -> None:
    """Else the tests above could never fail."""
    done = run(tmp_path, "leak")
    assert done.status == 0, done.said
    assert any("socket.__new__" in line for line in done.log["made"])
    assert any("socket.bind" in line for line in done.log["made"])
    if sys.platform == "linux":
        assert any(line.startswith("udp:") for line in done.log["listed"])
    if done.families is not None:
        assert "AF_INET" in done.families


def test_the_telemetry_of_onnxruntime_is_off_before_a_model_is_loaded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    order: list[str] = []
    real = onnxruntime.InferenceSession

    def session(*arguments: Any, **more: Any) -> Any:
        order.append("session")
        return real(*arguments, **more)

    monkeypatch.setattr(onnxruntime, "disable_telemetry_events", lambda: order.append("off"))
    monkeypatch.setattr(onnxruntime, "InferenceSession", session)
    Colorizer(default_model(), "cpu", 1)
    assert order[:2] == ["off", "session"]
