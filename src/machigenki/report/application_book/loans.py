"""返済予定表: every loan by month, to the yen, worked out by the sheet itself."""

import numpy as np

from machigenki.finance.loan import Method, level_payment_yen, whole_yen
from machigenki.finance.timeline import name_of_period
from machigenki.region import Lang, Text
from machigenki.report.application_book.layout import Book, Line
from machigenki.report.business import Business
from machigenki.venture.capital import Drawn


def sheet_of(number: int) -> str:
    """Return the key of the sheet of a loan, counted from 0: a sheet each, to print its head."""
    return "loans" if not number else f"loans{number + 1}"


def schedule_sheets(name: Text, loans: int) -> dict[str, Text]:
    """Return the sheets of all loans, key → name; the first is there even without a loan."""
    return {
        sheet_of(n): Text(f"{name.ja}{n + 1}", f"{name.en} {n + 1}") if n else name
        for n in range(max(loans, 1))
    }


def loan_tables(book: Book, business: Business) -> None:
    """Lay out the terms of each loan and its schedule."""
    for number in range(max(len(business.course.loans), 1)):
        _notes(book, sheet_of(number))
    for number, drawn in enumerate(business.course.loans):
        _terms(book, business, number, drawn)
        _schedule(book, business, number, drawn)


def _notes(book: Book, sheet: str) -> None:
    for text in (
        Text(
            "金融機関の返済予定表と同じく円単位です。利息と毎月の返済額は円未満切捨て、"
            "最終回の返済で残りを精算します。",
            "Whole yen, as in a bank's schedule: interest and level payments are cut to the yen, "
            "the last payment takes the rest.",
        ),
        Text(
            "借入の翌月から数えた回ごとの表です。「期」は資金繰りの期の番号です（計画の後は0）。",
            'One row a payment, from the month after drawing. "Period" is the number of the '
            "period in the cash plan, 0 after the plan.",
        ),
    ):
        book.note(sheet, text)


def _terms(book: Book, business: Business, number: int, drawn: Drawn) -> None:
    lang, loan = book.lang, drawn.loan
    amount = float(drawn.schedule.opening_yen[0])
    lines = (
        ("amount", Text("借入額（円）", "amount (yen)"), amount, "yen"),
        ("rate", Text("当初の年利", "first yearly rate"), _rates(business, drawn)[0], "rate"),
        ("months", Text("返済期間（月、据置を含む）", "term (months)"), loan.months, "yen"),
        ("grace", Text("うち据置（月）", "of which grace (months)"), loan.grace, "yen"),
        ("method", Text("返済方法", "method"), loan.method.label(lang), "text"),
    )
    book.table(
        f"terms{number}",
        sheet_of(number),
        [loan.name],
        [Line(key, label(lang), [value], kind=kind) for key, label, value, kind in lines],
        corner=Text(f"借入{number + 1}の条件", f"terms of loan {number + 1}"),
    )


def _rates(business: Business, drawn: Drawn) -> list[float]:
    """Return the yearly rate of every payment."""
    rates = [float(np.asarray(business.course.setting.number(drawn.loan.rate)))]
    steps = {step.month - 1: step.rate for step in drawn.loan.rate_steps}
    for i in range(1, drawn.loan.months):
        rates.append(steps.get(i, rates[-1]))
    return rates


