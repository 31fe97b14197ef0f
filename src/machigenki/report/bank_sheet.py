"""bank.docx: a venture on two pages for its bank (金融機関向け説明資料)."""

import math
from dataclasses import replace
from typing import Any

import numpy as np

from machigenki.finance.accounts import ACCOUNTS
from machigenki.finance.statements import Entry
from machigenki.finance.timeline import Array
from machigenki.region import Lang, Status, Text
from machigenki.report.assumptions import assumptions
from machigenki.report.business import Business
from machigenki.report.exhibit import TextTable
from machigenki.report.numbers import money, percent
from machigenki.report.papers import PaperKind, Picture, Template, render, shipped_template
from machigenki.report.papers.variables import made_by, table_variables
from machigenki.venture.funding import Loan, Use

YEARS_SHOWN = 5
"""Years of operation in the tables; the years before the opening come first."""
_ROWS = (
    ("profit_and_loss", "sales_yen"),
    ("profit_and_loss", "operating_profit_yen"),
    ("profit_and_loss", "ordinary_profit_yen"),
    ("profit_and_loss", "net_profit_yen"),
    ("profit_and_loss", "depreciation_yen"),
    ("cash_flow", "operating_yen"),
    ("cash_flow", "investing_yen"),
    ("cash_flow", "financing_yen"),
    ("balance_sheet", "cash_yen"),
    ("balance_sheet", "total_assets_yen"),
    ("balance_sheet", "long_term_loans_yen"),
    ("balance_sheet", "short_term_loans_yen"),
    ("balance_sheet", "net_assets_yen"),
)
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
        "funding": table_variables(_funding(business, lang)),
        "loans": table_variables(_loans(business, lang)),
        "asks": _asks(business, lang),
        "statements": table_variables(_statements(business, lang)),
        "ratios": table_variables(_ratios(business, lang)),
        "returns": _returns(business, lang),
        "cash": {
            "lead": _cash(business, lang),
            "picture": replace(cash, width_cm=PICTURE_WIDTH_CM) if cash else "",
        },
        "stress": table_variables(_stress(business, lang)),
        "least": _least(business, lang),
        "statuses": _statuses(business, lang),
        "made_by": made_by(),
    }


def thousand(amount_yen: float, lang: Lang) -> str:
    """Return an amount in thousand yen (千円), rounded half up: 1,235, ▲12."""
    whole = math.floor(abs(amount_yen) / 1000 + 0.5)
    minus = Text("▲", "−")(lang)
    return f"{minus}{whole:,}" if amount_yen < 0 and whole else f"{whole:,}"


def _shown(business: Business) -> range:
    """Return which years the tables show."""
    first = business.financials.venture.start - business.timeline.first_year
    return range(min(first + YEARS_SHOWN, business.timeline.years))


def _years(business: Business, shown: range, lang: Lang) -> tuple[str, ...]:
    years = (business.timeline.fiscal_years[i] for i in shown)
    return tuple(Text(f"{year}年度", str(year))(lang) for year in years)


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
    bank, needs = business.bank, business.financials.needs
    when, lowest = business.lowest_cash
    cover = float(bank.cover.by_year[_opened(business) :].min())
    times = _written(cover, "times", lang)
    probability = business.financials.simulation.shortfall_probability
    return [
        Text(
            f"営業開始後のDSCRは最低{times}倍です。現金が最も少ないのは{when}の末で、"
            f"{money(lowest, 'ja')}です。",
            f"DSCR after the opening is at least {times}; cash is lowest in {when}, "
            f"{money(lowest, 'en')}.",
        )(lang),
        needs.sentence(lang),
        Text(
            f"入力の幅の中で資金が不足する確率は{percent(probability, 'ja', 0)}です（推計）。",
            f"Within the ranges of the inputs cash falls short with a probability of "
            f"{percent(probability, 'en', 0)} (estimate).",
        )(lang),
    ]


def _opened(business: Business) -> int:
    return business.financials.venture.start - business.timeline.first_year


