"""dev.py and the lists in packaging/: what `make run` and `make test` stand on."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

import core

ROOT = Path(core.__file__).resolve().parent.parent
PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*==[0-9][0-9a-z.]*")


@pytest.fixture
def dev(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """dev.py as a module whose checkout is an empty folder with the lists of this one."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name in ("pyproject.toml", "packaging/constraints.txt", "packaging/system-packages.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "STAMP", tmp_path / ".venv" / "stamp.txt")
    monkeypatch.setattr(sys, "platform", "linux")
    return module


def constraints() -> list[str]:
    lines = (ROOT / "packaging" / "constraints.txt").read_text().splitlines()
    return [line for line in lines if not line.startswith("#")]


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_constraints_are_plain_names_and_versions() -> None:
    assert [line for line in constraints() if not PLAIN.fullmatch(line)] == []


def test_every_requirement_has_its_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    groups = [project["dependencies"], *project["optional-dependencies"].values()]
    wanted = [requirement for group in groups for requirement in group]
    names = {normal(re.split(r"[^A-Za-z0-9._-]", requirement)[0]) for requirement in wanted}
    assert names - {normal(line.split("==")[0]) for line in constraints()} == set()


def test_only_missing_packages_are_asked_for(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "present", lambda proof: proof not in {"libEGL.so.1", "xdotool"})
    assert dev.missing_packages(("offscreen",)) == ["libegl1"]
    assert dev.missing_packages(("offscreen", "tests")) == ["libegl1", "xdotool"]
    monkeypatch.setattr(sys, "platform", "darwin")
    assert dev.missing_packages(("offscreen", "tests")) == []


@pytest.mark.parametrize(("proof", "there"), [("libc.so.6", True), ("libnone.so.9", False)])
def test_a_library_is_there_if_it_loads(dev: ModuleType, proof: str, there: bool) -> None:
    assert dev.present(proof) is there


def test_without_root_one_exact_line_is_printed(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "present", lambda proof: False)
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    assert dev.main(["run"]) == 1
    (line,) = (text for text in capsys.readouterr().err.splitlines() if "apt-get" in text)
    assert line.startswith("  sudo apt-get update && sudo apt-get install -y ")
    assert "libegl1" in line


def test_root_installs_once_without_questions(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[tuple[list[str], str]] = []
    monkeypatch.setattr(dev.os, "geteuid", lambda: 0)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(
        dev, "quiet_or_explain", lambda command, env: ran.append((command, env["DEBIAN_FRONTEND"]))
    )
    dev.install_packages(["python3.11-venv", "libegl1"])
    assert [command[:2] for command, _ in ran] == [["apt-get", "update"], ["apt-get", "install"]]
    assert ran[1][0][-2:] == ["python3.11-venv", "libegl1"]
    assert {frontend for _, frontend in ran} == {"noninteractive"}


def test_it_installs_again_only_when_the_lists_change(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    python = dev.venv_python()
    python.parent.mkdir(parents=True)
    python.touch()
    installed: list[str] = []
    monkeypatch.setattr(dev, "venv_works", lambda: True)
    monkeypatch.setattr(
        dev.subprocess, "call", lambda command, **_: installed.append(command[-1]) or 0
    )
    dev.prepare(extras=("test",))
    dev.prepare(extras=("test",))
    dev.prepare()
    assert installed == [".[test]"]
    dev.prepare(extras=("training",))
    assert installed[1:] == [".[test,training]"]
    (tmp_path / "packaging" / "constraints.txt").write_text("numpy==2.4.6\n")
    dev.prepare()
    assert installed[2:] == [".[test,training]"]


def test_a_failed_installation_is_tried_again(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "venv_works", lambda: True)
    monkeypatch.setattr(dev, "quiet_or_explain", lambda *_: None)
    monkeypatch.setattr(dev.subprocess, "call", lambda *_, **__: 1)
    with pytest.raises(dev.SetupError, match="pip says"):
        dev.prepare()
    assert not dev.STAMP.exists()


@pytest.mark.parametrize(("verb", "status"), [("help", 0), ("dance", 2)])
def test_dev_answers_without_any_setup(verb: str, status: int) -> None:
    done = subprocess.run(
        [sys.executable, "-S", str(ROOT / "dev.py"), verb], capture_output=True, text=True
    )
    assert done.returncode == status
    assert verb in done.stdout + done.stderr
