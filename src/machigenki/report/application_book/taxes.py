"""税: taxes on income by fiscal year with losses carried forward, and consumption tax."""

import numpy as np

from machigenki.finance.corporate_tax import CorporateTaxes, corporate_taxes_by_year
from machigenki.finance.flows import Entry
from machigenki.finance.rules import tax_rule
from machigenki.finance.timeline import Array
from machigenki.region import Text
from machigenki.report.application_book.layout import Book, Formula, Line
from machigenki.report.business import Business

SHEET = "taxes"
YEAR = Text("年度", "fiscal year")
RATES = {
    "corporate_tax_threshold": Text("軽減税率の所得の限度（円）", "limit of the low rate (yen)"),
    "corporate_tax_low": Text("法人税率（限度まで）", "corporate tax up to it"),
    "corporate_tax_high": Text("法人税率（限度超）", "corporate tax above it"),
    "local_corporate_tax": Text("地方法人税率", "local corporate tax"),
    "reconstruction_corporate_tax": Text("復興特別法人税率", "reconstruction tax"),
    "defence_corporate_tax": Text("防衛特別法人税率", "defence tax"),
    "defence_corporate_tax_deduction": Text("同 控除額（円）", "its deduction (yen)"),
    "enterprise_tax_threshold": Text("事業税の段階の幅（円）", "step of enterprise tax (yen)"),
    "enterprise_tax_1": Text("事業税率（第1段階）", "enterprise tax, first step"),
    "enterprise_tax_2": Text("事業税率（第2段階）", "enterprise tax, second step"),
    "enterprise_tax_3": Text("事業税率（第3段階）", "enterprise tax, third step"),
    "special_enterprise_tax": Text("特別法人事業税率", "special enterprise tax"),
    "prefectural_tax_rate": Text("道府県民税（法人税割）", "prefectural tax rate"),
    "prefectural_tax_fixed": Text("同 均等割（円）", "its fixed part (yen)"),
    "municipal_tax_rate": Text("市町村民税（法人税割）", "municipal tax rate"),
    "municipal_tax_fixed": Text("同 均等割（円）", "its fixed part (yen)"),
    "loss_years": Text("欠損金の繰越年数（年）", "years a loss is carried"),
}
"""Rules of the year that the sheet uses; those in yen or years end in a unit."""


def tax_tables(book: Book, business: Business) -> None:
    """Lay out the taxes."""
    book.note(
        SHEET,
        Text(
            "中小法人の標準税率によります。税率は年度ごとの法令の値です。前年度の事業税は損金に"
            "算入し、欠損金は古い順に繰り越して控除します。税額の円未満の端数処理は行いません。",
            "Standard rates for a small company, by year. Last year's enterprise tax is deducted; "
            "losses are carried forward, oldest first. No rounding of taxes.",
        ),
    )
    if business.course.setting.venture.taxes.corporate:
        _income(book, business)
    _consumption(book, business)


def _income(book: Book, business: Business) -> None:
    lang, years = book.lang, business.timeline.fiscal_years
    capital = business.financials.venture.funding.equity_yen
    lines = [
        Line(
            key,
            label(lang),
            [_rule(key, year, capital) for year in years],
            kind="yen" if "（円）" in label.ja or "（年）" in label.ja else "rate",
        )
        for key, label in RATES.items()
    ]
    profits = business.yearly.profit_and_loss["profit_before_tax_yen"]
    lives = [int(tax_rule("loss_years", year)) for year in years]
    taxes = corporate_taxes_by_year(profits, years, lives, capital)
    steps = _steps(profits, taxes, business)
    book.table("income", SHEET, years, _income_lines(book, steps), corner=YEAR)
    used = _losses_used(steps["base"], lives)
    book.table(
        "losses",
        SHEET,
        years,
        [
            Line(
                f"loss{k}",
                Text(f"{year}年度の欠損金の控除", f"loss of {year} used")(lang),
                used[k].tolist(),
                _loss_formula(book, k),
            )
            for k, year in enumerate(years)
        ],
        corner=Text("欠損金の控除（円）", "losses used (yen)"),
    )
    book.table("rates", SHEET, years, lines, corner=Text("税率（法令）", "rates by law"))


