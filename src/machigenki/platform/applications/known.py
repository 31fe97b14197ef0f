"""What the venture knows already: shown in the form, never typed twice, and where it is edited."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from machigenki.finance.grant.application import COST_LABELS, Lender
from machigenki.finance.grant.form import BalanceForm
from machigenki.platform.applications.eligibility import Eligibility
from machigenki.platform.ventures.form import written
from machigenki.region import Text
from machigenki.region.tier import Tier

Json = dict[str, Any]
Cell = Text | str
_NOTHING = Text.same("")
_NUMBER = re.compile(r"[▲-]?[\d,.]+")


@dataclass(frozen=True)
class Known:
    """A field's content out of the venture: words, or a table.

    Parameters
    ----------
    section
        Page of the venture's form on which it is edited.
    columns, rows
        The table; numbers stand on the right.
    """

    section: str
    text: Text = _NOTHING
    columns: tuple[Text, ...] = ()
    rows: tuple[tuple[Text, ...], ...] = ()

    @property
    def lines(self) -> tuple[tuple[tuple[Text, bool], ...], ...]:
        """The rows with, for each cell, whether it is a number."""
        return tuple(
            tuple((cell, bool(_NUMBER.fullmatch(cell.ja))) for cell in row) for row in self.rows
        )

    @property
    def missing(self) -> bool:
        """Whether the venture has nothing there."""
        return not self.rows and not self.text.ja


@dataclass(frozen=True)
class Source:
    """The venture with what the engine says of it."""

    content: Json
    figures: Json
    eligibility: Eligibility


def known_of(source: str, venture: Source) -> Known:
    """Return the content of a source that the form's data name."""
    if source.startswith("story."):
        return _story(venture, source.removeprefix("story."))
    return _SOURCES[source](venture)


def _table(section: str, columns: tuple[Text, ...], rows: Iterable[tuple[Cell, ...]]) -> Known:
    return Known(
        section,
        columns=columns,
        rows=tuple(
            tuple(cell if isinstance(cell, Text) else Text.same(cell) for cell in row)
            for row in rows
        ),
    )


