"""The story of a business (事業のストーリー): from a task of the place to what the public gains."""

from pydantic import Field

from machigenki.region.text import Text
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
