"""Dated rules: one figure for every year, and a clear word where there is none."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from machigenki.finance.rules import (
    rule_in,
    tax_rule,
    tax_rules,
    uncertain_tax_rules,
)
from machigenki.region.problem import InputError
from machigenki.region.provenance import Status

KEYS = sorted({rule.key for rule in tax_rules()})


@pytest.mark.parametrize("key", KEYS)
def test_periods_of_a_rule_follow_one_another_without_gap_or_overlap(key: str) -> None:
    periods = [rule for rule in tax_rules() if rule.key == key]
    for one, following in pairwise(periods):
        assert one.until is not None
        assert one.until + timedelta(days=1) == following.since
    assert periods[-1].until is None


@pytest.mark.parametrize("key", KEYS)
def test_every_rule_holds_from_the_year_the_grant_began(key: str) -> None:
    for year in (2012, 2026, 2040):
        assert rule_in(tax_rules(), key, date(year, 4, 1)).source


@pytest.mark.parametrize(
    ("key", "year", "value"),
    [
        # 島田会計「平成28年度税制改正」: 25.5, 23.9, 23.4, 23.2 %
        ("corporate_tax_high", 2014, 0.255),
        ("corporate_tax_high", 2015, 0.239),
        ("corporate_tax_high", 2017, 0.234),
        ("corporate_tax_high", 2018, 0.232),
        # 山口県「特別法人事業税について」
        ("special_enterprise_tax", 2014, 0.81),
        ("special_enterprise_tax", 2015, 0.432),
        ("special_enterprise_tax", 2020, 0.37),
        # 国税庁「地方法人税の税率の改正のお知らせ」: years that begin from October 2019 on
        ("local_corporate_tax", 2019, 0.044),
        ("local_corporate_tax", 2020, 0.103),
        ("municipal_tax_rate", 2019, 0.097),
        ("municipal_tax_rate", 2020, 0.06),
        ("prefectural_tax_rate", 2019, 0.032),
        ("defence_corporate_tax", 2025, 0.0),
        ("defence_corporate_tax", 2026, 0.04),
        ("loss_years", 2017, 9),
        ("loss_years", 2018, 10),
    ],
)
def test_the_year_that_begins_on_the_first_of_april_decides(
    key: str, year: int, value: float
) -> None:
    assert tax_rule(key, year) == value


def test_a_year_without_a_rule_is_told_in_both_languages() -> None:
    with pytest.raises(InputError) as caught:
        tax_rule("corporate_tax_low", 1990)
    assert "1990-04-01" in caught.value.lines("en")[0]
    assert "2012-04-01以後" in caught.value.lines("ja")[0]


def test_what_is_not_sure_says_so() -> None:
    assert "corporate_tax_low" not in {rule.key for rule in uncertain_tax_rules([2026])}
    told = uncertain_tax_rules([2027])
    assert "corporate_tax_low" in {rule.key for rule in told}
    assert all(rule.status is not Status.OFFICIAL for rule in told)
