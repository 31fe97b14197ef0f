"""Years to repay the debt, bank by bank, against printed and hand-worked examples."""

import numpy as np
import pytest
from hypothesis import given, strategies as st

from machigenki.finance.banks import (
    BankProfile,
    bank_profiles,
    bank_readings,
    repayment_years,
    working_capital_yen,
)
from machigenki.region import InputError, Status

RESULT = {
    "operating_profit_yen": np.array([12e6, -2e6]),
    "ordinary_profit_yen": np.array([10e6, -4e6]),
    "income_taxes_yen": np.array([3e6, 0.1e6]),
    "net_profit_yen": np.array([8e6, -4.1e6]),
    "depreciation_yen": np.array([2e6, 2e6]),
}
SHEET = {
    "short_term_loans_yen": np.array([20e6, 0.0]),
    "long_term_loans_yen": np.array([100e6, 50e6]),
    "receivables_yen": np.array([15e6, 5e6]),
    "inventory_yen": np.array([10e6, 1e6]),
    "payables_yen": np.array([5e6, 9e6]),
    "cash_yen": np.array([30e6, 1e6]),
}


def profile(**changed: object) -> BankProfile:
    fields = {
        "key": "x",
        "name": {"ja": "例", "en": "x"},
        "deducts_working_capital": True,
        "deducts_cash": False,
        "cash_flow": "net_profit",
        "limit_years": 10,
        "source": "a test",
        "checked_on": "2026-11-24",
    }
    return BankProfile.model_validate(fields | changed)


def years(**changed: object) -> list[float]:
    (reading,) = bank_readings(RESULT, SHEET, [profile(**changed)])
    return reading.years.tolist()


def test_years_printed_in_sato_tax_news_360() -> None:
    # chikunavi.info「債務償還年数」: 借金3千万円、減価償却費百万円、利益5百万円、税40% → 7.5年
    assert repayment_years(30e6, 1e6 + 5e6 * (1 - 0.4)) == pytest.approx(7.5)
    result = {"ordinary_profit_yen": np.array([5e6]), "depreciation_yen": np.array([1e6])}
    sheet = {"short_term_loans_yen": np.zeros(1), "long_term_loans_yen": np.array([30e6])}
    bank = profile(deducts_working_capital=False, cash_flow="ordinary_at_rate", tax_rate=0.4)
    (reading,) = bank_readings(result, sheet, [bank])
    assert reading.years == pytest.approx([7.5])
    assert reading.within.tolist() == [True]


def test_working_capital_is_receivables_and_stock_less_payables() -> None:
    assert working_capital_yen(15e6, 10e6, 5e6) == 20e6


def test_each_bank_reads_the_same_year_in_its_own_way() -> None:
    # First year: debt 120, working capital 20, cash 30; second: a loss.
    assert years()[0] == pytest.approx(100 / 10)
    assert years(deducts_working_capital=False)[0] == pytest.approx(120 / 10)
    assert years(deducts_cash=True)[0] == pytest.approx(70 / 10)
    assert years(cash_flow="ordinary_less_tax")[0] == pytest.approx(100 / 9)
    assert years(cash_flow="ordinary_at_rate", tax_rate=0.4)[0] == pytest.approx(100 / 8)
    assert years(cash_flow="operating_less_tax")[0] == pytest.approx(100 / 11)


def test_a_loss_repays_nothing_and_working_capital_below_nil_adds_no_debt() -> None:
    assert years()[1] == np.inf
    (reading,) = bank_readings(RESULT, SHEET, [profile()])
    assert reading.net_debt_yen[1] == 50e6
    assert reading.within.tolist() == [True, False]


def test_a_loss_is_not_taxed_by_the_assumed_rate() -> None:
    (reading,) = bank_readings(RESULT, SHEET, [profile(cash_flow="ordinary_at_rate", tax_rate=0.4)])
    assert reading.cash_flow_yen[1] == -2e6


def test_without_net_debt_nothing_is_to_repay_even_at_a_loss() -> None:
    assert repayment_years(np.array([0.0, -5.0]), np.array([-1.0, 3.0])).tolist() == [0.0, 0.0]


@given(
    st.lists(st.floats(0, 1e9, allow_subnormal=False), min_size=2, max_size=2),
    st.lists(st.floats(-1e8, 1e8, allow_subnormal=False), min_size=2, max_size=2),
)
def test_draws_are_read_one_by_one(debt, flow) -> None:
    together = repayment_years(np.array([debt]), np.array([flow]))
    assert together.shape == (1, 2)
    for at in range(2):
        assert together[0, at] == repayment_years(debt[at], flow[at])


@given(st.floats(1, 1e9), st.floats(1, 1e9))
def test_years_times_cash_flow_is_the_debt(debt, flow) -> None:
    assert repayment_years(debt, flow) * flow == pytest.approx(debt)


def test_shipped_profiles_are_said_to_be_illustrative() -> None:
    profiles = bank_profiles()
    assert {p.status for p in profiles} == {Status.ILLUSTRATIVE}
    readings = bank_readings(RESULT, SHEET, profiles)
    assert len({round(float(r.years[0]), 3) for r in readings}) == len(profiles)


FILE = """
[[bank]]
key = "our-bank"
name = { ja = "当行", en = "our bank" }
deducts_working_capital = true
deducts_cash = false
cash_flow = "net_profit"
limit_years = 12
source = "面談で確認"
checked_on = 2026-11-24
"""


def test_a_bank_of_ones_own_is_read_and_unverified_until_said(tmp_path) -> None:
    file = tmp_path / "banks.toml"
    file.write_text(FILE, encoding="utf-8")
    (bank,) = bank_profiles(file)
    assert (bank.key, bank.name("ja"), bank.limit_years) == ("our-bank", "当行", 12)
    assert bank.status is Status.UNVERIFIED


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("limit_years = 12", "limit_years = -1", "line 8.*limit_years"),
        (
            '"net_profit"',
            '"profit"',
            r"line 7.*cash_flow.*found: profit; expected: net_profit \(net profit \+ depreciation",
        ),
        ('"net_profit"', '"ordinary_at_rate"', "tax_rate goes with"),
        ("deducts_cash", "deduct_cash", "deduct_cash.*did you mean: deducts_cash"),
        ("[[bank]]", FILE + "\n[[bank]]", "used twice: our-bank"),
    ],
)
def test_a_fault_in_the_file_is_named(tmp_path, old, new, said) -> None:
    file = tmp_path / "banks.toml"
    file.write_text(FILE.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InputError, match=said):
        bank_profiles(file)


def test_a_name_in_plain_words_is_the_name_in_both_languages(tmp_path) -> None:
    file = tmp_path / "banks.toml"
    file.write_text(FILE.replace('{ ja = "当行", en = "our bank" }', '"当行"'), encoding="utf-8")
    (bank,) = bank_profiles(file)
    assert (bank.name("ja"), bank.name("en")) == ("当行", "当行")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("limit_years = 12", "limit_years = -1", "limit_years"),
        ('{ ja = "当行", en = "our bank" }', "7", "name"),
    ],
)
def test_one_fault_is_told_once(tmp_path, old, new, said) -> None:
    file = tmp_path / "banks.toml"
    file.write_text(FILE.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InputError) as caught:
        bank_profiles(file)
    (problem,) = caught.value.problems
    assert said in (problem.field or "")
    assert "Input should" not in problem.line("ja")
