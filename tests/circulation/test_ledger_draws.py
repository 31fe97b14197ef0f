import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings, strategies as st

from machigenki.circulation import ledger_effect, ledger_effect_draws
from machigenki.circulation.ledger_draws import _settle
from machigenki.circulation.model import Model
from machigenki.ledger import Ledger

from .circulation_ledgers import ledgers
from .circulation_models import models

COLUMNS = [
    "retained_income_yen",
    "explicit_retained_income_yen",
    "supply_chain_retained_income_yen",
    "households_retained_income_yen",
    "resident_income_yen",
    "output_yen",
    "inflow_yen",
    "leak_yen",
]


@settings(max_examples=30)
@given(st.data(), models(zero_output=False), st.integers(0, 2**32 - 1))
def test_draws_are_what_single_ledgers_say(data: st.DataObject, region: Model, seed: int) -> None:
    ledger = data.draw(ledgers(region))
    rng = np.random.default_rng(seed)
    amounts = ledger.amount_yen[:, None] * rng.normal(1.0, 0.3, (len(ledger), 3))
    s = rng.uniform(0.0, 1.0, (3, len(region.sectors)))
    found = ledger_effect_draws(region, Ledger(ledger.postings, amounts), s)
    slack = 1e-9 * np.abs(amounts).sum()
    for k in range(3):
        one = region.with_self_sufficiency(pd.Series(s[k], index=region.sectors))
        expected = ledger_effect(one, Ledger(ledger.postings, amounts[:, k]))
        sums = expected.per_year.sum()
        np.testing.assert_allclose(found.loc[k, COLUMNS], sums[COLUMNS], atol=slack)
        assert found.loc[k, "jobs_person_years"] == pytest.approx(
            expected.jobs_person_years, abs=slack * 1e-6
        )


@settings(max_examples=30)
@given(st.data(), models(zero_output=False))
def test_a_ledger_without_draws_is_one_draw(data: st.DataObject, region: Model) -> None:
    ledger = data.draw(ledgers(region))
    found = ledger_effect_draws(region, ledger, own_jobs_person_years=2.0)
    expected = ledger_effect(region, ledger)
    assert len(found) == 1
    slack = 1e-9 * np.abs(ledger.amount_yen).sum()
    assert found["leak_yen"].item() == pytest.approx(expected.leak_yen, abs=slack)
    jobs = expected.jobs_person_years + 2.0
    assert found["jobs_person_years"].item() == pytest.approx(jobs, abs=slack)


@settings(max_examples=30)
@given(st.data(), models(zero_output=False))
def test_different_numbers_of_draws_are_refused(data: st.DataObject, region: Model) -> None:
    ledger = data.draw(ledgers(region))
    amounts = np.repeat(ledger.amount_yen[:, None], 3, axis=1)
    with pytest.raises(ValueError, match=r"\[2, 3\]"):
        ledger_effect_draws(
            region, Ledger(ledger.postings, amounts), np.full((2, len(region.sectors)), 0.5)
        )


def test_draws_that_settle_slowly_are_solved_directly() -> None:
    left = np.array([[0.5, 0.4999], [0.5, 0.5]])
    s = np.ones((2, 2))
    orders = np.array([[1.0, 2.0], [3.0, 0.5]])
    expected = np.linalg.solve(np.eye(2) - left, orders.T).T
    np.testing.assert_allclose(_settle(left.T.copy(), s, orders), expected, rtol=1e-9)
