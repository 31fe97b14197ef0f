"""``machigenki loan``: a loan's schedule (返済予定表) to the yen."""

import unicodedata
from typing import TYPE_CHECKING, Annotated

import typer

from machigenki.cli.console import reported_problems, show, show_json
from machigenki.cli.options import JsonOption, LangOption
from machigenki.cli.usage import unknown_word
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Lang, Text

if TYPE_CHECKING:
    from machigenki.finance.loan import Schedule

METHOD_WORDS = {"level": "元利均等", "equal-principal": "元金均等", "bullet": "期日一括"}
LONGEST_YEARS = 100

_MONTHS = 12
_COLUMNS = {
    "month": Text("月", "month"),
    "opening_yen": Text("月初残高", "opening"),
    "interest_yen": Text("利息", "interest"),
    "principal_yen": Text("元金", "principal"),
    "payment_yen": Text("返済額", "payment"),
    "closing_yen": Text("月末残高", "closing"),
}
_ROUNDING = Text(
    "単位：円。利息は残高×年利÷12。毎月の利息と返済額は円未満を切り捨て、最終回に残りを返済します。"
    "金融機関の日割計算や端数処理により、実際の予定表とは異なることがあります。",
    "In yen. Interest is balance × rate ÷ 12. Interest and payments are cut to the yen, and the "
    "last payment takes what is left. A bank that counts days or rounds otherwise will differ.",
)
_REPAID_LAST = Text(
    "元金は、最後の月まで1円も返済されません。金額、据置期間、返済方法を確かめてください。",
    "Nothing of the principal is repaid before the last month: check amount, grace and method.",
)


def loan(
    amount: Annotated[
        str, typer.Option("--amount", help="借入金額（円） / yen lent, e.g. 5000000, 500万")
    ],
    rate: Annotated[
        str, typer.Option("--rate", help="年利（0.024又は2.4%） / yearly interest, 0.024 or 2.4%")
    ],
    years: Annotated[
        int, typer.Option("--years", help="返済期間（据置を含む年数） / term with grace")
    ],
    grace_months: Annotated[
        int, typer.Option("--grace-months", help="据置期間（利息のみの月数） / interest only")
    ] = 0,
    method: Annotated[
        str,
        typer.Option(
            "--method",
            help="返済方法 / level（元利均等） | equal-principal（元金均等） | bullet（期日一括）",
        ),
    ] = "level",
    rate_step: Annotated[
        list[str] | None,
        typer.Option(
            "--rate-step",
            help="月=年利。その月から金利が変わる。繰り返し指定可 / month=rate; may be repeated",
        ),
    ] = None,
    as_json: JsonOption = False,
    lang: LangOption = "ja",
) -> None:
    """借入金の返済予定表を円単位で作ります / a loan's schedule to the yen.

    例 / example: machigenki loan --amount 5000000 --rate 0.024 --years 10 --grace-months 12
    """
    if method.removesuffix("返済") not in (*METHOD_WORDS, *METHOD_WORDS.values()):
        words = [f"{word}（{ja}）" for word, ja in METHOD_WORDS.items()]
        raise unknown_word(method, words, lang, "--method")
    with reported_problems(lang, as_json):
        from machigenki.finance.loan import Method, schedule
        from machigenki.region import parse_number

        amount_yen = _lent(parse_number(amount, field="amount"), amount)
        yearly = parse_number(rate, field="rate")
        _refuse_term(years)
        steps = [_step(word) for word in rate_step or ()]
        way = Method(method)
        plan = schedule(
            amount_yen,
            yearly,
            _MONTHS * years,
            grace_months=grace_months,
            method=way,
            rate_steps=steps,
        )
        late = way is not Method.BULLET and plan.months > 1 and not plan.principal_yen[:-1].any()
        notes = [_REPAID_LAST] if late else []
        totals = {
            "total_interest_yen": int(plan.interest_yen.sum()),
            "total_payment_yen": int(plan.payment_yen.sum()),
        }
        if as_json:
            show_json(
                {
                    "amount_yen": amount_yen,
                    "rate": yearly,
                    "months": plan.months,
                    "grace_months": grace_months,
                    "method": str(way),
                    "rate_steps": [{"month": month, "rate": new} for month, new in steps],
                    **totals,
                    "notes": [words(lang) for words in notes],
                    "schedule": _rows(plan),
                }
            )
            return
        label, percent = way.label, f"{100 * yearly:.10g}"
        head = Text(
            f"{label.ja}　{amount_yen:,}円、年利{percent}%、{plan.months}か月"
            + (f"（うち据置{grace_months}か月）" if grace_months else ""),
            f"{label.en}: {amount_yen:,} yen at {percent} % for {plan.months} months"
            + (f", {grace_months} of them grace" if grace_months else ""),
        )
        sums = Text(
            f"利息の合計 {totals['total_interest_yen']:,}円、"
            f"返済額の合計 {totals['total_payment_yen']:,}円",
            f"interest {totals['total_interest_yen']:,} yen in all, "
            f"payments {totals['total_payment_yen']:,} yen",
        )
        told = [words(lang) for words in (sums, *notes, _ROUNDING)]
        show([head(lang), *_table(_rows(plan), lang), *told])