def _dict(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def _rows(value: Any) -> list[Json]:
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def _two(value: Any) -> Text:
    held = _dict(value)
    ja = str(held.get("ja", ""))
    return Text(ja, str(held.get("en") or ja))


def _figure(value: Any) -> str:
    return written(value.get("value") if isinstance(value, dict) else value)


def _place(value: Any) -> Text:
    shares = _dict(value) or ({value: 1.0} if isinstance(value, str) else {})
    known = [Tier(key) for key in shares if key in {tier.value for tier in Tier}]
    return Text(
        "・".join(one.label("ja") for one in known), ", ".join(one.label("en") for one in known)
    )


def _title(venture: Source) -> Known:
    return Known("basics", _two(venture.content.get("title")))


def _story(venture: Source, key: str) -> Known:
    return Known("story", _two(_dict(venture.content.get("story")).get(key)))


def _opening(venture: Source) -> Known:
    content = venture.content
    first, opens = content.get("first_year"), content.get("operation_year")
    if not first:
        return Known("basics")
    month = content.get("operation_month") or 4
    opens = opens or first
    return Known(
        "basics",
        Text(
            f"{first}年度に着手し、{opens}年度（{month}月）に事業を始めます。",
            f"Works begin in fiscal year {first}; it opens in fiscal year {opens}, month {month}.",
        ),
    )


_NAME = Text("名称", "Name")
_YEN = Text("金額（円）", "Yen")


def _products(venture: Source) -> Known:
    columns = (
        _NAME,
        Text("単価（円）", "Price (yen)"),
        Text("年間数量", "Quantity a year"),
        Text("単位", "Unit"),
    )
    rows = (
        (
            str(row.get("name", "")),
            _figure(row.get("price_yen")),
            _figure(row.get("quantity")),
            str(row.get("unit", "")),
        )
        for row in _rows(venture.content.get("products"))
    )
    return _table("products", columns, rows)


def _people(venture: Source) -> Known:
    columns = (
        Text("職種", "Role"),
        Text("人数", "Persons"),
        Text("年間賃金（円）", "Wage a year (yen)"),
        Text("住んでいる場所", "Where they live"),
    )
    rows = (
        (
            str(row.get("role", "")),
            _figure(row.get("persons")),
            _figure(row.get("wage_yen")),
            _place(row.get("residence")),
        )
        for row in _rows(venture.content.get("people"))
    )
    return _table("people", columns, rows)


def _local_inputs(venture: Source) -> Known:
    columns = (_NAME, Text("単価（円）", "Price (yen)"), Text("仕入先", "From"))
    rows = (
        (str(row.get("name", "")), _figure(row.get("price_yen")), _place(row.get("place")))
        for row in _rows(venture.content.get("inputs"))
        if row.get("place") == Tier.REGION.value or Tier.REGION.value in _dict(row.get("place"))
    )
    return _table("inputs", columns, rows)


def _investments(venture: Source) -> Known:
    answer = venture.eligibility.answer
    columns = (Text("項目", "Item"), Text("区分", "Kind"), _YEN)
    if answer is not None:
        rows: list[tuple[Cell, ...]] = [
            (one.name, COST_LABELS[one.kind], written(one.amount_yen))
            for one in answer.application.costs
        ]
        rows.append(
            (Text("合計", "Total"), Text.same(""), written(answer.application.investment_yen))
        )
        return _table("investments", columns, rows)
    plain = (
        (str(row.get("asset", "")), Text.same(""), _figure(row.get("cost_yen")))
        for row in _rows(venture.content.get("investments"))
    )
    return _table("investments", columns, plain)


_PARTS = {
    "own": Text("自己資金", "own funds"),
    "investors": Text("出資", "shares"),
    "crowdfunding": Text("クラウドファンディング", "crowdfunding"),
    "loans": Text("借入金", "loan"),
    "grants": Text("補助金", "grant"),
}


def _funding(venture: Source) -> Known:
    funding = _dict(venture.content.get("funding"))
    rows = (
        (label, str(row.get("name") or label.ja), _figure(row.get("amount_yen")))
        for part, label in _PARTS.items()
        for row in _rows(funding.get(part))
    )
    return _table("funding", (Text("区分", "Kind"), _NAME, _YEN), rows)


_LENDERS = {
    Lender.REGIONAL_BANK: Text("地域金融機関", "regional lender"),
    Lender.PUBLIC: Text("政府系金融機関", "public lender"),
    Lender.FUND: Text("ファンド等", "fund"),
    Lender.OTHER: Text("その他", "other"),
}


def _loans(venture: Source) -> Known:
    loans = _rows(_dict(venture.content.get("funding")).get("loans"))
    columns = (
        _NAME,
        Text("貸し手", "Lender"),
        _YEN,
        Text("年利（%）", "Interest (%)"),
        Text("期間（うち据置）", "Years (grace)"),
        Text("担保・保証", "Security"),
    )
    return _table("funding", columns, (_loan(row) for row in loans))


def _loan(row: Json) -> tuple[Cell, ...]:
    lender = row.get("lender", Lender.REGIONAL_BANK.value)
    rate = row.get("rate")
    rate = rate.get("value") if isinstance(rate, dict) else rate
    percent = f"{100 * rate:.2f}" if isinstance(rate, int | float) else str(rate or "")
    secured, guaranteed = bool(row.get("secured")), bool(row.get("guaranteed"))
    return (
        str(row.get("name") or "借入金"),
        _LENDERS.get(lender, Text.same(str(lender))),
        _figure(row.get("amount_yen")),
        percent,
        f"{row.get('years', '')}（{row.get('grace_years', 0)}）",
        Text(
            f"担保{'あり' if secured else 'なし'}・保証{'あり' if guaranteed else 'なし'}",
            f"{'secured' if secured else 'unsecured'}, "
            f"{'guaranteed' if guaranteed else 'not guaranteed'}",
        ),
    )


def _grant(venture: Source) -> Known:
    found = venture.eligibility
    answer = found.answer
    if answer is None:
        return Known("funding")
    rows: list[tuple[Cell, ...]] = [
        (
            Text("交付申請額（計画の補助金）", "Applied for (the plan's grant)"),
            _yen(found.asked_yen),
        ),
        (Text("定めで認められる額", "Allowed by the rules"), _yen(answer.grant_yen)),
        (Text("数えられる融資等", "Loans that count"), _yen(answer.counted_loan_yen)),
    ]
    if answer.split:
        rows += [
            (Text("うち国費", "Of which the state"), _yen(answer.split.state_yen)),
            (Text("うち都道府県費", "Of which the prefecture"), _yen(answer.split.prefecture_yen)),
            (Text("うち市町村費", "Of which the town"), _yen(answer.split.municipality_yen)),
        ]
    if answer.investment_effect is not None:
        rows.append(
            (Text("投資効果（倍）", "Investment effect"), f"{answer.investment_effect:.2f}")
        )
    return _table("funding", (Text("区分", "Line"), _YEN), rows)


def _yen(amount: float) -> str:
    return f"{amount:,.0f}"


def _balance(venture: Source) -> Known:
    form = venture.eligibility.form
    if form is None:
        return Known("products")
    years = tuple(Text(f"{year}年目", f"Year {year}") for year in form.years)
    columns = (Text("区分（千円）", "Line (thousand yen)"), *years)
    return _table("products", columns, _balance_rows(form))


def _balance_rows(form: BalanceForm) -> Iterable[tuple[Cell, ...]]:
    for part in form.parts:
        for line in part.lines:
            yield (f"　{line.name}", *map(_whole, line.amounts))
        label = part.part.label
        yield (
            Text(f"{part.part}　{label.ja}の計", f"{part.part} {label.en}, total"),
            *map(_whole, part.totals),
        )
    yield (Text.same("C＋D＋E"), *map(_whole, form.expenditure))
    yield (Text.same("F＝A－（C＋D＋E）"), *map(_whole, form.balances))
    yield (Text("返済額", "Principal repaid"), *map(_whole, form.repayments))
    yield (
        Text("Fが返済額を上回るか", "F exceeds it"),
        *(Text("○", "yes") if one else Text("×", "no") for one in form.covered),
    )
    years = (Text("軌道年度", "steady") if y == form.steady_year else "" for y in form.years)
    yield (Text("軌道年度", "Steady year"), *years)


def _whole(amount: int) -> str:
    return f"▲{-amount:,}" if amount < 0 else f"{amount:,}"


_FIGURES = {
    "lowest_cash_yen": Text("最低現金（円）", "Lowest cash (yen)"),
    "gap_yen": Text("資金の不足（円）", "Cash gap (yen)"),
    "lowest_cover": Text("最低DSCR（倍）", "Lowest DSCR"),
    "payback_years": Text("投資の回収（年）", "Payback (years)"),
    "retained_yen_a_year": Text("地域に残る所得・年平均（円）", "Income kept a year (yen)"),
    "jobs_persons": Text("事業で働く人（人）", "People at the venture"),
}


def _headline(venture: Source) -> Known:
    rows = (
        (label, written(round(value, 2) if isinstance(value, float) else value))
        for key, label in _FIGURES.items()
        if (value := venture.figures.get(key)) is not None
    )
    return _table("products", (Text("項目", "Item"), Text("値", "Value")), rows)


_SOURCES: dict[str, Callable[[Source], Known]] = {
    "title": _title,
    "opening": _opening,
    "products": _products,
    "people": _people,
    "local_inputs": _local_inputs,
    "investments": _investments,
    "funding": _funding,
    "loans": _loans,
    "grant": _grant,
    "balance_form": _balance,
    "figures": _headline,
}
