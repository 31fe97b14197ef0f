"""``machigenki plan --json`` tells the ventures' money with units, and null for the infinite."""

import json
from pathlib import Path

import pytest

from machigenki.cli.plan import _finance, _finite
from machigenki.report.finance_facts import FinanceFacts, finance_facts
from machigenki.venture import financials_of, read_venture

MEASURES = Path(__file__).resolve().parents[2] / "examples" / "maniwa-chip-boiler" / "measures"


@pytest.fixture(scope="module")
def money() -> FinanceFacts:
    venture = read_venture(next(MEASURES.glob("*.toml")))
    return finance_facts(financials_of(venture, discount_rate=0.04, draws=100, seed=1), 1)


def test_it_is_json_without_infinities(money: FinanceFacts) -> None:
    for lang in ("ja", "en"):
        read = json.loads(json.dumps(_finance(money, lang), allow_nan=False))
        assert {"lowest_cash_yen", "lowest_dscr", "npv_yen", "grants", "purse"} <= read.keys()
        assert set(read["repayment_years"]) == {r.profile.key for r in money.bank.readings}


def test_grant_tells_what_is_planned_allowed_and_unverified(money: FinanceFacts) -> None:
    (grant,) = _finance(money, "en")["grants"]
    assert grant["planned_yen"] == money.grants[0].grant.amount_yen
    parts = [grant["state_yen"], grant["prefecture_yen"], grant["municipality_yen"]]
    assert sum(parts) == grant["allowed_yen"]
    assert len(grant["unverified"]) == len(money.grants[0].answer.notes) > 0


def test_what_is_not_finite_is_null() -> None:
    assert _finite(float("inf")) is None
    assert _finite(float("nan")) is None
    assert _finite(1.5) == 1.5