def _rule(key: str, fiscal_year: int, capital_yen: float) -> float:
    """Return a rule of a year; the fixed parts (均等割) are those of the firm's capital."""
    larger = key.endswith("_fixed") and capital_yen > tax_rule("small_capital", fiscal_year)
    return tax_rule(f"{key}_larger" if larger else key, fiscal_year)


def _steps(profits: Array, taxes: CorporateTaxes, business: Business) -> dict[str, Array]:
    """Return the values of each step from profit to tax."""
    years = business.timeline.fiscal_years

    def rule(key: str) -> Array:
        return np.array([tax_rule(key, year) for year in years])

    income, step = taxes.taxable_income_yen, rule("enterprise_tax_threshold")
    first, third = np.minimum(income, step), np.maximum(income - 2 * step, 0.0)
    enterprise = (
        rule("enterprise_tax_1") * first
        + rule("enterprise_tax_2") * (income - first - third)
        + rule("enterprise_tax_3") * third
    )
    enterprise_all = enterprise * (1.0 + rule("special_enterprise_tax"))
    deducted = np.concatenate([[0.0], enterprise_all[:-1]])
    national = taxes.corporate_tax_yen
    return {
        "profit": profits,
        "deducted": deducted,
        "base": profits - deducted,
        "income": income,
        "national": national,
        "enterprise": enterprise_all,
        "other": taxes.total_yen - national - enterprise_all,
        "total": taxes.total_yen,
    }


def _losses_used(base: Array, lives: list[int]) -> Array:
    """Return the loss of year k used in year t, k × t."""
    count = len(base)
    used = np.zeros((count, count))
    for t in range(count):
        for k in range(t):
            if t <= k + lives[k]:
                left = max(-base[k], 0.0) - used[k, :t].sum()
                used[k, t] = min(left, max(base[t], 0.0) - used[:k, t].sum())
    return used


def _loss_formula(book: Book, k: int) -> Formula:
    def formula(t: int) -> str:
        if t <= k:
            return "0"
        year, own = book.head("losses", t), book.head("losses", k)
        loss = f"MAX(-{book.cell('income', 'base', k)},0)"
        before = f"SUM({book.span('losses', f'loss{k}', 0, t - 1)})"
        older = "+".join(book.cell("losses", f"loss{j}", t) for j in range(k)) or "0"
        room = f"MAX({book.cell('income', 'base', t)},0)-({older})"
        alive = f"{year}<={own}+{book.cell('rates', 'loss_years', k)}"
        return f"IF({alive},MIN({loss}-{before},{room}),0)"

    return formula


