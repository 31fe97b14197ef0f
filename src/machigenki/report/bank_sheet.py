"""bank.docx: a venture on two pages for its bank (金融機関向け説明資料)."""

import math
from dataclasses import replace
from typing import Any

import numpy as np

from machigenki.finance.needs import Ask, Request
from machigenki.finance.timeline import name_of_period
from machigenki.region import Lang, Status, Text
from machigenki.report.assumptions import assumptions
from machigenki.report.bank_tables import (
    funding_table,
    in_thousands,
    loan_table,
    opened,
    ratio_table,
    statement_table,
    stress_table,
    term,
    written,
)
from machigenki.report.business import Business
from machigenki.report.exhibits.common import weighs
from machigenki.report.exhibits.finance_common import CUT
from machigenki.report.lowest_cash import lowest_cash
from machigenki.report.numbers import percent
from machigenki.report.papers import PaperKind, Picture, Template, render, shipped_template
from machigenki.report.papers.variables import made_by, table_variables
from machigenki.venture.funding import Use

PICTURE_WIDTH_CM = 14.5


def bank_sheet(
    business: Business, cash: Picture | None, lang: Lang, template: Template | None = None
) -> bytes:
    """Return the two pages as bytes.

    Parameters
    ----------
    business
        The venture worked through.
    cash
        Picture of the cash by month, None where there is no browser.
    template
        The bank's or town's own template; by default the one that ships.

    Raises
    ------
    InputError
        If the template is broken; see `machigenki.report.papers.render`.
    """
    return render(
        template or shipped_template(PaperKind.BANK, lang), bank_variables(business, cash, lang)
    )


def bank_variables(business: Business, cash: Picture | None, lang: Lang) -> dict[str, Any]:
    """Return the variables of the sheet's template; docs/documents.md says what each holds."""
    return {
        "title": business.title(lang),
        "town": business.town(lang),
        "period": _period(business, lang),
        "story": _story(business, lang),
        "summary": _summary(business, lang),
        "funding": table_variables(funding_table(business, lang)),
        "loans": table_variables(loan_table(business, lang)),
        "asks": _asks(business, lang),
        "statements": table_variables(statement_table(business, lang)),
        "ratios": table_variables(ratio_table(business, lang)),
        "returns": _returns(business, lang),
        "cash": {
            "lead": _cash(business, lang),
            "picture": replace(cash, width_cm=PICTURE_WIDTH_CM) if cash else "",
        },
        "stress": table_variables(stress_table(business, lang)),
        "least": _least(business, lang),
        "statuses": _statuses(business, lang),
        "made_by": made_by(),
    }


def _period(business: Business, lang: Lang) -> str:
    venture = business.financials.venture
    return Text(
        f"営業開始 {venture.start}年度（{venture.operation_month}月）"
        f"／計画 {venture.first_year}～{venture.last_year}年度",
        f"opens in fiscal year {venture.start} (month {venture.operation_month}), "
        f"plan {venture.first_year} to {venture.last_year}",
    )(lang)


def _story(business: Business, lang: Lang) -> list[str]:
    """Return what the venture is: its story where there is one, else what it sells and needs."""
    venture = business.financials.venture
    joint, colon = ("、", "：") if lang == "ja" else (", ", ": ")
    products = joint.join(dict.fromkeys(product.name for product in venture.products))
    people = float(business.bank.persons.max())
    lines = [
        Text(
            f"売るもの：{products}。働く人：{people:.1f}人（常勤換算）。",
            f"Sells {products}. Employs {people:.1f} people, full-time.",
        )(lang)
    ]
    if venture.story is not None:
        told = [(h, t) for h, t in venture.story.chapters()][:3]
        lines = [f"{heading(lang)}{colon}{text(lang)}" for heading, text in told] + lines
    return lines


def _summary(business: Business, lang: Lang) -> list[str]:
    """Return the answer to a lender's first question."""
    cover = float(business.bank.cover.by_year[opened(business) :].min())
    times = written(cover, "times", lang)
    probability = business.financials.simulation.shortfall_probability
    indebted = Text(
        f"営業開始後のDSCRは最低{times}倍です。", f"DSCR after the opening is at least {times}."
    )
    none = Text("元利の返済はありません。", "There is no debt service.")
    return [
        (indebted if math.isfinite(cover) else none)(lang),
        _lowest(business)(lang),
        Text(
            f"入力の幅の中で資金が不足する確率は{percent(probability, 'ja', 0)}です（推計）。",
            f"Within the ranges of the inputs cash falls short with a probability of "
            f"{percent(probability, 'en', 0)} (estimate).",
        )(lang),
    ]


def _lowest(business: Business) -> Text:
    planned = business.planned
    low = abs(planned.lowest_cash_yen)
    amount = Text(in_thousands(low, "ja"), in_thousands(low, "en"))
    return lowest_cash(planned.first_short, planned.lowest_month, amount)


