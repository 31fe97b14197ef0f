"""The templates that ship are those that the script builds."""

import zipfile
from pathlib import Path

import pytest

from machigenki.report import papers

from .scripted import script

SHIPPED = Path(papers.__file__).parent / "templates"


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("templates")
    script("build_paper_templates").build(out)
    return out


def test_what_ships_is_what_the_script_builds(built: Path) -> None:
    names = sorted(p.name for p in built.iterdir())
    assert names == sorted(p.name for p in SHIPPED.iterdir())
    for name in names:
        assert parts(built / name) == parts(SHIPPED / name), name
