"""Load a region by name, code or folder."""

from pathlib import Path

from machigenki.region.bundle import NATION
from machigenki.region.bundled import municipalities_of, region_of
from machigenki.region.find import find_municipality, find_prefecture
from machigenki.region.municipality import Municipality
from machigenki.region.place import Region
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Text

REGION_FILE = "region.toml"
_NATION_NAMES = ("全国", "日本", "Japan", NATION)


def load_region(*places: str | Path) -> Region:
    """Return one region from municipalities, a prefecture, or a region folder.

    Parameters
    ----------
    *places
        Names or codes of municipalities (several form one region), the name of a prefecture
        (its municipalities together), 全国, or one folder (or file) of a region.

    Returns
    -------
    Region
        Figures with provenance; a folder's own values stand before the bundled ones.

    Raises
    ------
    InputError
        With every fault found in the names or the folder.
    """
    if not places:
        raise InputError(Problem(Text("地域が指定されていません", "No region is named")))
    if len(places) == 1 and _is_folder(places[0]):
        from machigenki.region.folder import read_region_folder  # pydantic, only for a folder

        return read_region_folder(Path(places[0]))
    if len(places) == 1 and str(places[0]) in _NATION_NAMES:
        return region_of(municipalities_of(NATION), Text("全国", "Japan"))
    if len(places) == 1:
        prefecture = find_prefecture(str(places[0]))
        if prefecture:
            return region_of(
                municipalities_of(prefecture.code), Text(prefecture.name, prefecture.english)
            )
    return region_of(find_all([str(place) for place in places]))


def find_all(names: list[str]) -> list[Municipality]:
    """Return the municipalities of these names; all unknown names are told at once."""
    found: list[Municipality] = []
    problems: list[Problem] = []
    for name in names:
        try:
            found.append(find_municipality(name))
        except InputError as error:
            problems.extend(error.problems)
    if problems:
        raise InputError(problems)
    return found


def _is_folder(place: str | Path) -> bool:
    if isinstance(place, Path):
        return True
    return "/" in place or place.endswith(".toml") or (Path(place) / REGION_FILE).is_file()
