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


def test_a_plan_with_which_less_stays_says_so(facts: Facts) -> None:
    turned = facts.destinations.rename(
        columns={"without_yen": "with_yen", "with_yen": "without_yen"}
    )
    worse = replace(facts, destinations=turned)
    for lang, more, less in (("ja", "円に増えます", "円に減ります"), ("en", ", up from", ", down")):
        assert more in answer(facts, lang)[0]
        assert less in answer(worse, lang)[0]


def test_what_the_venture_sells_is_not_said_to_be_paid_for_today(facts: Facts) -> None:
    own = replace(facts, products=frozenset(map(str, facts.displaced.index)))
    assert answer(own, "ja")[0].startswith("計画で置き換わる支払")
    assert not answer(facts, "ja")[0].startswith("計画で置き換わる支払")


def test_shares_of_a_hundred_are_told_where_something_is_replaced(facts: Facts) -> None:
    assert "100円" in answer(facts, "ja")[0]
