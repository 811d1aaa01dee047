"""One complete configuration per network, and the command that lists the networks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

import training
from training import config as configs
from training import networks
from training.commands.networks import networks as command

ALL = sorted(networks.NETWORKS)
FOLDER = Path(training.__file__ or "").parent / "configs"


@pytest.mark.parametrize("name", ALL)
def test_every_network_has_a_configuration_that_fits_it(name: str) -> None:
    config, entry = configs.load(FOLDER / f"{name}.toml"), networks.entry(name)
    assert config.network.name == name
    assert config.objective.kind == entry.objective
    for _, size, _ in config.phases:
        assert size % entry.multiple == 0
    with torch.device("meta"):
        networks.create(name, config.network.width)


def test_the_command_lists_every_network_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    command(as_json=True)
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    assert sorted(rows) == ALL
    fields = {"name", "title", "source", "parameters", "input", "output", "objective"}
    assert all(set(row) == fields for row in rows.values())
    assert rows["unet_gan"]["parameters"] == 54_409_858
    assert rows["tint_small"]["parameters"] == 9_386_623
    assert rows["plain"]["objective"] == "bins"


def test_the_command_lists_every_network_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    command(as_json=False)
    said = capsys.readouterr().out
    assert all(f"\n{name}: " in f"\n{said}" for name in ALL)
    assert "16.61 M parameters" in said
