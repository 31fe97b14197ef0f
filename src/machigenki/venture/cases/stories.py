"""The stories of the model cases, told with a place's own numbers."""

import tomllib
from functools import cache
from importlib.resources import files

from machigenki.venture.cases.registry import find_case
from machigenki.venture.cases.scale import Place
from machigenki.venture.quantity import Words
from machigenki.venture.story import Story


def case_story(case_id: str, region: Place) -> Story:
    """Return the story of a model case, told with the place's own numbers.

    Numbers are those by which the case is scaled to the place; they are illustrative.

    Raises
    ------
    InputError
        If there is no such case.
    """
    case = find_case(case_id)
    numbers = case.scale(region)
    told = {
        part: Words(
            ja=words["ja"].format(place=region.name.ja, **numbers),
            en=words["en"].format(place=region.name.en, **numbers),
        )
        for part, words in _stories()[case.id].items()
    }
    return Story(**told)


@cache
def _stories() -> dict[str, dict[str, dict[str, str]]]:
    path = files("machigenki.venture") / "data" / "case_stories.toml"
    return tomllib.loads(path.read_text("utf-8"))
