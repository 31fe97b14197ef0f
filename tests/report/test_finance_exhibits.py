"""The chapter on a venture's money says what its engine says, and nothing that is not finite."""

import asyncio
import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from machigenki.finance.timeline import name_of_period
from machigenki.region.text import Lang
from machigenki.report import answer
from machigenki.report.exhibit import Exhibit
from machigenki.report.exhibits import exhibits, finance_exhibits
from machigenki.report.facts import Facts
from machigenki.report.finance_facts import COSTS, FinanceFacts, finance_facts
from machigenki.report.page import html
from machigenki.report.pictures import find_browser
from machigenki.report.theme import Look
from machigenki.venture import Financials, Venture, financials_of, read_venture

from .test_browser import visit

MEASURES = Path(__file__).resolve().parents[2] / "examples" / "maniwa-chip-boiler" / "measures"
KEYS = ["cash", "profit", "debt", "cover", "stress", "fan", "grant", "purse"]
LANGS: tuple[Lang, ...] = ("ja", "en")
NOT_FINITE = re.compile(r"\b(nan|NaN|inf|Infinity|None)\b")


def worked(venture: Venture) -> Financials:
    return financials_of(venture, discount_rate=0.04, draws=200, seed=1, fiscal_strength=0.3)


@pytest.fixture(scope="module")
def venture() -> Venture:
    return read_venture(next(MEASURES.glob("*.toml")))


@pytest.fixture(scope="module")
def result(venture: Venture) -> Financials:
    return worked(venture)


@pytest.fixture(scope="module")
def one(result: Financials) -> FinanceFacts:
    return finance_facts(result, 1)


@pytest.fixture(scope="module")
def told(facts: Facts, one: FinanceFacts) -> Facts:
    return replace(facts, finances=(one,))


def sold(venture: Venture, factor: float) -> Venture:
    """Return the venture selling more or less than planned."""
    products = tuple(
        p.model_copy(
            update={
                "price_yen": p.price_yen.model_copy(update={"value": p.price_yen.value * factor})
            }
        )
        for p in venture.products
    )
    return venture.model_copy(update={"products": products})


def without(venture: Venture, **left_out: object) -> Venture:
    """Return the venture paid for by its owners where funding is left out."""
    funding = venture.funding.model_copy(update={"bridge": None, **left_out})
    missing = venture.funding.total_yen - funding.total_yen
    own = funding.own[0].model_copy(update={"amount_yen": funding.own[0].amount_yen + missing})
    return venture.model_copy(update={"funding": funding.model_copy(update={"own": (own,)})})


def words_of(shown: list[Exhibit], lang: Lang) -> str:
    parts: list[str] = []
    for x in shown:
        parts += [x.title, x.lead, x.alt, x.unit, *x.notes]
        for table in (x.table, *(t.table for t in x.tables)):
            parts += [*table.columns, *(cell for row in table.rows for cell in row)]
        parts += [t.caption for t in x.tables]
        parts.append(x.figure(Look(lang)).to_json())
    return "\n".join(parts)


def by_key(facts: Facts, one: FinanceFacts, lang: Lang = "ja") -> dict[str, Exhibit]:
    return {x.key.split("-")[0]: x for x in finance_exhibits(facts, one, lang)}


def test_frames_are_the_engines(result: Financials, one: FinanceFacts) -> None:
    cash = result.statements.balance_sheet["cash_yen"]
    np.testing.assert_allclose(one.periods["cash_yen"], cash)
    years = one.years
    profit = years["sales_yen"] + years["other_income_yen"] - years[list(COSTS)].sum(axis=1)
    np.testing.assert_allclose(profit, years["ordinary_profit_yen"], atol=1e-6)
    granted = result.venture.funding.grants_yen
    assert one.periods["grant_yen"].sum() == pytest.approx(granted)
    assert one.lowest_cash_yen >= float(cash.min())
    assert one.lowest_cover is not None
    assert one.lowest_cover[1] == pytest.approx(float(result.bank.cover.lowest))
    assert one.shortfall_share == result.simulation.shortfall_probability


def test_cash_before_any_money_moves_is_not_the_lowest(one: FinanceFacts) -> None:
    before = one.periods["cash_yen"].loc[: one.lowest_month].iloc[:-1]
    assert (before == 0.0).any()  # the example builds in the second half of its first year
    assert one.lowest_cash_yen > 0.0


def test_every_figure_of_the_chapter_is_there(told: Facts, one: FinanceFacts) -> None:
    for lang in LANGS:
        shown = finance_exhibits(told, one, lang)
        assert [x.key for x in shown] == [f"{key}-1" for key in KEYS]
        chapter = {x.chapter for x in exhibits(told, lang) if x.key in ("money", "payback")}
        assert {x.chapter for x in shown} == chapter


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("narrow", [False, True])
def test_plotly_accepts_it(told: Facts, one: FinanceFacts, lang: Lang, narrow: bool) -> None:
    for x in finance_exhibits(told, one, lang):
        figure = x.figure(Look(lang, narrow))
        assert figure.plotly().layout.width == Look(lang, narrow).width
        assert json.loads(figure.to_json()) == figure.to_dict()


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("factor", [0.3, 1.0, 2.0])
def test_nothing_infinite_or_unknown_is_printed(
    facts: Facts, venture: Venture, lang: Lang, factor: float
) -> None:
    bad = finance_facts(worked(sold(venture, factor)), 1)
    told = replace(facts, finances=(bad,))
    shown = finance_exhibits(told, bad, lang)
    assert not NOT_FINITE.findall(words_of(shown, lang))
    assert not NOT_FINITE.findall(" ".join(answer(told, lang)))
    for x in shown:
        for table in (x.table, *(t.table for t in x.tables)):
            assert {len(row) for row in table.rows} == {len(table.columns)}


