"""Rules by fiscal year: how a year is written, what held in it, what is not verified."""

import math

import pytest

from machigenki.finance.grant import grant_rules, grant_years, said_unverified
from machigenki.finance.grant.rules import all_grant_rules, japanese_year
from machigenki.region import InputError, Status


@pytest.mark.parametrize(
    ("word", "year"),
    [
        ("H24", 2012),
        ("H28", 2016),
        ("h28", 2016),
        ("平成28", 2016),
        ("平成28年度", 2016),
        ("Ｈ２８", 2016),
        ("2016", 2016),
        (2016, 2016),
        ("2016年度", 2016),
        ("H31", 2019),
        ("R1", 2019),
        ("令和元年度", 2019),
        ("令和7年度", 2025),
        ("R8", 2026),
    ],
)
def test_a_fiscal_year_may_be_written_in_many_ways(word: str | int, year: int) -> None:
    assert grant_rules(word).fiscal_year == year


@pytest.mark.parametrize("word", ["R9", "H23", "2011", "28", "昭和60", "令和", "", "来年度"])
def test_a_year_without_rules_names_the_years_there_are(word: str) -> None:
    with pytest.raises(InputError) as caught:
        grant_rules(word)
    (problem,) = caught.value.problems
    assert problem.field == "fiscal_year"
    assert problem.found == word
    assert "2012 to 2026" in problem.line("en")
    assert "平成24年度から令和8年度まで" in problem.line("ja")


@pytest.mark.parametrize(
    ("word", "tiers"),
    [
        ("H24", [(50e6, 0)]),
        ("H27", [(50e6, 0)]),
        # 総務省 平成28年度当初予算資料: 原則2,500万円、1:2以上は4,000万円
        ("H28", [(25e6, 1), (40e6, 2)]),
        # 全国山村振興連盟「総務省からのご案内」（平成30年度）
        ("H30", [(25e6, 1), (40e6, 2)]),
        # 総務省「ローカル10,000プロジェクト」概要
        ("R2", [(25e6, 1), (35e6, 1.5), (50e6, 2)]),
        ("R7", [(25e6, 1), (35e6, 1.5), (50e6, 2)]),
    ],
)
def test_tiers_of_each_time(word: str, tiers: list[tuple[float, float]]) -> None:
    rules = grant_rules(word)
    assert [(t.cap_yen, t.ratio) for t in rules.tiers] == tiers
    assert rules.complete


def test_only_what_is_known_of_r8_is_used() -> None:
    rules = grant_rules("R8")
    assert [(t.cap_yen, t.ratio) for t in rules.tiers] == [(30e6, 1)]
    assert not rules.complete
    assert rules.value("tier_3_cap") == 55e6
    assert not rules.uses("tier_3_cap")
    assert math.isnan(rules.value("share_basic"))
    unverified = {rule.key for rule in rules.unverified(rules.tier_keys)}
    assert unverified == set(rules.tier_keys)


def test_a_rule_that_is_unverified_says_so_in_both_languages() -> None:
    rules = grant_rules("R8")
    used, unused, partly = (
        said_unverified(rules.rules[key], rules)
        for key in ("tier_1_cap", "tier_2_cap", "tier_3_cap")
    )
    assert "未確認" in used.ja and "3,000万円として計算" in used.ja
    assert "not verified; 30,000,000 yen was used" in used.en
    assert "使っていません" in unused.ja and "not known" in unused.en
    assert "5,500万円" in partly.ja and "使っていません" in partly.ja


def test_a_supplementary_budget_changes_rules_within_the_year() -> None:
    before, after = grant_rules("R6"), grant_rules("R6補正")
    assert before.allows("counts_public") is False
    assert after.allows("counts_public") is True
    assert "share_women_youth" not in before.rules
    assert after.value("share_women_youth") == 0.75
    assert after.name.ja == "令和6年度（補正予算）"
    assert grant_rules("R6補正予算") == after


@pytest.mark.parametrize("year", grant_years())
def test_every_year_has_every_rule_that_all_years_need(year: int) -> None:
    rules = grant_rules(year)
    needed = ("tier_1_cap", "tier_1_ratio", "share_basic", "cut_unit", "special_allocation_tax")
    assert all(key in rules.rules for key in needed)
    assert rules.tiers
    caps = [tier.cap_yen for tier in rules.tiers]
    ratios = [tier.ratio for tier in rules.tiers]
    assert caps == sorted(set(caps))
    assert ratios == sorted(set(ratios))


def test_rules_of_one_key_follow_one_another_and_have_a_source() -> None:
    for rule in all_grant_rules():
        assert rule.source
        same = [r for r in all_grant_rules() if r.key == rule.key and r is not rule]
        assert not any(other.covers(rule.since) for other in same), rule.key
        if math.isnan(rule.value):
            assert rule.status is Status.UNVERIFIED


def test_years_by_their_era() -> None:
    assert [japanese_year(y) for y in (2012, 2018, 2019, 2020)] == [
        "平成24年度",
        "平成30年度",
        "令和元年度",
        "令和2年度",
    ]
