"""What a Linux desktop reads about the program: the entry, the icon, the kinds of files."""

import configparser
import mimetypes
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

from core.document.project import SUFFIX
from core.imaging import READABLE_SUFFIXES

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
# Endings that Python's own list does not know, or not in every version.
KINDS = {
    ".jfif": "image/jpeg", ".webp": "image/webp", ".avif": "image/avif", ".heic": "image/heic",
    ".heif": "image/heif", ".jp2": "image/jp2", ".j2k": "image/jp2", ".jxl": "image/jxl",
    ".bmp": "image/bmp", ".dib": "image/bmp",
}  # fmt: skip


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / "tintype.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_entry_starts_the_program_with_files(entry):
    assert entry["Type"] == "Application"
    assert entry["Exec"] == "tintype %F"
    assert entry["Icon"] == "tintype"
    for key in ("GenericName", "Comment", "Keywords"):
        assert all(entry[f"{key}[{code}]"] for code in ("de", "es", "fr"))
    lists = [value for key, value in entry.items() if key.startswith(("Keywords", "Mime", "Categ"))]
    assert all(value.endswith(";") for value in lists)


@pytest.mark.parametrize("ending", READABLE_SUFFIXES)
def test_every_kind_of_photo_can_be_opened_with_it(entry, ending):
    kind = KINDS.get(ending) or mimetypes.guess_type(f"photo{ending}")[0]
    assert kind in entry["MimeType"].split(";")


def test_projects_are_a_kind_of_file_of_their_own(entry):
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = ElementTree.parse(LINUX / "tintype.xml").getroot().find(f"{space}mime-type")
    assert kind is not None
    assert kind.get("type") in entry["MimeType"].split(";")
    assert kind.find(f"{space}glob").get("pattern") == f"*{SUFFIX}"


def test_the_wheel_brings_them_where_desktops_look():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    installed = {
        f"{folder}/{Path(name).name}"
        for folder, names in settings["tool"]["setuptools"]["data-files"].items()
        for name in names
        if (ROOT / name).is_file()
    }
    assert installed == {
        "share/applications/tintype.desktop",
        "share/icons/hicolor/scalable/apps/tintype.svg",
        "share/mime/packages/tintype.xml",
    }
