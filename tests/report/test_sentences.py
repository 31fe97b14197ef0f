"""The answer stays true where a plan replaces nothing."""

from dataclasses import replace

from machigenki.report import answer
from machigenki.report.exhibits.flows import hundred_exhibit
from machigenki.report.facts import Facts


def test_a_plan_that_replaces_nothing_says_so(facts: Facts) -> None:
    nothing = replace(
        facts,
        destinations=facts.destinations.assign(without_yen=0.0),
        displaced=facts.displaced.iloc[:0],
    )
    for lang, words in (("ja", "置き換えるものではありません"), ("en", "replaces nothing")):
        first = answer(nothing, lang)[0]
        assert words in first
        assert "-" not in first and "nan" not in first
        hundred_exhibit(nothing, lang)


def test_shares_of_a_hundred_are_told_where_something_is_replaced(facts: Facts) -> None:
    assert "100円" in answer(facts, "ja")[0]
