"""前提: what is sold, bought and paid, by fiscal year; and 資金調達, who puts up the money."""

import numpy as np

from machigenki.finance.flows import Entry
from machigenki.finance.timeline import Array
from machigenki.region import Text
from machigenki.report.application_book.layout import Book, Formula, Line
from machigenki.report.business import Business
from machigenki.report.words import grant_name
from machigenki.venture.operation import sold

SHEET = "assumptions"
FUNDING = "funding"
YEAR = Text("年度", "fiscal year")
LISTS = {
    "purchases": (Entry.PURCHASES, Text("仕入・経費（円）", "purchases and expenses (yen)")),
    "wages": (Entry.WAGES, Text("給料・賃金（円）", "wages (yen)")),
    "insurance": (Entry.SOCIAL_INSURANCE, Text("法定福利費（円）", "social insurance (yen)")),
}


def input_tables(book: Book, business: Business) -> None:
    """Lay out quantities, prices and costs by fiscal year."""
    book.note(
        SHEET,
        Text(
            "年度ごとの計画値です。金額は税抜の円で、計算は端数を残したまま行い、表示だけを円未満で"
            "四捨五入しています。収支計画書は千円単位です。",
            "Planned values by fiscal year. Yen without consumption tax; calculated with "
            "fractions, shown in whole yen. The grant's form is in thousand yen.",
        ),
    )
    _sales(book, business)
    years = business.timeline.fiscal_years
    for name, (entry, corner) in LISTS.items():
        items = business.by_item(entry)
        if items:
            lines = [
                Line(f"{name}{n}", item, a.tolist()) for n, (item, a) in enumerate(items.items())
            ]
            book.table(name, SHEET, years, lines, corner=corner)


def _sales(book: Book, business: Business) -> None:
    setting, years = business.course.setting, business.timeline.fiscal_years
    sales = business.by_item(Entry.SALES)
    quantities: dict[str, Array] = {}
    for product in setting.venture.products:
        full = float(np.asarray(setting.number(product.full) * setting.scenario.volume))
        made = setting.timeline.yearly(setting.timeline.sums(sold(product, setting))) * full
        quantities[product.name] = quantities.get(product.name, 0.0) + made
    units = {product.name: product.unit for product in setting.venture.products}
    lines, amounts = [], []
    for n, (item, amount) in enumerate(sales.items()):
        quantity = quantities[item]
        price = np.divide(amount, quantity, out=np.zeros_like(amount), where=quantity > 0)
        unit = f"（{units[item]}）" if book.lang == "ja" else f" ({units[item]})"
        lines += [
            Line(
                f"price{n}",
                Text(f"{item}：単価（円）", f"{item}: price (yen)")(book.lang),
                price.tolist(),
                kind="number",
            ),
            Line(
                f"quantity{n}",
                Text(f"{item}：数量", f"{item}: quantity")(book.lang) + unit,
                quantity.tolist(),
                kind="number",
            ),
        ]

        def product_of(i: int, n: int = n) -> str:
            price, quantity = (book.cell("quantities", f"{k}{n}", i) for k in ("price", "quantity"))
            return f"{price}*{quantity}"

        amounts.append(Line(f"sales{n}", item, amount.tolist(), product_of))
    book.table("quantities", SHEET, years, lines, corner=Text("単価と数量", "prices, quantities"))
    book.table("sales", SHEET, years, amounts, corner=Text("売上高（円）", "sales (yen)"))


def summed(book: Book, name: str, i: int) -> str:
    """Return the formula of the sum of a table's lines in a year, 0 where there is no table."""
    return f"SUM({book.block(name, i)})" if book.has(name) else "0"


def funding_tables(book: Book, business: Business) -> None:
    """Lay out uses and sources of the money, which must meet."""
    course, lang = business.course, book.lang
    venture = course.setting.venture
    funding, factor = venture.funding, float(np.asarray(course.sources.factor))
    book.note(
        FUNDING,
        Text(
            "開業までの設備投資と運転資金を、だれの資金で賄うかを示します（円）。",
            "Who pays for the first investments and the working capital (yen).",
        ),
    )
    uses = [
        Line(f"use{n}", line.asset, [_cost(business, n)])
        for n, line in enumerate(venture.investments)
        if venture.funded(line)
    ]
    if funding.working_capital_yen:
        label = Text("運転資金", "working capital")(lang)
        uses.append(Line("working_capital", label, [funding.working_capital_yen]))
    amount = Text("金額（円）", "amount (yen)")(lang)
    book.table("uses", FUNDING, [amount], uses, corner=Text("使い道", "uses"))
    from_loans = {f"loan{n}": d for n, d in enumerate(course.loans)}
    sources = [
        Line("equity", Text("自己資金・出資", "own funds and equity")(lang), [_equity(business)]),
        *(
            Line(f"crowd{n}", part.name, [part.net_yen * factor])
            for n, part in enumerate(funding.crowdfunding)
        ),
        *(
            Line(
                key,
                drawn.loan.name,
                [float(drawn.schedule.opening_yen[0])],
                _amount_of(book, key),
            )
            for key, drawn in from_loans.items()
        ),
        *(
            Line(f"grant{n}", grant_name(grant.name, lang), [grant.amount_yen * factor])
            for n, grant in enumerate(funding.grants)
        ),
    ]
    book.table("sources", FUNDING, [amount], sources, corner=Text("財源", "sources"))
    used, found = (sum(line.values[0] for line in lines) for lines in (uses, sources))
    book.table(
        "met",
        FUNDING,
        [amount],
        [
            Line("uses", Text("使い道の合計", "all uses")(lang), [used], _total(book, "uses")),
            Line(
                "sources", Text("財源の合計", "all sources")(lang), [found], _total(book, "sources")
            ),
            Line(
                "gap",
                Text("差（0であれば一致）", "difference (0 where they meet)")(lang),
                [round(used - found, 2) + 0.0],
                lambda _: (
                    f"ROUND({book.cell('met', 'uses', 0)}-{book.cell('met', 'sources', 0)},2)"
                ),
                total=True,
            ),
        ],
        corner=Text("合計", "totals"),
    )


def _amount_of(book: Book, key: str) -> Formula:
    terms = f"terms{key.removeprefix('loan')}"
    return lambda _: book.cell(terms, "amount", 0)


def _total(book: Book, name: str) -> Formula:
    return lambda i: f"SUM({book.block(name, i)})"


def _cost(business: Business, n: int) -> float:
    setting = business.course.setting
    line = setting.venture.investments[n]
    return float(np.asarray(setting.number(line.cost_yen) * setting.scenario.cost))


def _equity(business: Business) -> float:
    """Return all equity paid in, for the investments and for working capital."""
    return float(business.paid(Entry.EQUITY).sum())
