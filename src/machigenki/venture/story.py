"""The story of a business (事業のストーリー): from a task of the place to what the public gains."""

import tomllib
from functools import cache
from importlib.resources import files

from pydantic import Field

from machigenki.region.text import Text
from machigenki.venture.cases.registry import find_case
from machigenki.venture.cases.scale import Place
from machigenki.venture.quantity import Part, Words


class Story(Part):
    """A business-model story: task → business → public effect, and who, why here, instead of what.

    The steps are those of the 構想段階 of 地域経済イノベーションサイクル (総務省, 2013).
    """

    task: Words = Field(description="課題 / task of the place")
    business: Words = Field(description="事業化 / how a business solves it")
    public_effect: Words = Field(description="公益的効果 / what the public gains")
    payer: Words = Field(description="だれが払うか / who pays")
    why_here: Words = Field(description="なぜここで / why here")
    replaces: Words = Field(description="何に代わるか / what it replaces")

    def chapters(self) -> tuple[tuple[Text, Text], ...]:
        """Return each part with its heading, in the order in which it is told."""
        return tuple((heading, getattr(self, key).text) for key, heading in HEADINGS.items())


HEADINGS: dict[str, Text] = {
    "task": Text("課題", "Task"),
    "business": Text("事業化", "Business"),
    "public_effect": Text("公益的効果", "Public effect"),
    "payer": Text("だれが払うか", "Who pays"),
    "why_here": Text("なぜここで", "Why here"),
    "replaces": Text("何に代わるか", "What it replaces"),
}


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
