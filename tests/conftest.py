"""For every test: the person's own settings are neither read nor written, and no screen is used."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

# No test is judged by the clock, on a busy machine least of all.
settings.register_profile("tintype", deadline=None)
settings.load_profile("tintype")

_HOME = pytest.StashKey[Path]()
_OWN_FOLDERS = {
    "HOME": "",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
}


def pytest_configure(config: pytest.Config) -> None:
    """Before anything of Qt or of ours is imported: Qt reads these once in a process."""
    home = Path(tempfile.mkdtemp(prefix="tintype-tests-"))
    config.stash[_HOME] = home
    for variable, folder in _OWN_FOLDERS.items():
        (home / folder).mkdir(exist_ok=True)
        os.environ[variable] = str(home / folder)
    if sys.platform == "win32":
        os.environ["APPDATA"] = os.environ["LOCALAPPDATA"] = str(home)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # As core does it, for tests that import onnxruntime before core.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"


def pytest_unconfigure(config: pytest.Config) -> None:
    if (home := config.stash.get(_HOME, None)) is not None:
        shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Every test that uses Qt starts with empty settings."""
    core = sys.modules.get("PySide6.QtCore")
    if core is not None:
        folder = str(tmp_path_factory.mktemp("settings"))
        for form in (core.QSettings.Format.NativeFormat, core.QSettings.Format.IniFormat):
            core.QSettings.setPath(form, core.QSettings.Scope.UserScope, folder)
