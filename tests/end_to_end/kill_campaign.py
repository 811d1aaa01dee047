"""Kills the real program at random moments, again and again, and looks at every file after each kill.

    python tests/end_to_end/kill_campaign.py --kills 100

Ends with status 1 and the folder's name as soon as something is lost that must not be.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from killed_editor import SIDE, hint
from PIL import Image

from core.atomic import replacing
from core.document import Document, load_project
from core.document.journal import left_behind

EDITOR = Path(__file__).with_name("killed_editor.py")
PATIENCE = 120.0
"""Seconds that a start may take on a loaded machine."""


@dataclass
class Campaign:
    """One person's folder, with one program after another in it. bound: seconds of work that a kill may
    cost; longest: how long the program is let live after it has opened its document."""

    folder: Path
    delay_ms: int
    bound: float
    longest: float
    chance: random.Random
    kills: int = 0
    while_starting: int = 0
    recovered: int = 0
    saved: int = 0
    exported: int = 0
    unfinished: int = 0
    worst: float = 0.0
    photo: str = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True)
        grey = np.random.default_rng(self.chance.randrange(1000)).integers(0, 255, (SIDE, SIDE))
        Image.fromarray(grey.astype(np.uint8)).save(self.folder / "photo.png")
        self.photo = _sum(self.folder / "photo.png")

    def kill_once(self) -> None:
        """Start, let it work, kill, look. Raises AssertionError with what is wrong."""
        before = self._deeds()
        early = self.chance.random() < 0.15
        command = [sys.executable, EDITOR, self.folder, self.delay_ms, self.chance.randrange(10**6)]
        with (self.folder / "said.txt").open("a") as said:
            program = subprocess.Popen(
                [str(part) for part in command], env=self._environment(), stdout=said, stderr=said
            )
            try:
                if early:
                    time.sleep(self.chance.uniform(0.2, 2.5))
                else:
                    self._wait_until_open(program, len(before))
                    time.sleep(self.chance.uniform(0, self.longest))
                assert program.poll() is None, "the program ended by itself"
            finally:
                killed = time.time()
                program.kill()
                program.wait()
        self.kills += 1
        self.while_starting += early
        deeds = self._deeds()
        self._look_at_files(deeds, len(before), killed)
        self.saved = sum(deed == "saved" for deed, *_ in deeds)
        self.exported = sum(deed == "exported" for deed, *_ in deeds)
        self.recovered = sum(deed == "recovering" for deed, *_ in deeds)

    def tidy(self) -> None:
        """The next file written into the folder takes with it what was left unfinished there. Raises
        AssertionError."""
        with replacing(self.folder / "last.txt") as temporary:
            temporary.write_text("whole")
        left = [path.name for path in self.folder.glob(".*.part")]
        assert left == [], f"{left} are never removed"

    def _wait_until_open(self, program: subprocess.Popen[bytes], known: int) -> None:
        deadline = time.monotonic() + PATIENCE
        while not any(deed == "opened" for deed, *_ in self._deeds()[known:]):
            assert program.poll() is None, "the program ended by itself"
            assert time.monotonic() < deadline, "the program did not open its document"
            time.sleep(0.05)

    def _look_at_files(
        self, deeds: list[tuple[str, str, float]], known: int, killed: float
    ) -> None:
        """deeds: of all runs; the first `known` are of earlier ones."""
        names = {path.name for path in self.folder.iterdir() if path.is_file()}
        ours = {"photo.png", "log.txt", "said.txt", "where.txt", "work.tintype"}
        pictures = {name for name in names if name.startswith("picture-")}
        parts = {name for name in names if name.startswith(".") and name.endswith(".part")}
        assert names - ours - pictures - parts == set(), "a file of an unknown name"
        self.unfinished = len(parts)
        assert _sum(self.folder / "photo.png") == self.photo, "the photo was changed"
        for name in pictures:
            with Image.open(self.folder / name) as picture:
                picture.load()
                assert picture.size == (SIDE, SIDE), f"{name} is half written"
        exported = {name for deed, name, _ in deeds if deed == "exported"}
        assert exported <= pictures, "an export is gone"
        saved = self._project(deeds)
        left = self._left(saved)
        # Of this run alone: after a kill that cost edits the count goes on from a lower number.
        lost = [at for deed, n, at in deeds[known:] if deed == "edit" and int(n) > left]
        if lost:
            self.worst = max(self.worst, killed - min(lost))
            assert killed - min(lost) <= self.bound, f"{killed - min(lost):.1f} s of work are lost"

    def _project(self, deeds: list[tuple[str, str, float]]) -> int:
        """The number of the saved document, 0 if none was saved."""
        finished = [i for i, (deed, *_) in enumerate(deeds) if deed == "saved"]
        path = self.folder / "work.tintype"
        last = int(deeds[finished[-1]][1]) if finished else 0
        wished = {
            int(n) for deed, n, _ in deeds[finished[-1] if finished else 0 :] if deed == "saving"
        }
        if not path.exists():
            assert not finished, "the saved project is gone"
            return 0
        number = _number(load_project(path))
        assert number in wished | {last}, f"the project is {number}, saved was {last}"
        return number

    def _left(self, saved: int) -> int:
        """The number of the document that the next start offers, or else opens."""
        where = self.folder / "where.txt"
        root = Path(where.read_text()) if where.exists() and where.read_text() else None
        found, sentences = left_behind(root) if root is not None else ([], [])
        assert sentences == [], sentences
        assert len(found) <= 1, "two journals of one window"
        for leftover in found:
            number = _number(leftover.open())
            leftover.release()
            # A kill between a save and the end of its journal leaves what is saved anyway.
            return max(number, saved)
        return saved

    def _deeds(self) -> list[tuple[str, str, float]]:
        log = self.folder / "log.txt"
        lines = log.read_text().split("\n")[:-1] if log.exists() else []
        return [(deed, n, float(at)) for deed, n, at in (line.split() for line in lines)]

    def _environment(self) -> dict[str, str]:
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        places = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
        places += ("APPDATA", "LOCALAPPDATA")
        return {
            **os.environ, **dict.fromkeys(places, str(home)), "QT_QPA_PLATFORM": "offscreen",
            "OMP_NUM_THREADS": "1",
        }  # fmt: skip


def _number(document: Document) -> int:
    """Raises AssertionError if it is not one of the documents that the editor made."""
    if not document.hints:
        return 0
    number = int(document.hints[0].note)
    assert document.hints == (hint(number),), "a document never made"
    return number


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--kills", type=int, default=100)
    words.add_argument("--programs", type=int, default=2, help="at work at the same time")
    words.add_argument(
        "--delay-ms", type=int, default=2000, help="of the autosave; the editor's own"
    )
    words.add_argument("--bound", type=float, default=10.0, help="seconds of work a kill may cost")
    words.add_argument("--longest", type=float, default=6.0, help="seconds of work before a kill")
    words.add_argument(
        "--seconds", type=float, default=1e9, help="begin no further kill after these"
    )
    words.add_argument("--seed", type=int, default=int(time.time()))
    given = words.parse_args()
    root = Path(tempfile.mkdtemp(prefix="tintype-kills-"))
    campaigns = [
        Campaign(
            root / f"{n}", given.delay_ms, given.bound, given.longest, random.Random(given.seed + n)
        )
        for n in range(given.programs)
    ]

    begun = time.monotonic()

    def fight(campaign: Campaign) -> None:
        share = given.kills // given.programs
        for _ in range(share + (campaigns.index(campaign) < given.kills % given.programs)):
            if time.monotonic() - begun > given.seconds:
                break
            campaign.kill_once()
        campaign.tidy()

    with ThreadPoolExecutor(len(campaigns)) as pool:
        results = [(campaign, pool.submit(fight, campaign)) for campaign in campaigns]
    faults = [f"{c.folder}: {r.exception()}" for c, r in results if r.exception() is not None]

    def total(name: str) -> int:
        return sum(getattr(campaign, name) for campaign in campaigns)

    print(
        f"{total('kills')} kills ({total('while_starting')} while starting) in "
        f"{time.monotonic() - begun:.0f} s, seed {given.seed}: {total('saved')} saves, "
        f"{total('exported')} exports, {total('recovered')} recoveries, "
        f"{total('unfinished')} unfinished temporary files; a kill cost at most "
        f"{max(c.worst for c in campaigns):.1f} s of work."
    )
    for fault in faults:
        print(f"FAILED in {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
