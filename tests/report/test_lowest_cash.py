"""One lowest cash in every document, and since when it is short."""

import pytest

from machigenki.region import Text
from machigenki.report.bank_sheet import bank_variables
from machigenki.report.bank_tables import in_thousands, stress_table
from machigenki.report.finance_facts import finance_facts
from machigenki.report.lowest_cash import lowest_cash, lowest_cash_title
from machigenki.venture import CASES

from . import business as made

AMOUNT = Text("778万円", "¥7.78 million")


def test_a_shortage_is_told_with_its_beginning_and_its_depth() -> None:
    said = lowest_cash("2032-05", "2043-03", AMOUNT)
    assert said.ja == (
        "計画どおりでも、現金は2032年5月から足りなくなり、2043年3月末には不足が778万円に達します。"
    )
    assert "from May 2032 on" in said.en
    assert lowest_cash("2032-05", "2032-05", AMOUNT).ja.endswith("778万円足りなくなります。")
    assert "足りる" in lowest_cash_title(None, "2029-07", AMOUNT).ja


@pytest.mark.parametrize("case", CASES)
def test_page_bank_sheet_and_stress_tell_the_same(case: str) -> None:
    business = made.case(case)
    one = finance_facts(business.financials, 1)
    planned = business.financials.stress[0]
    assert (one.lowest_cash_yen, one.lowest_month) == (
        planned.lowest_cash_yen,
        planned.lowest_month,
    )
    assert stress_table(business, "ja").rows[0][1] + "千円" == in_thousands(
        planned.lowest_cash_yen, "ja"
    )
    amount = in_thousands(abs(planned.lowest_cash_yen), "ja")
    told = bank_variables(business, None, "ja")
    assert amount in told["summary"][1]
    assert amount in told["cash"]["lead"]
    needed = business.financials.needs.working_capital_yen
    assert needed == pytest.approx(max(-planned.lowest_cash_yen, 0.0))


@pytest.mark.parametrize("case", CASES)
def test_what_is_asked_is_what_the_tables_have(case: str) -> None:
    told = bank_variables(made.case(case), None, "ja")
    for loan, ask in zip(told["loans"]["rows"], told["asks"], strict=False):
        assert ask.startswith(f"{loan[0]}：")
        assert f"{loan[1]}千円" in ask
