"""減価償却: every asset's cost less the grant, and what is written off in each fiscal year."""

from dataclasses import dataclass

import numpy as np

from machigenki.finance.depreciation import (
    MEMO_YEN,
    DepreciationMethod,
    LifeRates,
    depreciation_yen,
    life_rates,
)
from machigenki.finance.timeline import MONTHS, Array
from machigenki.region import Text
from machigenki.report.application_book.layout import Book, Formula, Line
from machigenki.report.business import Business
from machigenki.venture.assets import Investment
from machigenki.venture.consumption import tax_profile
from machigenki.venture.dues import cost_of

SHEET = "assets"
COUNTS = "○"


@dataclass(frozen=True, eq=False)
class _Asset:
    line: Investment
    cost_yen: float
    subsidised: bool
    cut_yen: float
    tax_yen: float
    first: int
    months: int
    written_off_yen: Array

    @property
    def base_yen(self) -> float:
        return self.cost_yen + self.tax_yen - self.cut_yen

    @property
    def rates(self) -> LifeRates:
        assert self.line.life is not None
        return life_rates(self.line.life)

    @property
    def rate(self) -> float:
        if self.line.depreciation is DepreciationMethod.STRAIGHT_LINE:
            return self.rates.straight_line
        return self.rates.declining or 0.0


def asset_tables(book: Book, business: Business) -> None:
    """Lay out the assets and their depreciation."""
    assets = _assets(business)
    for text in (
        Text(
            "法人税の償却率表により、月割り、備忘価額1円まで償却します。補助金の対象資産は、"
            "交付金の額を取得価額から直接減額します（圧縮記帳）。",
            "Statutory rates, by months in the first year, down to a memo value of 1 yen. The "
            "grant is deducted from the cost of the assets it is for.",
        ),
        Text("土地など償却しないものは含みません。", "What is not written off is left out."),
    ):
        book.note(SHEET, text)
    if not assets:
        return
    grants = business.course.setting.venture.funding.grants
    factor = float(np.asarray(business.course.sources.factor))
    granted = sum(grant.amount_yen for grant in grants) * factor
    book.table(
        "granted",
        SHEET,
        [Text("金額（円）", "amount (yen)")(book.lang)],
        [
            Line(
                "grant",
                Text("交付金・補助金の合計", "all grants")(book.lang),
                [granted],
                lambda _: _grants(book, len(grants)),
            )
        ],
        corner=Text("圧縮の原資", "what is deducted"),
    )
    _register(book, assets)
    years = business.timeline.fiscal_years
    lines = [
        Line(
            f"asset{n}", asset.line.asset, asset.written_off_yen.tolist(), _formula(book, n, asset)
        )
        for n, asset in enumerate(assets)
    ]
    book.table(
        "depreciation", SHEET, years, lines, corner=Text("償却費（円）", "written off (yen)")
    )
    total = np.sum([asset.written_off_yen for asset in assets], axis=0)
    book.table(
        "depreciation_total",
        SHEET,
        years,
        [
            Line(
                "all",
                Text("減価償却費の合計", "all depreciation")(book.lang),
                total.tolist(),
                lambda i: f"SUM({book.block('depreciation', i)})",
                total=True,
            )
        ],
        corner=Text("合計", "total"),
    )


def _grants(book: Book, count: int) -> str:
    return "+".join(book.cell("sources", f"grant{n}", 0) for n in range(count)) or "0"


def _assets(business: Business) -> list[_Asset]:
    setting, timeline = business.course.setting, business.timeline
    venture = setting.venture
    lines = [line for line in venture.investments if line.life is not None]
    supported = [line.subsidised and venture.funded(line) for line in lines]
    costs = [float(np.asarray(cost_of(setting, line))) for line in lines]
    eligible = sum(cost for cost, yes in zip(costs, supported, strict=True) if yes)
    granted = venture.funding.grants_yen * float(np.asarray(business.course.sources.factor))
    share = min(1.0, granted / eligible) if eligible else 0.0
    made = []
    for line, cost, yes in zip(lines, costs, supported, strict=True):
        first, skipped = divmod(max(setting.delivery(line), setting.opening), MONTHS)
        cut, tax = cost * share if yes else 0.0, 0.0
        if business.with_tax:
            rates = tax_profile(setting, line.industry, line.consumption_tax)
            tax = cost * float(rates[setting.delivery(line)])
        written = np.zeros(timeline.years)
        if first < timeline.years and line.life is not None:
            written[first:] = depreciation_yen(
                cost + tax - cut,
                line.life,
                line.depreciation,
                MONTHS - skipped,
                timeline.years - first,
            )
        made.append(
            _Asset(
                line, cost, yes, cut, tax, timeline.first_year + first, MONTHS - skipped, written
            )
        )
    return made


