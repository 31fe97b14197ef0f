"""Months and fiscal years as people write them."""

import pytest
from hypothesis import given, strategies as st

from machigenki.region import InputError
from machigenki.venture.monitoring.period import (
    Span,
    fiscal_year_span,
    month_span,
    parse_span,
    span_of,
)


def parsed(text: str) -> Span:
    return parse_span(text, file="実績.csv", row="3", field="年月")


@pytest.mark.parametrize(
    "text",
    [
        "2028-04",
        "2028/4",
        "2028年4月",
        "２０２８年４月",
        "令和10年4月",
        "R10.4",
        "平成40年4月",
        "2028-04-01",
        "2028-04-01 00:00:00",
        "Apr-28",
    ],
)
def test_a_month_is_read_in_every_usual_spelling(text: str) -> None:
    assert parsed(text) == month_span(2028, 4)


@pytest.mark.parametrize("text", ["2028", "2028年度", "令和10年度", "FY2028", "2028年", "R10"])
def test_a_year_is_the_fiscal_year(text: str) -> None:
    assert parsed(text) == fiscal_year_span(2028)


def test_the_first_year_of_an_era_has_a_name() -> None:
    assert parsed("令和元年5月") == month_span(2019, 5)


@pytest.mark.parametrize("text", ["", "来月", "2028-13", "28年4月", "令和0年", "Abc-28", "4月"])
def test_anything_else_is_refused_with_its_place(text: str) -> None:
    with pytest.raises(InputError) as refused:
        parsed(text)
    (problem,) = refused.value.problems
    assert (problem.file, problem.row, problem.field) == ("実績.csv", "3", "年月")
    assert problem.found == text


@given(st.integers(2000, 2100), st.integers(1, 12))
def test_a_span_is_read_back_from_its_own_names(year: int, month: int) -> None:
    for span in (month_span(year, month), fiscal_year_span(year)):
        assert span_of(span.name) == span
        assert {parsed(span.label("ja")), parsed(span.label("en"))} == {span}
