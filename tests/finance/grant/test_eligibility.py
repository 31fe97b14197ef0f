"""The checklist and the whole answer: what counts, what is met, what must be asked."""

from dataclasses import replace

import pytest

from machigenki.finance.grant import (
    Application,
    Cost,
    CostKind,
    Finding,
    GrantAnswer,
    GrantLoan,
    Lender,
    Security,
    assess,
)
from machigenki.region import InputError

GOOD = Application(
    fiscal_year="R7",
    costs=(
        Cost("工場の改修", CostKind.BUILDING, 30e6),
        Cost("搾油機", CostKind.MACHINERY, 30e6),
    ),
    own_yen=10e6,
    loans=(GrantLoan(30e6, Lender.REGIONAL_BANK, Security.NONE, False),),
    fiscal_strength=0.3,
    disadvantaged=True,
    local_resources=True,
    public_task=True,
    new_business=True,
    model=True,
    inside_municipality=True,
    years_to_complete=1,
)


def finding(answer: GrantAnswer, key: str) -> Finding:
    return next(c.finding for c in answer.conditions if c.key == key)


def test_a_good_application_meets_every_condition() -> None:
    answer = assess(GOOD)
    assert {c.finding for c in answer.conditions} == {Finding.MET}
    assert answer.grant_yen == 20e6
    assert answer.gap_yen == 0
    assert answer.split is not None
    assert (answer.split.state_yen, answer.split.municipality_yen) == (13_330_000, 6_670_000)
    assert answer.investment_effect == 2.5


def test_nothing_told_means_questions_not_guesses() -> None:
    answer = assess(
        Application("R7", (Cost("初期投資", CostKind.UNSORTED, 60e6),), 10e6, (GrantLoan(30e6),))
    )
    found = {c.key: c.finding for c in answer.conditions}
    assert found.pop("counted_loan") is Finding.MET
    assert found.pop("loan_ratio") is Finding.MET
    assert set(found.values()) == {Finding.CANNOT_TELL}
    assert all("か。" in c.reason.ja for c in answer.conditions if c.key in found)


@pytest.mark.parametrize(
    ("year", "lender", "counts"),
    [
        ("H28", Lender.PUBLIC, False),
        ("R6", Lender.PUBLIC, False),
        ("R6補正", Lender.PUBLIC, True),
        ("R7", Lender.PUBLIC, True),
        ("H29", Lender.FUND, False),
        ("H30", Lender.FUND, True),
        ("R7", Lender.OTHER, False),
        ("H24", Lender.REGIONAL_BANK, True),
    ],
)
def test_whose_loan_counts_by_year(year: str, lender: Lender, counts: bool) -> None:
    answer = assess(replace(GOOD, fiscal_year=year, loans=(GrantLoan(30e6, lender),)))
    assert answer.counted_loan_yen == (30e6 if counts else 0)
    assert answer.uncounted_yen == (0 if counts else 30e6)
    assert (finding(answer, "counted_loan") is Finding.MET) == counts
    assert (answer.grant_yen > 0) == counts


@pytest.mark.parametrize(("year", "counted"), [("R5", 30e6), ("R6", 35e6), ("R7", 35e6)])
def test_crowdfunding_counts_since_r6(year: str, counted: float) -> None:
    answer = assess(replace(GOOD, fiscal_year=year, crowdfunding_yen=5e6))
    assert answer.counted_loan_yen == counted
    assert answer.grant_yen == 15e6


@pytest.mark.parametrize(
    ("year", "security", "met"),
    [
        ("H28", Security.NONE, Finding.MET),
        ("H28", Security.ACQUIRED_ASSET, Finding.NOT_MET),
        ("H30", Security.ACQUIRED_ASSET, Finding.MET),
        ("R7", Security.OTHER, Finding.NOT_MET),
        ("R7", None, Finding.CANNOT_TELL),
    ],
)
def test_a_lien_on_what_is_acquired_is_allowed_since_h30(year, security, met) -> None:
    loans = (GrantLoan(30e6, Lender.REGIONAL_BANK, security, False),)
    assert finding(assess(replace(GOOD, fiscal_year=year, loans=loans)), "unsecured") is met


def test_one_guaranteed_loan_is_enough_to_fail() -> None:
    loans = (
        GrantLoan(20e6, Lender.REGIONAL_BANK, Security.NONE, None),
        GrantLoan(10e6, Lender.REGIONAL_BANK, Security.NONE, True),
    )
    assert finding(assess(replace(GOOD, loans=loans)), "unguaranteed") is Finding.NOT_MET


@pytest.mark.parametrize(
    "kind", [CostKind.LAND, CostKind.WORKING_CAPITAL, CostKind.WAGES, CostKind.RENT]
)
def test_what_is_not_eligible_is_named_with_its_amount(kind: CostKind) -> None:
    answer = assess(replace(GOOD, costs=(*GOOD.costs, Cost("その土地など", kind, 4e6))))
    condition = next(c for c in answer.conditions if c.key == "eligible_costs")
    assert condition.finding is Finding.NOT_MET
    assert "その土地など" in condition.reason.ja and "4,000,000" in condition.reason.en
    assert answer.eligible_yen == 60e6


def test_another_cost_must_be_asked_about_and_is_not_counted() -> None:
    answer = assess(replace(GOOD, costs=(*GOOD.costs, Cost("雑費", CostKind.OTHER, 1e6))))
    assert finding(answer, "eligible_costs") is Finding.CANNOT_TELL
    assert answer.eligible_yen == 60e6
    assert "eligible_other" in {rule.key for rule in answer.unverified}


@pytest.mark.parametrize(("year", "met"), [("R6", Finding.NOT_MET), ("R6補正", Finding.MET)])
def test_two_years_are_allowed_since_the_r6_supplementary_budget(year, met) -> None:
    answer = assess(replace(GOOD, fiscal_year=year, years_to_complete=2))
    assert finding(answer, "completion") is met


def test_the_ratio_until_h27_cannot_be_told() -> None:
    answer = assess(replace(GOOD, fiscal_year="H26"))
    assert finding(answer, "loan_ratio") is Finding.CANNOT_TELL
    assert "tier_1_ratio" in {rule.key for rule in answer.unverified}


def test_r8_says_what_it_does_not_know_and_splits_nothing() -> None:
    answer = assess(replace(GOOD, fiscal_year="R8"))
    assert answer.split is None and answer.split_alternative is None
    assert {"tier_2_cap", "tier_2_ratio", "tier_3_ratio", "share_basic"} <= {
        rule.key for rule in answer.unverified
    }
    assert "may be larger" in answer.notes[0].en
    assert answer.grant_yen == 20e6


def test_a_gap_is_told_in_yen() -> None:
    short = assess(replace(GOOD, own_yen=2e6))
    assert (short.grant_yen, short.gap_yen) == (25e6, 3e6)
    rich = assess(replace(GOOD, own_yen=35e6))
    assert (rich.grant_yen, rich.gap_yen) == (0, -5e6)
    assert rich.tier is None and rich.investment_effect is None


def test_negative_amounts_are_all_named() -> None:
    with pytest.raises(InputError) as caught:
        assess(replace(GOOD, own_yen=-1, loans=(GrantLoan(30e6), GrantLoan(-2))))
    assert [p.field for p in caught.value.problems] == ["own_yen", "loans[2].amount_yen"]
