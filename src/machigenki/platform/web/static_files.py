"""Static files that other packages bring: no copy of ours, no network."""

from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage

# Address under /static/ → (package, path in it).
PACKAGE_FILES = {"plotly/plotly.min.js": ("plotly", "package_data/plotly.min.js")}


class PackageFileFinder(BaseFinder):
    """Finds the files of PACKAGE_FILES."""

    def find(self, path: str, find_all: bool = False, **rest: Any) -> Any:
        """Return where the file is, [] where it is not ours."""
        if path not in PACKAGE_FILES:
            return []
        found = str(_place(path))
        return [found] if find_all else found

    def list(self, ignore_patterns: Iterable[str] | None) -> Iterator[tuple[str, Any]]:
        """Yield each file and its storage."""
        for address in PACKAGE_FILES:
            place = _place(address)
            storage = FileSystemStorage(location=place.parent)
            storage.prefix = address.rsplit("/", 1)[0]  # type: ignore[attr-defined]
            yield place.name, storage


def _place(address: str) -> Path:
    package, path = PACKAGE_FILES[address]
    return Path(str(files(package))) / path
