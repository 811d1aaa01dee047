"""What the editor proposes where a file is to be named."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from core.imaging import open_photo, photo_from_array
from core.resources import resource_path
from desktop_app.dialogs import proposed


@pytest.fixture
def pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Pictures"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(folder))
    return folder


def test_what_is_made_of_a_photo_goes_beside_it(photo_file: Path, pictures: Path) -> None:
    assert proposed.folder_for(open_photo(photo_file)) == photo_file.parent


def test_nothing_goes_into_the_program_s_own_folder(pictures: Path, grey_pixels) -> None:
    sample = open_photo(resource_path("samples", "eileen-collins.jpg"))
    pasted = photo_from_array(grey_pixels, "Pasted")
    assert proposed.folder_for(sample) == proposed.folder_for(pasted) == pictures
    pictures.rmdir()
    assert proposed.folder_for(sample) == Path.home(), "not everybody has one"
