"""収支計画書: the grant's form in the unit of its receiver, sums as formulas."""

import math

from machigenki.finance.grant.form import BalanceForm, FormLine, FormPart, FormUnit, Part
from machigenki.region import Lang, Text
from machigenki.report.application_book.layout import Book, Line

SHEET = "form"


def form_tables(book: Book, form: BalanceForm) -> None:
    """Lay out parts A, C, D, E, their balance F and what is repaid."""
    lang = book.lang
    unit = _unit(form, lang)
    for text in (
        Text(
            f"地域経済循環創造事業交付金の収支計画書です（{unit}）。軌道年度は{form.steady_year}年目です。",
            f"Income and expenditure plan of the grant ({unit}); year {form.steady_year} is the "
            "first under full operation.",
        ),
        Text(
            "各区分の合計を四捨五入し、端数は剰余の大きい明細から順に配分しています。"
            "F＝A－（C＋D＋E）は表示した合計の差です。消費税は含みません。",
            "Totals are rounded half up and lines share the remainder, largest first. "
            "F = A − (C + D + E) of the totals as printed. Without consumption tax.",
        ),
    ):
        book.note(SHEET, text)
    heads = [_year(year, year == form.steady_year, lang) for year in form.years]
    for part in form.parts:
        _part(book, form, part, heads)
    _result(book, form, heads)


def _unit(form: BalanceForm, lang: Lang) -> str:
    thousand = form.unit is FormUnit.THOUSAND_YEN
    return Text("千円", "thousand yen")(lang) if thousand else Text("円", "yen")(lang)


def _year(year: int, steady: bool, lang: Lang) -> str:
    mark = Text("（軌道年度）", " (steady)")(lang) if steady else ""
    return Text(f"{year}年目", f"year {year}")(lang) + mark


def _part(book: Book, form: BalanceForm, part: FormPart, heads: list[str]) -> None:
    lang, name = book.lang, f"form_{part.part}"
    lines: list[Line] = []
    for n, line in enumerate(part.lines):
        if part.part is Part.INCOME:
            lines += _income(book, form, line, n)
        else:
            lines.append(Line(f"amount{n}", line.name, line.amounts))
    keys = [line.key for line in lines if line.key.startswith("amount")]
    lines.append(
        Line(
            "total",
            Text(f"{part.part}の合計", f"total of {part.part}")(lang),
            part.totals,
            lambda i: "+".join(book.cell(name, key, i) for key in keys) or "0",
            total=True,
        )
    )
    heading = Text(f"{part.part}　{part.part.label.ja}", f"{part.part}: {part.part.label.en}")
    book.table(name, SHEET, heads, lines, corner=heading)


def _income(book: Book, form: BalanceForm, line: FormLine, n: int) -> list[Line]:
    """Return price, quantity and amount; the amount takes its share of the rounding."""
    name, lang = f"form_{Part.INCOME}", book.lang
    products = [p * q for p, q in zip(line.unit_prices_yen, line.quantities, strict=True)]

    def amount(i: int) -> str:
        price, quantity = (book.cell(name, f"{key}{n}", i) for key in ("price", "quantity"))
        share = line.amounts[i] - math.floor(round(products[i] / form.unit, 6))
        return f"ROUNDDOWN(ROUND({price}*{quantity}/{int(form.unit)},6),0)+{share}"

    unit = f"（{line.unit}）" if lang == "ja" else f" ({line.unit})"
    price, quantity = Text("単価（円）", "price (yen)"), Text("数量", "quantity")
    return [
        Line(f"price{n}", f"{line.name}：{price(lang)}", line.unit_prices_yen, kind="number"),
        Line(
            f"quantity{n}", f"{line.name}：{quantity(lang)}{unit}", line.quantities, kind="number"
        ),
        Line(f"amount{n}", line.name, line.amounts, amount),
    ]


def _result(book: Book, form: BalanceForm, heads: list[str]) -> None:
    lang = book.lang

    def total(part: Part, i: int) -> str:
        return book.cell(f"form_{part}", "total", i)

    def of(key: str, i: int) -> str:
        return book.cell("form_result", key, i)

    yes, no = Text("○", "yes")(lang), Text("×", "no")(lang)
    book.table(
        "form_result",
        SHEET,
        heads,
        [
            Line(
                "expenditure",
                Text("C＋D＋E", "C + D + E")(lang),
                form.expenditure,
                lambda i: "+".join(
                    total(p, i) for p in (Part.LOCAL_RESOURCES, Part.LOCAL_PEOPLE, Part.OTHER)
                ),
            ),
            Line(
                "balance",
                Text("F＝A－（C＋D＋E）", "F = A − (C + D + E)")(lang),
                form.balances,
                lambda i: f"{total(Part.INCOME, i)}-{of('expenditure', i)}",
                total=True,
            ),
            Line("repayment", Text("返済額（元金）", "principal repaid")(lang), form.repayments),
            Line(
                "covered",
                Text("Fが返済額を上回るか", "whether F exceeds it")(lang),
                [yes if covered else no for covered in form.covered],
                lambda i: f'IF({of("balance", i)}>{of("repayment", i)},"{yes}","{no}")',
                kind="text",
            ),
        ],
        corner=Text("収支と返済", "balance and repayment"),
    )