def test_no_loan_no_figure_of_debt(facts: Facts, venture: Venture) -> None:
    own = finance_facts(worked(without(venture, loans=(), working_capital_yen=0.0, grants=())), 1)
    told = replace(facts, finances=(own,))
    assert own.lowest_cover is None
    assert not {"debt", "cover", "grant"} & by_key(told, own).keys()
    assert "返済する借入金はありません" in answer(told, "ja")[-1]
    assert "No loan has to be repaid" in answer(told, "en")[-1]


def test_head_says_what_would_not_be_repaid(facts: Facts, venture: Venture) -> None:
    poor = finance_facts(worked(sold(venture, 0.8)), 1)
    said = answer(replace(facts, finances=(poor,)), "ja")[-1]
    assert poor.lowest_cover is not None and poor.lowest_cover[1] < 1.0
    assert "その年度の現金だけでは返済できません" in said or "返済に使える現金がありません" in said
    assert "計画どおりでも" in said and "足りなくなります" in said


def test_cover_just_under_one_never_reads_one(facts: Facts, one: FinanceFacts) -> None:
    years = one.years.copy()
    at = years.index[years["service_yen"] > 0.0][-1]
    years.loc[at, "cover"] = 0.9999
    near = replace(one, years=years)
    told = replace(facts, finances=(near,))
    assert "0.99倍" in answer(told, "ja")[-1]
    drawn = by_key(told, near)["cover"].figure(Look("ja")).to_dict()
    assert "<b>0.99</b>" in [a["text"] for a in drawn["layout"]["annotations"]]


def test_stress_marks_what_is_missing(told: Facts, one: FinanceFacts) -> None:
    bars = by_key(told, one)["stress"].figure(Look("ja")).data[0]
    for value, case in zip(bars["x"], one.stress, strict=True):
        assert value == pytest.approx(0.0 if case.stands else -case.lowest_cash_yen)


def test_grant_over_the_cap_is_said(facts: Facts, venture: Venture) -> None:
    grant = venture.funding.grants[0]
    more = grant.model_copy(update={"amount_yen": grant.amount_yen + 10e6})
    own = venture.funding.own[0]
    less = own.model_copy(update={"amount_yen": own.amount_yen - 10e6})
    funding = venture.funding.model_copy(update={"grants": (more,), "own": (less,)})
    high = finance_facts(worked(venture.model_copy(update={"funding": funding})), 1)
    shown = by_key(replace(facts, finances=(high,)), high)["grant"]
    assert "上回る" in shown.title
    names = [trace.get("name") for trace in shown.figure(Look("ja")).data]
    assert "この計画で認められる額" in names


def test_grant_shows_every_condition_and_what_is_unverified(told: Facts, one: FinanceFacts) -> None:
    shown = by_key(told, one)["grant"]
    answer_ = one.grants[0].answer
    cells = {cell for t in shown.tables for row in t.table.rows for cell in row}
    assert {c.reason("ja") for c in answer_.conditions} <= cells
    assert {note("ja") for note in answer_.notes} <= cells
    split = answer_.split
    assert split is not None
    assert f"{split.state_yen:,}" in cells and f"{split.municipality_yen:,}" in cells


def test_purse_table_adds_up_to_the_engines_net(told: Facts, one: FinanceFacts) -> None:
    last = by_key(told, one)["purse"].figure(Look("ja")).data[1]["y"].iloc[-1]
    assert last == pytest.approx(float(one.purse.net_yen.sum()))


def test_two_ventures_have_a_chapter_each(facts: Facts, one: FinanceFacts) -> None:
    both = replace(facts, finances=(one, replace(one, number=2)))
    shown = exhibits(both, "ja")
    keys = [x.key for x in shown]
    assert len(keys) == len(set(keys))
    assert {"cash-1", "cash-2"} <= set(keys)
    assert all(one.title.ja in x.chapter for x in shown if x.key.endswith(("-1", "-2")))


def test_page_has_the_chapter_in_its_contents(told: Facts) -> None:
    page = html(told, {lang: exhibits(told, lang) for lang in LANGS}, "ja")
    assert page.count('class="chapter"') == 2
    for key in ("chapter-money", "cash-1", "purse-1"):
        assert f'href="#ja-{key}"' in page and f'id="ja-{key}"' in page
    assert "収支計画書" in page


def test_periods_are_named_as_people_say_them() -> None:
    assert name_of_period("2028-05")("ja") == "2028年5月"
    assert name_of_period("2028-05")("en") == "May 2028"
    assert name_of_period("2030")("ja") == "2030年度"


@pytest.mark.browser
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize(("width", "lang"), [(1280, "ja"), (360, "en"), (390, "ja")])
def test_chapter_is_drawn_whole(told: Facts, tmp_path: Path, width: int, lang: Lang) -> None:
    browser = find_browser()
    if browser is None:
        pytest.skip("no browser of the Chromium family")
    page = tmp_path / "plan.html"
    page.write_text(html(told, {k: exhibits(told, k) for k in LANGS}, "ja"), encoding="utf-8")
    found, _ = asyncio.run(visit(browser, page, width, lang))
    assert found["scroll"] <= found["view"]
    assert all(count for _, count in found["plots"])
    assert found["outside"] == []
