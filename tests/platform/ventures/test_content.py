"""A venture's content: form, file and check say the same."""

import tomllib
from datetime import date

import pytest
from django.http import QueryDict
from hypothesis import given, strategies as st

from machigenki.platform.ventures.content import (
    check,
    first_content,
    label_of,
    path_of,
    plain,
    tidy,
)
from machigenki.platform.ventures.file import file_of
from machigenki.platform.ventures.form import add_row, nodes_of, read_section, remove_row
from machigenki.platform.ventures.sections import SECTIONS, section_of
from machigenki.region import load_region
from machigenki.venture import CASES, Venture as Measure, new_measure
from tests.platform.ventures.conftest import posted


@pytest.fixture(scope="module", params=list(CASES))
def measure(request: pytest.FixtureRequest) -> Measure:
    text = new_measure(request.param, load_region("332143"))
    return Measure.model_validate(tomllib.loads(text))


def _query(data: dict[str, object]) -> QueryDict:
    query = QueryDict(mutable=True)
    for key, value in data.items():
        query.setlist(key, value if isinstance(value, list) else [value])
    return query


def test_a_model_case_comes_back_from_every_section_of_the_form_unchanged(
    measure: Measure,
) -> None:
    content = plain(measure)
    result = content
    for section in SECTIONS:
        result = read_section(section, _query(posted(section.key, content)), result)
    assert result == content
    assert Measure.model_validate(result) == measure


def test_the_file_that_is_written_reads_as_the_same_venture(measure: Measure) -> None:
    content = plain(measure)
    written = Measure.model_validate(tomllib.loads(file_of(content)))
    assert written == measure
    assert plain(written) == content
    assert tidy(Measure, content) == content


@given(st.text())
def test_any_words_survive_the_file(words: str) -> None:
    content = {"title": {"ja": words, "en": words}}
    assert tomllib.loads(file_of(content)) == content


def test_a_venture_with_only_a_title_tells_what_is_missing() -> None:
    content = first_content(title_ja="道の駅", title_en="", today=date(2027, 3, 31))
    assert content["first_year"] == 2027
    faults = check(content).faults
    assert [one.path for one in faults] == [("products",)]


def test_words_where_a_number_belongs_stay_as_typed_and_are_pointed_at(measure: Measure) -> None:
    content = plain(measure)
    data = posted("products", content, **{"products.0.price_yen": "たぶん１万"})
    section = section_of("products")
    assert section
    typed = read_section(section, _query(data), content)
    faults = check(typed).faults
    assert [one.path[:3] for one in faults] == [("products", 0, "price_yen")]
    field = nodes_of(section, typed, faults)[0].children[0].children
    wrong = [node for node in field if node.faults]
    assert [(node.name, node.value) for node in wrong] == [("products.0.price_yen", "たぶん１万")]


@pytest.mark.parametrize(
    ("typed", "number"), [("１２，０００", 12000), ("500万円", 5_000_000), ("1.5", 1.5)]
)
def test_numbers_are_read_as_people_write_them(measure: Measure, typed: str, number: float) -> None:
    content = plain(measure)
    data = posted("products", content, **{"products.0.price_yen": typed})
    section = section_of("products")
    assert section
    result = read_section(section, _query(data), content)
    assert result["products"][0]["price_yen"]["value"] == number


def test_rows_are_put_in_and_taken_out_at_any_depth() -> None:
    content = {"products": [{"name": "a", "buyers": [{"name": "x"}]}]}
    more = add_row(content, "products.0.buyers")
    assert more == {"products": [{"name": "a", "buyers": [{"name": "x"}, {}]}]}
    assert remove_row(more, "products.0.buyers.0") == {"products": [{"name": "a", "buyers": [{}]}]}
    assert add_row({}, "funding.loans") == {"funding": {"loans": [{}]}}
    for name in ("title", "products.7.buyers", "products.0", "nonsense", "", "products.x"):
        assert add_row(content, name) is None
        assert remove_row(content, name) is None or name == "products.0"


def test_a_field_is_named_in_words() -> None:
    content = {"products": [{"name": "チップの熱", "buyers": [{"name": "温泉"}]}]}
    path = path_of("products[1].buyers[1].share")
    assert path == ("products", 0, "buyers", 0, "share")
    assert label_of(path, content).ja == (
        "売るもの 1「チップの熱」 › 買い手 1「温泉」 › 販売量に占める割合"
    )
