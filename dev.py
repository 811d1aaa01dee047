#!/usr/bin/env python3
"""Set up and run Tintype from a checkout; needs only Python, and a network the first time.

usage: python dev.py VERB [ARGUMENTS]

  run [ARGS]     open the editor with a sample photograph, or run `tintype ARGS`
  test [ARGS]    check style, types and contracts, then run all tests
                 (with ARGS: only `pytest ARGS`)
  lint           check style, types and contracts
  format         bring the code into the one style
  translate      bring resources/translations up to the texts in the code; fails if some are new
  train [ARGS]   retrain a network: `python -m training ARGS`
  bench [NAMES]  run the benchmarks, or those whose file name holds one of NAMES
  help           print this

The virtual environment is .venv; it is made when missing and brought up to date when pyproject.toml,
packaging/constraints.txt or the C sources change. `make VERB ARGS="..."` is the same on Linux and macOS.
"""

# Kept readable for old Pythons, so that they too can say which Python is needed.
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "tintype-installed.txt"
SOURCES_OF_SETUP = ("pyproject.toml", "packaging/constraints.txt", "core/compiled/*.[ch]")
SAMPLE = ROOT / "resources" / "samples" / "eileen-collins.jpg"
OLDEST = (3, 11)
WINDOWS = sys.platform == "win32"


class SetupError(Exception):
    """One or two sentences that tell the person what to do."""


def main(argv):
    verb, arguments = (argv[0], argv[1:]) if argv else ("help", [])
    verbs = {
        "run": run,
        "test": test,
        "lint": lint,
        "format": tidy,
        "translate": translate,
        "train": train,
        "bench": bench,
    }
    if verb in ("help", "-h", "--help"):
        print(__doc__.strip())
        return 0
    if verb not in verbs:
        print(f"There is no verb '{verb}'. Try: python dev.py help", file=sys.stderr)
        return 2
    if sys.version_info < OLDEST:
        return newer_python(argv)
    try:
        return verbs[verb](arguments)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


# ---- verbs


def run(arguments):
    prepare(sections=("offscreen", "window") if has_screen() else ("offscreen",))
    # Paths among the arguments are meant from where the person is.
    return python("-m", "desktop_app", *(arguments or [str(SAMPLE)]), folder=Path.cwd())


def test(arguments):
    prepare(extras=("test", "training"), sections=("offscreen", "window", "tests"))
    env = {
        "QT_QPA_PLATFORM": "offscreen",
        # The tests run side by side already; more threads each would only get in each other's way.
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "VIPS_CONCURRENCY": "2",
    }
    if arguments:
        return python("-m", "pytest", *arguments, env=env)
    style = check()
    workers = str(max(1, min(4, os.cpu_count() or 1)))
    tests = python("-m", "pytest", "-n", workers, "--dist", "loadfile", env=env)
    if style:
        print("The checks before the tests failed; see the top of this output.", file=sys.stderr)
    return tests or style


def lint(_arguments):
    prepare(extras=("test",))
    return check()


def tidy(_arguments):
    prepare(extras=("test",))
    return python("-m", "ruff", "check", "--fix", ".") or python("-m", "ruff", "format", ".")


def translate(_arguments):
    prepare(sections=("offscreen",))
    return python(str(ROOT / "packaging" / "translate.py"))


def train(arguments):
    prepare(extras=("training",))
    return python("-m", "training", *arguments, folder=Path.cwd())


def bench(names):
    prepare(extras=("test", "training"), sections=("offscreen",))
    env = {"QT_QPA_PLATFORM": "offscreen"}
    worst = 0
    folder = ROOT / "tests" / "benchmarks"
    # A benchmark of several files is a folder that runs.
    for file in sorted(
        [*folder.glob("bench_*.py"), *(m.parent for m in folder.glob("*/__main__.py"))]
    ):
        if not names or any(name in file.stem for name in names):
            print(f"== {file.stem}", flush=True)
            worst = max(worst, python(str(file), env=env))
    return worst


def check():
    """Style, types and contracts; all are run, so that one look shows everything. 0 if all hold."""
    worst = 0
    for name, command in (
        ("ruff check", ("-m", "ruff", "check", "--output-format", "concise", ".")),
        ("ruff format", ("-m", "ruff", "format", "--check", "--output-format", "concise", ".")),
        ("mypy --strict", ("-m", "mypy")),
        ("import-linter", ("-c", "from importlinter.cli import lint_imports_command as c; c()")),
    ):
        print(f"== {name}", flush=True)
        worst = max(worst, python(*command))
    return worst


# ---- set-up