def _asks(business: Business, lang: Lang) -> list[str]:
    """Return what the bank is asked for: the loans, the bridge, and what closes the gaps."""
    lines = []
    for drawn in business.course.loans:
        loan, amount = drawn.loan, in_thousands(float(drawn.schedule.opening_yen[0]), lang)
        use = (
            Text("設備資金", "equipment")
            if loan.use is Use.EQUIPMENT
            else Text("運転資金", "working capital")
        )
        since = name_of_period(business.timeline.month_name(drawn.first_month))
        lines.append(
            Text(
                f"{loan.name}：{use.ja}{amount}、{since.ja}に実行、{term(loan, 'ja')}",
                f"{loan.name}: {amount} for {use.en}, drawn in {since.en}, {term(loan, 'en')}",
            )(lang)
        )
    bridge = business.statements.balance_sheet["short_term_loans_yen"]
    if bridge.max() > 0.5:
        needed = np.flatnonzero(bridge > 0.5)
        names = business.timeline.periods
        first, last = (name_of_period(names[i]) for i in (needed[0], needed[-1]))
        most = in_thousands(float(bridge.max()), lang)
        lines.append(
            Text(
                f"つなぎ融資：最大{most}（{first.ja}～{last.ja}の月末残高。補助金と消費税の還付で"
                "返済）",
                f"bridge loan: up to {most}, {first.en} to {last.en}, repaid by the grant and the "
                "tax refund",
            )(lang)
        )
    return lines + _more(business, lang)


def _more(business: Business, lang: Lang) -> list[str]:
    """Return what closes the gaps in cash, all gaps of one kind in one line."""
    kinds: dict[Request, list[Ask]] = {}
    for gap in business.financials.needs.gaps:
        for ask in gap.asks:
            kinds.setdefault(ask.request, []).append(ask)
    lines = []
    for request, asks in kinds.items():
        most = in_thousands(max(ask.amount_yen for ask in asks), lang, up=True)
        since, until = name_of_period(asks[0].since), asks[-1].until
        end = name_of_period(until) if until else Text("計画の終わり", "the end of the plan")
        lines.append(
            Text(
                f"追加：{request.label.ja}、最大{most}（{since.ja}～{end.ja}。千円未満切上げ）",
                f"further: {request.label.en}, up to {most}, {since.en} to {end.en} (rounded up)",
            )(lang)
        )
    return lines


def _returns(business: Business, lang: Lang) -> str:
    bank = business.bank
    none = Text("なし", "none")(lang)
    joint = Text("、", " and ")(lang)
    project, equity = (
        joint.join(percent(r, lang) for r in rates) or none
        for rates in (bank.project_rates, bank.equity_rates)
    )
    years = bank.discounted_payback_years
    back = (
        Text(f"割引後の回収に{years:.1f}年かかります", f"discounted payback {years:.1f} years")
        if math.isfinite(years)
        else Text("計画の期間内には割引後で回収しません", "no discounted payback within the plan")
    )
    rate, worth = percent(bank.discount_rate, lang), in_thousands(bank.net_present_value_yen, lang)
    return Text(
        f"事業のNPVは{worth}（割引率{rate}）、IRRは{project}で、{back.ja}。"
        f"出資者のIRRは{equity}です。",
        f"NPV of the project is {worth} at {rate}, its IRR {project}, {back.en}; "
        f"IRR for equity {equity}.",
    )(lang)


def _cash(business: Business, lang: Lang) -> str:
    tax = business.statements.balance_sheet["consumption_tax_receivable_yen"]
    most = in_thousands(float(tax.max()), lang)
    waiting = Text(
        f"消費税の還付待ちは最大{most}です。", f" Consumption tax to be refunded is at most {most}."
    )
    return _lowest(business)(lang) + waiting(lang)


def _least(business: Business, lang: Lang) -> str:
    """Return the least price, volume and loans at which cash never falls short."""
    least = business.financials.least
    parts = []
    for factor, name in (
        (least.price, Text("価格", "prices")),
        (least.volume, Text("数量", "quantities")),
        (least.loans, Text("借入", "loans")),
    ):
        share = percent(factor, lang, 0) if factor is not None else None
        none = Text("2倍でも不足", "short even at twice")(lang)
        parts.append(
            Text(
                f"{name.ja}は計画の{share}" if share else f"{name.ja}は{none}",
                f"{name.en} at {share} of the plan" if share else f"{name.en} {none}",
            )(lang)
        )
    said = Text("、", ", ")(lang).join(parts)
    return Text(
        f"ほかが計画どおりのとき、資金が不足しない最小の水準：{said}。",
        f"Least at which cash never falls short, the rest as planned: {said}.",
    )(lang)


def _statuses(business: Business, lang: Lang) -> str:
    given = [a for a in assumptions(business.financials.venture) if weighs(a)]
    counts = [(status, sum(a.status is status for a in given)) for status in Status]
    joint = Text("、", ", ")(lang)
    said = joint.join(f"{status.label(lang)} {count}" for status, count in counts if count)
    return Text(
        f"入力の数値の区分（件）：{said}。金額は実質・税抜で、千円未満を四捨五入しており、"
        f"内訳と合計が合わないことがあります。{CUT.ja}"
        "計算式は application.xlsx で確かめられます。",
        f"Status of the inputs (count): {said}. Real yen without consumption tax, rounded to "
        f"thousands; parts may not add up. {CUT.en} Formulas are in application.xlsx.",
    )(lang)
