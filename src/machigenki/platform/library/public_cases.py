"""The model cases that the package ships, told for the tenant's own place."""

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from machigenki.platform.adaptation.places import Override, region_with
from machigenki.platform.adaptation.selectors import overrides
from machigenki.platform.library.wording import matches, searchable
from machigenki.platform.tenancy.models import Tenant, TenantKind
from machigenki.region import Text

if TYPE_CHECKING:
    from machigenki.portfolio import FirstNumbers
    from machigenki.venture import Case, Story

PLACE_OF_LAST_RESORT = "332143"
"""真庭市: told where the tenant is no municipality; the page says so."""

_TAGS = {
    "whaling": (Text("水産", "fishery"), Text("観光", "tourism"), Text("給食", "school lunch")),
    "chip-boiler": (Text("林業", "forestry"), Text("エネルギー", "energy")),
    "poultry-manure": (Text("農業・畜産", "farming"), Text("肥料", "fertiliser")),
    "historic-hotel": (Text("宿泊", "lodging"), Text("まちなみ", "old quarter")),
}


@dataclass(frozen=True)
class PublicCase:
    """A shipped case at the size of one place: its story, and its first numbers."""

    case: "Case"
    place: Text
    own_place: bool
    story: "Story"
    numbers: "FirstNumbers"

    @property
    def tags(self) -> tuple[Text, ...]:
        """Return the fields it belongs to."""
        return _TAGS[self.case.id]


@dataclass(frozen=True)
class CaseCard:
    """A shipped case in a list."""

    id: str
    letter: str
    name: Text
    description: Text
    tags: tuple[Text, ...]


def public_cards(query: str = "") -> list[CaseCard]:
    """Return the shipped cases that hold every word of the query."""
    from machigenki.venture import CASES

    return [
        CaseCard(case.id, case.letter, case.name, case.description, _TAGS[case.id])
        for case in CASES.values()
        if matches(_stored(case.id), query)
    ]


def public_case(case_id: str, tenant: Tenant) -> PublicCase | None:
    """Return a shipped case told for the tenant's place; None where there is no such case."""
    from machigenki.venture import CASES

    if case_id not in CASES:
        return None
    own = tenant.kind == TenantKind.MUNICIPALITY and bool(tenant.code)
    if own:
        return _told(case_id, tenant.code, overrides(), True)
    return _told(case_id, PLACE_OF_LAST_RESORT, (), False)


@lru_cache(maxsize=256)
def _told(case_id: str, code: str, own: tuple[Override, ...], own_place: bool) -> PublicCase:
    """Return a case for a place; the engines are asked once a process, for they take a second."""
    from machigenki.circulation import model_of_region
    from machigenki.portfolio import first_numbers
    from machigenki.region import InputError
    from machigenki.venture import CASES, case_story

    try:
        region = region_with((code,), own)
    except InputError:  # a tenant's code that the register does not know
        if code == PLACE_OF_LAST_RESORT:
            raise
        return _told(case_id, PLACE_OF_LAST_RESORT, (), False)
    numbers = first_numbers(case_id, region, model_of_region(region))
    story = case_story(case_id, region)
    return PublicCase(CASES[case_id], region.name, own_place, story, numbers)


@lru_cache(maxsize=8)
def _stored(case_id: str) -> str:
    from machigenki.region import load_region
    from machigenki.venture import CASES, case_story

    case = CASES[case_id]
    story = case_story(case_id, load_region(PLACE_OF_LAST_RESORT))
    told = [words for _, chapter in story.chapters() for words in (chapter.ja, chapter.en)]
    tags = [words for tag in _TAGS[case_id] for words in (tag.ja, tag.en)]
    names = (case.name, case.description)
    return searchable(*(w for text in names for w in (text.ja, text.en)), *told, *tags)