def _funding(business: Business, lang: Lang) -> TextTable:
    """Return uses and sources side by side, in thousand yen."""
    venture, course = business.financials.venture, business.course
    uses = [
        (line.asset, line.cost_yen.value) for line in venture.investments if venture.funded(line)
    ]
    funding = venture.funding
    if funding.working_capital_yen:
        uses.append((Text("運転資金", "working capital")(lang), funding.working_capital_yen))
    sources = [
        (Text("自己資金・出資", "own funds and equity")(lang), _total(business, Entry.EQUITY)),
        *((part.name, part.net_yen) for part in funding.crowdfunding),
        *((drawn.loan.name, float(drawn.schedule.opening_yen[0])) for drawn in course.loans),
        *((grant.name, grant.amount_yen) for grant in funding.grants),
    ]
    count = max(len(uses), len(sources))
    blank = ("", None)
    rows = [
        (a, _amount(x, lang), b, _amount(y, lang))
        for (a, x), (b, y) in zip(
            [*uses, *[blank] * (count - len(uses))],
            [*sources, *[blank] * (count - len(sources))],
            strict=True,
        )
    ]
    total = Text("合計", "total")(lang)
    sums = (sum(amount for _, amount in side) for side in (uses, sources))
    used, found = (thousand(each, lang) for each in sums)
    unit = Text("千円", "thousand yen")(lang)
    return TextTable(
        (Text("資金の使い道", "uses")(lang), unit, Text("財源", "sources")(lang), unit),
        (*rows, (total, used, total, found)),
        total=True,
    )


def _amount(value: float | None, lang: Lang) -> str:
    return "" if value is None else thousand(value, lang)


def _total(business: Business, entry: Entry) -> float:
    return float(business.paid(entry).sum())


def _loans(business: Business, lang: Lang) -> TextTable:
    rows = []
    for drawn in business.course.loans:
        loan, plan = drawn.loan, drawn.schedule
        yearly = float(np.add.reduceat(plan.payment_yen, range(0, loan.months, 12)).max())
        rows.append(
            (
                loan.name,
                thousand(float(plan.opening_yen[0]), lang),
                f"{loan.rate.value:.3%}",
                _term(loan, lang),
                loan.method.label(lang),
                _security(loan, lang),
                thousand(yearly, lang),
            )
        )
    heads = (
        Text("借入", "loan"),
        Text("千円", "thousand yen"),
        Text("年利", "rate"),
        Text("期間", "term"),
        Text("返済方法", "method"),
        Text("担保・保証", "security"),
        Text("年返済額の最大", "most a year"),
    )
    return TextTable(tuple(head(lang) for head in heads), tuple(rows))


def _term(loan: Loan, lang: Lang) -> str:
    return Text(
        f"{loan.years}年（据置{loan.grace}か月）", f"{loan.years} years ({loan.grace} months grace)"
    )(lang)


def _security(loan: Loan, lang: Lang) -> str:
    secured = Text("有担保", "secured") if loan.secured else Text("無担保", "unsecured")
    backed = Text("保証付き", "guaranteed") if loan.guaranteed else Text("無保証", "no guarantee")
    return f"{secured(lang)}{Text('・', ', ')(lang)}{backed(lang)}"


def _asks(business: Business, lang: Lang) -> list[str]:
    """Return what the bank is asked for: the loans, the bridge, and what closes each gap."""
    lines = []
    for drawn in business.course.loans:
        loan, amount = drawn.loan, money(float(drawn.schedule.opening_yen[0]), lang)
        use = (
            Text("設備資金", "equipment")
            if loan.use is Use.EQUIPMENT
            else Text("運転資金", "working capital")
        )
        since = business.timeline.month_name(drawn.first_month)
        lines.append(
            Text(
                f"{loan.name}：{use.ja}{amount}、{since}に実行、{_term(loan, 'ja')}",
                f"{loan.name}: {amount} for {use.en}, drawn in {since}, {_term(loan, 'en')}",
            )(lang)
        )
    bridge = business.statements.balance_sheet["short_term_loans_yen"]
    if bridge.max() > 0.5:
        needed = np.flatnonzero(bridge > 0.5)
        names = business.timeline.periods
        first, last = names[needed[0]], names[needed[-1]]
        most = money(float(bridge.max()), lang)
        lines.append(
            Text(
                f"つなぎ融資：最大{most}（{first}～{last}の月末残高。補助金と消費税の還付で返済）",
                f"bridge loan: up to {most}, {first} to {last}, repaid by the grant and the tax "
                "refund",
            )(lang)
        )
    gaps = business.financials.needs.gaps
    lines += [ask.sentence(lang) for gap in gaps for ask in gap.asks][:3]
    return lines


def _statements(business: Business, lang: Lang) -> TextTable:
    yearly, shown = business.yearly, _shown(business)
    rows = [
        (
            ACCOUNTS[key](lang),
            *(thousand(float(getattr(yearly, statement)[key][i]), lang) for i in shown),
        )
        for statement, key in _ROWS
    ]
    return TextTable(
        (Text("千円", "thousand yen")(lang), *_years(business, shown, lang)),
        tuple(rows),
    )