def _schedule(book: Book, business: Business, number: int, drawn: Drawn) -> None:
    loan, plan = drawn.loan, drawn.schedule
    name, terms = f"loan{number}", f"terms{number}"
    timeline, count = business.timeline, loan.months
    rates, last = _rates(business, drawn), loan.months - 1
    steps = {step.month - 1 for step in loan.rate_steps}
    months = drawn.first_month + 1 + np.arange(count)
    inside = months < timeline.months_total
    periods = np.where(inside, np.asarray(timeline.period_of(months)) + 1, 0)
    starts = {loan.grace, *(s for s in steps if s > loan.grace)}

    def here(key: str, i: int) -> str:
        return book.cell(name, key, i)

    def rate(i: int) -> str | None:
        if i in steps:
            return None
        return here("rate", i - 1) if i else book.cell(terms, "rate", 0)

    def opening(i: int) -> str:
        return here("closing", i - 1) if i else book.cell(terms, "amount", 0)

    def interest(i: int) -> str:
        return f"ROUNDDOWN(ROUND({here('opening', i)}*{here('rate', i)}/12,6),0)"

    def level(i: int) -> str | None:
        if i < loan.grace:
            return "0"
        if i not in starts:
            return here("level", i - 1)
        left, monthly = count - i, f"({here('rate', i)}/12)"
        owed = here("opening", i)
        annuity = f"{owed}*{monthly}/(1-(1+{monthly})^-{left})"
        return f"ROUNDDOWN(ROUND(IF({here('rate', i)}=0,{owed}/{left},{annuity}),6),0)"

    def principal(i: int) -> str:
        if i == last:
            return here("opening", i)
        if i < loan.grace or loan.method is Method.BULLET:
            return "0"
        if loan.method is Method.LEVEL:
            return f"MIN({here('level', i)}-{here('interest', i)},{here('opening', i)})"
        amount, term, grace = (book.cell(terms, key, 0) for key in ("amount", "months", "grace"))
        return f"ROUNDDOWN({amount}/({term}-{grace}),0)"

    lines = [
        Line(
            "month",
            Text("年月", "month")(book.lang),
            _names(business, months, book.lang),
            kind="text",
        ),
        Line("rate", Text("年利", "rate")(book.lang), rates, rate, kind="rate"),
        Line("opening", Text("前回残高", "opening")(book.lang), plan.opening_yen.tolist(), opening),
        Line("interest", Text("利息", "interest")(book.lang), plan.interest_yen.tolist(), interest),
    ]
    if loan.method is Method.LEVEL:
        values = _levels(plan.opening_yen, rates, loan.grace, starts)
        lines.append(Line("level", Text("毎月の返済額", "level payment")(book.lang), values, level))
    lines += [
        Line(
            "principal",
            Text("元金", "principal")(book.lang),
            plan.principal_yen.tolist(),
            principal,
        ),
        Line(
            "payment",
            Text("返済額", "payment")(book.lang),
            plan.payment_yen.tolist(),
            lambda i: f"{here('interest', i)}+{here('principal', i)}",
        ),
        Line(
            "closing",
            Text("今回残高", "closing")(book.lang),
            plan.closing_yen.tolist(),
            lambda i: f"{here('opening', i)}-{here('principal', i)}",
        ),
        Line("period", Text("期", "period")(book.lang), periods.tolist(), kind="year"),
    ]
    book.table(
        name,
        sheet_of(number),
        list(range(1, count + 1)),
        lines,
        corner=Text(f"{loan.name}：回", f"{loan.name}: payment"),
        down=True,
    )


def _levels(
    opening_yen: "np.ndarray[tuple[int], np.dtype[np.float64]]",
    rates: list[float],
    grace: int,
    starts: set[int],
) -> list[float]:
    """Return the level payment that each month is under, 0 in the grace."""
    levels: list[float] = []
    for i, rate in enumerate(rates):
        if i in starts:
            level = level_payment_yen(float(opening_yen[i]), rate, len(rates) - i)
            levels.append(float(whole_yen(float(level))))
        else:
            levels.append(levels[-1] if i > grace else 0.0)
    return levels


def _names(
    business: Business, months: "np.ndarray[tuple[int], np.dtype[np.int64]]", lang: Lang
) -> list[str]:
    return [name_of_period(business.timeline.month_name(m))(lang) for m in months.tolist()]


def in_period(book: Book, business: Business, key: str, period: str) -> str:
    """Return the formula of what all loans' payments of a period sum to.

    Parameters
    ----------
    key
        "interest" or "principal".
    period
        Address of the period's number.
    """
    parts = [
        f"SUMIF({book.span(f'loan{n}', 'period')},{period},{book.span(f'loan{n}', key)})"
        for n in range(len(business.course.loans))
    ]
    return "+".join(parts) or "0"