def prepare(extras=(), sections=()):
    """Bring system libraries and .venv up to what this verb needs; quick when nothing changed."""
    packages = missing_packages(sections)
    if not venv_python().exists() and not can_make_venv():
        packages.insert(0, "python{}.{}-venv".format(*sys.version_info[:2]))
    if packages:
        install_packages(packages)
    state, installed = read_stamp()
    if venv_python().exists() and state == fingerprint() and installed.issuperset(extras):
        return
    if not venv_works():
        print("Making the virtual environment .venv ...", flush=True)
        quiet_or_explain([sys.executable, "-m", "venv", "--clear", str(VENV)])
        installed = set()
    wanted = installed.union(extras)
    what = "." if not wanted else ".[{}]".format(",".join(sorted(wanted)))
    print(f"Installing {what} into .venv (a few minutes the first time) ...", flush=True)
    pip = [str(venv_python()), "-m", "pip", "install", "--disable-pip-version-check", "--quiet"]
    constraints = str(ROOT / "packaging" / "constraints.txt")
    if subprocess.call([*pip, "-c", constraints, "-e", what], cwd=str(ROOT)) != 0:
        raise SetupError("The packages could not be installed; pip says above why.")
    STAMP.write_text("\n".join([fingerprint(), *sorted(wanted)]) + "\n", encoding="utf-8")


def missing_packages(sections):
    """Names of the Debian packages of these sections that are not there. Empty on other systems."""
    if not sys.platform.startswith("linux"):
        return []
    missing, section = [], ""
    listing = (ROOT / "packaging" / "system-packages.txt").read_text(encoding="utf-8")
    for line in listing.splitlines():
        words = line.split("#")[0].split()
        if len(words) == 1:
            section = words[0].strip("[]")
        elif words and section in sections and not present(words[1]):
            missing.append(words[0])
    return missing


def present(proof):
    """True if a shared library (name with .so) loads, or a program of this name is found."""
    if ".so" not in proof:
        return shutil.which(proof) is not None
    try:
        ctypes.CDLL(proof)
    except OSError:
        return False
    return True


def can_make_venv():
    return all(importlib.util.find_spec(name) is not None for name in ("venv", "ensurepip"))


def install_packages(packages):
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        raise SetupError(
            f"Some system libraries are missing. On Debian they are called: {names}. "
            "Please install them with this system's own package manager and try again."
        )
    if os.geteuid() != 0:
        raise SetupError(
            "Some system packages are missing. Please run this line once and try again:\n"
            f"  sudo apt-get update && sudo apt-get install -y --no-install-recommends {names}"
        )
    print(f"Installing system packages: {names} ...", flush=True)
    env = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    quiet_or_explain(["apt-get", "update", "-q"], env)
    install = ["apt-get", "install", "-q", "-y", "--no-install-recommends", *packages]
    quiet_or_explain(install, env)
    importlib.invalidate_caches()


def read_stamp():
    """What .venv was last installed from: fingerprint and set of extras."""
    try:
        lines = STAMP.read_text(encoding="utf-8").split()
    except OSError:
        return "", set()
    return (lines[0], set(lines[1:])) if lines else ("", set())


def fingerprint():
    digest = hashlib.sha256(str(ROOT).encode())
    for pattern in SOURCES_OF_SETUP:
        for source in sorted(ROOT.glob(pattern)):
            digest.update(source.read_bytes())
    return digest.hexdigest()


def venv_python():
    return VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")


def venv_works():
    """True if .venv is whole and its Python new enough."""
    if not venv_python().exists():
        return False
    probe = f"import sys, pip; sys.exit(sys.version_info < {OLDEST})"
    return subprocess.call([str(venv_python()), "-c", probe], stderr=subprocess.DEVNULL) == 0


def newer_python(argv):
    """Start again with a Python that is new enough, if the machine has one."""
    for minor in (13, 12, 11, 14):
        found = shutil.which(f"python3.{minor}")
        if found and subprocess.call([found, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            return subprocess.call([found, str(Path(__file__)), *argv])
    print(
        "Tintype needs Python 3.11 or newer, this is {}.{}. On Ubuntu 22.04: "
        "sudo apt-get install -y python3.11 python3.11-venv".format(*sys.version_info[:2]),
        file=sys.stderr,
    )
    return 1


# ---- running


def python(*arguments, env=None, folder=ROOT):
    """Run the virtual environment's Python, in the checkout if not told else; its exit status."""
    command = [str(venv_python()), *arguments]
    return subprocess.call(command, cwd=str(folder), env=dict(os.environ, **(env or {})))


def quiet_or_explain(command, env=None):
    """Run a step of the set-up silently; its output is shown only if it fails."""
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode != 0:
        sys.stderr.write(done.stdout.decode(errors="replace"))
        raise SetupError("This step failed: " + " ".join(command))


def has_screen():
    return not sys.platform.startswith("linux") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
