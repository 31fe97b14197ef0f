"""The story of a case is told in both languages with the town's own numbers."""

import pytest

from machigenki.region import load_region
from machigenki.region.problem import InputError
from machigenki.venture.cases.registry import CASES, find_case
from machigenki.venture.cases.stories import case_story
from machigenki.venture.story import HEADINGS, Story


@pytest.mark.parametrize("case", list(CASES))
@pytest.mark.parametrize("town", ["01468", "14100", "13402"])
def test_every_case_has_a_whole_story_for_every_town(case: str, town: str) -> None:
    chapters = case_story(case, load_region(town)).chapters()
    assert [heading for heading, _ in chapters] == list(HEADINGS.values())
    for _, text in chapters:
        assert text.ja and text.en != text.ja
        assert "{" not in text.ja + text.en


def test_the_story_tells_the_numbers_of_the_case() -> None:
    region = load_region("33214")
    story = case_story("B", region)
    assert "真庭市" in story.task.ja and "Maniwa" in story.task.en
    heat = find_case("chip-boiler").scale(region)["heat"]
    assert f"{heat:,.0f}MWh" in story.business.ja


def test_an_unknown_case_is_told() -> None:
    with pytest.raises(InputError):
        case_story("wind", load_region("33214"))


def test_parts_of_a_story_are_all_needed() -> None:
    assert set(Story.model_fields) == set(HEADINGS)
    assert all(field.is_required() for field in Story.model_fields.values())