def _register(book: Book, assets: list[_Asset]) -> None:
    lang = book.lang

    def cut(i: int) -> str:
        cost, mark = book.cell("assets", "cost", i), book.cell("assets", "mark", i)
        marks, costs = book.span("assets", "mark"), book.span("assets", "cost")
        eligible = f'SUMIF({marks},"{COUNTS}",{costs})'
        grant = book.cell("granted", "grant", 0)
        return f'IF({mark}="{COUNTS}",{cost}*MIN(1,{grant}/{eligible}),0)'

    def base(i: int) -> str:
        cost, tax, cut = (book.cell("assets", key, i) for key in ("cost", "tax", "cut"))
        return f"{cost}+{tax}-{cut}"

    declining = [a.line.depreciation is DepreciationMethod.DECLINING_200 for a in assets]
    guarantee = [
        a.rates.guarantee if yes else None for a, yes in zip(assets, declining, strict=True)
    ]
    revised = [a.rates.revised if yes else None for a, yes in zip(assets, declining, strict=True)]
    book.table(
        "assets",
        SHEET,
        [a.line.asset for a in assets],
        [
            Line("cost", Text("取得価額（円）", "cost (yen)")(lang), [a.cost_yen for a in assets]),
            Line(
                "mark",
                Text("補助の対象", "subsidised")(lang),
                [COUNTS if a.subsidised else "" for a in assets],
                kind="text",
            ),
            Line(
                "cut",
                Text("圧縮額（円）", "deducted (yen)")(lang),
                [a.cut_yen for a in assets],
                cut,
            ),
            Line(
                "tax",
                Text("消費税（税込経理）", "tax in the books (yen)")(lang),
                [a.tax_yen for a in assets],
            ),
            Line(
                "base",
                Text("償却の基礎（円）", "depreciable (yen)")(lang),
                [a.base_yen for a in assets],
                base,
            ),
            Line(
                "life",
                Text("耐用年数（年）", "life (years)")(lang),
                [a.line.life for a in assets],
            ),
            Line(
                "method",
                Text("償却方法", "method")(lang),
                [a.line.depreciation.label(lang) for a in assets],
                kind="text",
            ),
            Line("rate", Text("償却率", "rate")(lang), [a.rate for a in assets], kind="factor"),
            Line("revised", Text("改定償却率", "revised rate")(lang), revised, kind="factor"),
            Line("guarantee", Text("保証率", "guarantee")(lang), guarantee, kind="factor"),
            Line(
                "first",
                Text("使用開始年度", "first year of use")(lang),
                [a.first for a in assets],
                kind="year",
            ),
            Line("months", Text("初年度の月数", "months in it")(lang), [a.months for a in assets]),
        ],
        corner=Text("資産", "asset"),
        down=True,
    )


def _formula(book: Book, n: int, asset: _Asset) -> Formula:
    """Return what is written off of an asset in a year, never below the memo value."""

    def of(key: str) -> str:
        return book.cell("assets", key, n)

    def before(i: int) -> str:
        return f"SUM({book.span('depreciation', f'asset{n}', 0, i - 1)})" if i else "0"

    def straight(i: int) -> str:
        return f"{of('base')}*{of('rate')}"

    def declining(i: int) -> str:
        book_value = f"({of('base')}-{before(i)})"
        if not i:
            return f"{book_value}*{of('rate')}"
        floor = f"{of('base')}*{of('guarantee')}"
        last = f"({of('base')}-{before(i - 1)})*{of('rate')}"
        year = f"{book.head('depreciation', i)}={of('first')}"
        return (
            f"IF(OR({year},{book_value}*{of('rate')}>={floor}),{book_value}*{of('rate')},"
            f"IF({last}>={floor},{book_value}*{of('revised')},"
            f"{book.cell('depreciation', f'asset{n}', i - 1)}))"
        )

    full = straight if asset.line.depreciation is DepreciationMethod.STRAIGHT_LINE else declining

    def formula(i: int) -> str:
        year, left = book.head("depreciation", i), f"{of('base')}-{MEMO_YEN:g}-{before(i)}"
        share = f"IF({year}={of('first')},{of('months')}/12,1)"
        return f"IF({year}<{of('first')},0,MAX(0,MIN(({full(i)})*{share},{left})))"

    return formula