def _income_lines(book: Book, steps: dict[str, Array]) -> list[Line]:
    def of(key: str, i: int) -> str:
        return book.cell("income", key, i)

    def rate(key: str, i: int) -> str:
        return book.cell("rates", key, i)

    def national(i: int) -> str:
        limit = rate("corporate_tax_threshold", i)
        income = of("income", i)
        return (
            f"MIN({income},{limit})*{rate('corporate_tax_low', i)}"
            f"+MAX({income}-{limit},0)*{rate('corporate_tax_high', i)}"
        )

    def enterprise(i: int) -> str:
        income, step = of("income", i), rate("enterprise_tax_threshold", i)
        return (
            f"(MIN({income},{step})*{rate('enterprise_tax_1', i)}"
            f"+MIN(MAX({income}-{step},0),{step})*{rate('enterprise_tax_2', i)}"
            f"+MAX({income}-2*{step},0)*{rate('enterprise_tax_3', i)})"
            f"*(1+{rate('special_enterprise_tax', i)})"
        )

    def other(i: int) -> str:
        shares = "+".join(
            rate(key, i)
            for key in (
                "local_corporate_tax",
                "reconstruction_corporate_tax",
                "prefectural_tax_rate",
                "municipal_tax_rate",
            )
        )
        defence = (
            f"MAX({of('national', i)}-{rate('defence_corporate_tax_deduction', i)},0)"
            f"*{rate('defence_corporate_tax', i)}"
        )
        fixed = f"{rate('prefectural_tax_fixed', i)}+{rate('municipal_tax_fixed', i)}"
        return f"{of('national', i)}*({shares})+{defence}+{fixed}"

    plan: tuple[tuple[str, Text, Formula], ...] = (
        (
            "profit",
            Text("税引前当期純利益", "profit before tax"),
            lambda i: book.cell("profit", "profit_before_tax_yen", i),
        ),
        (
            "deducted",
            Text("前年度の事業税（損金算入）", "last year's enterprise tax"),
            lambda i: of("enterprise", i - 1) if i else "0",
        ),
        (
            "base",
            Text("欠損金控除前の所得", "income before losses"),
            lambda i: f"{of('profit', i)}-{of('deducted', i)}",
        ),
        (
            "income",
            Text("課税所得", "taxable income"),
            lambda i: f"MAX({of('base', i)},0)-SUM({book.block('losses', i)})",
        ),
        ("national", Text("法人税", "corporate tax"), national),
        (
            "enterprise",
            Text("法人事業税・特別法人事業税", "enterprise tax and special enterprise tax"),
            enterprise,
        ),
        (
            "other",
            Text(
                "地方法人税・防衛特別法人税・住民税", "local corporate, defence, inhabitant taxes"
            ),
            other,
        ),
        (
            "total",
            Text("法人税等の合計", "all taxes on income"),
            lambda i: f"{of('national', i)}+{of('enterprise', i)}+{of('other', i)}",
        ),
    )
    return [
        Line(key, label(book.lang), steps[key].tolist(), formula, total=key == "total")
        for key, label, formula in plan
    ]


def _consumption(book: Book, business: Business) -> None:
    lang = book.lang
    method = business.course.setting.venture.taxes.consumption
    collected = business.due(Entry.TAX_ON_SALES)
    paid_on = business.due(Entry.TAX_ON_PURCHASES)
    on_assets = business.due(Entry.TAX_ON_INVESTMENT)
    settled, short = business.due(Entry.TAX_SETTLED), business.due(Entry.TAX_DIFFERENCE)
    general = method.value == "general"

    def of(key: str, i: int) -> str:
        return book.cell("consumption", key, i)

    def owed(i: int) -> str | None:
        if not general:
            return None
        return f"{of('collected', i)}-{of('paid_on', i)}-{of('on_assets', i)}"

    book.table(
        "consumption",
        SHEET,
        business.timeline.fiscal_years,
        [
            Line("collected", Text("仮受消費税", "collected")(lang), collected.tolist()),
            Line(
                "paid_on",
                Text("仮払消費税（仕入・経費）", "paid on purchases")(lang),
                paid_on.tolist(),
            ),
            Line(
                "on_assets",
                Text("仮払消費税（設備投資）", "paid on investment")(lang),
                on_assets.tolist(),
            ),
            Line(
                "settled",
                Text("納付（還付は負）", "owed (a refund is negative)")(lang),
                settled.tolist(),
                owed,
            ),
            Line(
                "short",
                Text("損益に入る差額", "difference borne by the firm")(lang),
                short.tolist(),
                lambda i: (
                    f"{of('settled', i)}+{of('paid_on', i)}+{of('on_assets', i)}"
                    f"-{of('collected', i)}"
                ),
            ),
            Line(
                "property",
                Text("固定資産税", "property tax")(lang),
                business.due(Entry.PROPERTY_TAX).tolist(),
            ),
        ],
        corner=Text("消費税・固定資産税（円）", "consumption and property tax (yen)"),
    )