def _ratios(business: Business, lang: Lang) -> TextTable:
    bank = business.bank
    # Ratios of the years before the opening say nothing.
    shown = range(_opened(business), _shown(business).stop)
    rows: list[tuple[str, Array, str]] = [
        (Text("DSCR（倍）", "DSCR (times)")(lang), bank.cover.by_year, "times"),
        (Text("LLCR（倍）", "LLCR (times)")(lang), bank.cover.loan_life, "times"),
    ]
    rows += [
        (
            Text(
                f"債務償還年数（年）：{reading.profile.name.ja}",
                f"years to repay: {reading.profile.name.en}",
            )(lang),
            reading.years,
            "years",
        )
        for reading in bank.readings[:2]
    ]
    rows.append((Text("安全余裕率", "margin of safety")(lang), bank.margin_of_safety, "percent"))
    kinds = {"labour_productivity_yen": "thousand", "debt_to_ebitda": "times"}
    kinds["working_capital_months"] = "years"
    for figure, values in bank.locaben.items():
        rows.append(
            (
                _named(figure.definition.name, str(figure), lang),
                values,
                kinds.get(figure, "percent"),
            )
        )
    return TextTable(
        (Text("指標", "ratio")(lang), *_years(business, shown, lang)),
        tuple((name, *(_written(v[i], kind, lang) for i in shown)) for name, v, kind in rows),
    )


_UNITS = {
    "labour_productivity_yen": Text("（千円／人）", " (thousand yen a person)"),
    "debt_to_ebitda": Text("（倍）", " (times)"),
    "working_capital_months": Text("（か月）", " (months)"),
}


def _named(name: Text, key: str, lang: Lang) -> str:
    return name(lang) + (_UNITS[key](lang) if key in _UNITS else "")


def _written(value: float, kind: str, lang: Lang) -> str:
    if not math.isfinite(value):
        return "–"
    if kind == "percent":
        return percent(value, lang)
    if kind == "thousand":
        return thousand(value, lang)
    digits = 2 if kind == "times" else 1
    if kind == "times":
        # Cut, so that a cover under 1 never reads 1.
        value = math.floor(value * 100 + 1e-9) / 100
    minus = Text("▲", "−")(lang) if round(value, digits) < 0 else ""
    return f"{minus}{abs(value):,.{digits}f}"


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
    rate, worth = percent(bank.discount_rate, lang), money(bank.net_present_value_yen, lang)
    return Text(
        f"事業のNPVは{worth}（割引率{rate}）、IRRは{project}で、{back.ja}。"
        f"出資者のIRRは{equity}です。",
        f"NPV of the project is {worth} at {rate}, its IRR {project}, {back.en}; "
        f"IRR for equity {equity}.",
    )(lang)


def _stress(business: Business, lang: Lang) -> TextTable:
    heads = (
        Text("想定", "future"),
        Text("最低の現金（千円）", "lowest cash (thousand yen)"),
        Text("不足する時期", "first short"),
        Text("最低のDSCR", "lowest DSCR"),
        Text("最終年度の純利益（千円）", "last net profit (thousand yen)"),
        Text("資金", "cash"),
    )
    rows = [
        (
            case.name(lang),
            thousand(case.lowest_cash_yen, lang),
            case.first_short or "–",
            _written(case.lowest_cover, "times", lang),
            thousand(case.net_profit_yen, lang),
            Text("足りる", "enough")(lang) if case.stands else Text("不足", "short")(lang),
        )
        for case in business.financials.stress
    ]
    return TextTable(tuple(head(lang) for head in heads), tuple(rows))


def _cash(business: Business, lang: Lang) -> str:
    when, lowest = business.lowest_cash
    tax = business.statements.balance_sheet["consumption_tax_receivable_yen"]
    return Text(
        f"現金が最も少なくなるのは{when}の末で、{money(lowest, 'ja')}です。"
        f"消費税の還付待ちは最大{money(float(tax.max()), 'ja')}です。",
        f"Cash is lowest at the end of {when}: {money(lowest, 'en')}. Consumption tax to be "
        f"refunded is at most {money(float(tax.max()), 'en')}.",
    )(lang)


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
    given = list(assumptions(business.financials.venture))
    counts = [(status, sum(a.status is status for a in given)) for status in Status]
    joint = Text("、", ", ")(lang)
    said = joint.join(f"{status.label(lang)} {count}" for status, count in counts if count)
    return Text(
        f"入力の数値の区分（件）：{said}。金額は実質・税抜で、千円未満を四捨五入しており、"
        "内訳と合計が合わないことがあります。計算式は application.xlsx で確かめられます。",
        f"Status of the inputs (count): {said}. Real yen without consumption tax, rounded to "
        "thousands; parts may not add up. Formulas are in application.xlsx.",
    )(lang)