def _refuse_term(years: int) -> None:
    if not 1 <= years <= LONGEST_YEARS:
        raise InputError(
            Problem(
                Text("返済期間が正しくありません", "this is no term of a loan"),
                field="years",
                found=str(years),
                expected=Text(f"1から{LONGEST_YEARS}までの年数", f"1 to {LONGEST_YEARS} years"),
            )
        )


def _lent(amount_yen: float, word: str) -> int:
    """Return an amount that can be lent: a whole number of yen, 1 or more."""
    if amount_yen == 0:
        raise InputError(
            Problem(
                Text("借入金額が0円です", "nothing is lent"),
                field="amount",
                found=word,
                expected=Text("1円以上の金額", "1 yen or more"),
            )
        )
    if amount_yen != int(amount_yen):
        raise InputError(
            Problem(
                Text("借入金額に円未満の端数があります", "the amount has a fraction of a yen"),
                field="amount",
                found=word,
                expected=Text("円単位の整数", "whole yen"),
            )
        )
    return int(amount_yen)


def _step(word: str) -> tuple[int, float]:
    """Return month and rate of a ``month=rate`` option."""
    from machigenki.region import parse_number

    month, mark, rate = word.replace("＝", "=").partition("=")
    if not mark or not month.strip().isdecimal():
        raise InputError(
            Problem(
                Text("金利の変更の指定が読めません", "this change of the rate cannot be read"),
                field="rate-step",
                found=word,
                expected=Text("月=年利、例: 37=0.03", "month=rate, e.g. 37=0.03"),
            )
        )
    return int(month), parse_number(rate, field="rate-step")


def _rows(plan: "Schedule") -> list[dict[str, int]]:
    """Return the schedule month by month, in whole yen."""
    columns = {
        key: getattr(plan, key).astype("int64").tolist() for key in _COLUMNS if key != "month"
    }
    return [
        {"month": month, **{key: column[month - 1] for key, column in columns.items()}}
        for month in range(1, plan.months + 1)
    ]


def _table(rows: list[dict[str, int]], lang: Lang) -> list[str]:
    """Return the rows below their headings, columns aligned to the right."""
    lines = [[words(lang) for words in _COLUMNS.values()]]
    lines += [[f"{row[key]:,}" for key in _COLUMNS] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    return [
        "  ".join(
            " " * (width - _width(cell)) + cell for cell, width in zip(cells, widths, strict=True)
        )
        for cells in lines
    ]


def _width(cell: str) -> int:
    """Return how many columns a terminal needs for a word."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WFA" else 1 for letter in cell)
