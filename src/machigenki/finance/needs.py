"""Where a plan's cash runs short, why, and what to ask of whom (資金の不足と相談先)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

import numpy as np

from machigenki.finance.timeline import MONTHS, Array, name_of_period
from machigenki.region import InputError, Problem, Text


class Request(StrEnum):
    """What closes a gap."""

    GRANT_BRIDGE = "grant_bridge"
    TAX_BRIDGE = "tax_bridge"
    WORKING_CAPITAL_LOAN = "working_capital_loan"
    OWN_FUNDS = "own_funds"

    @property
    def label(self) -> Text:
        """Return its name."""
        return _REQUEST_LABELS[self]


_REQUEST_LABELS = {
    Request.GRANT_BRIDGE: Text("補助金までのつなぎ融資", "bridge loan until the grant"),
    Request.TAX_BRIDGE: Text("消費税の還付までのつなぎ融資", "bridge loan until the tax refund"),
    Request.WORKING_CAPITAL_LOAN: Text("運転資金の融資", "working-capital loan"),
    Request.OWN_FUNDS: Text("自己資金・出資の積み増し", "more own funds or equity"),
}


@dataclass(frozen=True, slots=True)
class Ask:
    """What to ask, of whom, and until when.

    Parameters
    ----------
    request
        What is asked.
    amount_yen
        How much.
    since, until
        First period in which it is needed, and the period in which it no longer is; None where
        the plan ends before.
    of_whom
        Who is asked.
    sentence
        The request in words.
    """

    request: Request
    amount_yen: float
    since: str
    until: str | None
    of_whom: Text
    sentence: Text


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of periods in which cash is below the minimum.

    Parameters
    ----------
    first, last
        Its first and last period.
    months
        Its length; a period of a year counts twelve.
    depth_yen
        The most by which cash falls short.
    deepest
        The period in which it does.
    asks
        What closes it.
    sentence
        The gap in words.
    """

    first: str
    last: str
    months: int
    depth_yen: float
    deepest: str
    asks: tuple[Ask, ...]
    sentence: Text


@dataclass(frozen=True, slots=True)
class CashNeeds:
    """What a plan's cash lacks.

    Parameters
    ----------
    minimum_yen
        Cash that should never be fallen below.
    working_capital_yen
        What is needed on top to keep it: −min(0, lowest cash − minimum).
    gaps
        The stretches in which it is fallen below.
    sentence
        The whole in words.
    """

    minimum_yen: float
    working_capital_yen: float
    gaps: tuple[Gap, ...]
    sentence: Text


def cash_needs(
    periods: Sequence[str],
    cash_yen: Array,
    *,
    grant_receivable_yen: Array,
    consumption_tax_receivable_yen: Array,
    minimum_yen: float = 0.0,
) -> CashNeeds:
    """Return the gaps in a plan's cash and what to ask of whom.

    shortₜ = max(0, minimum − cashₜ), divided in this order: what the grant still owes, what
    the consumption-tax refund still owes, the rest. Each part asks for its largest amount in
    the gap, so together they close it in every period.

    Parameters
    ----------
    periods
        Names of the periods: "2027-04" a month, "2030" a year.
    cash_yen
        Cash at the end of each, with the loans already arranged, (periods,).
    grant_receivable_yen, consumption_tax_receivable_yen
        What is due and not yet received at the end of each (未収補助金, 未収消費税等), (periods,).
    minimum_yen
        Cash that should always be there.

    Raises
    ------
    InputError
        If the minimum is negative, or an array is not as long as the periods.
    """
    _check(periods, minimum_yen, cash_yen, grant_receivable_yen, consumption_tax_receivable_yen)
    short = np.maximum(minimum_yen - cash_yen, 0.0)
    by_grant = np.minimum(short, np.maximum(grant_receivable_yen, 0.0))
    by_tax = np.minimum(short - by_grant, np.maximum(consumption_tax_receivable_yen, 0.0))
    parts = {
        Request.GRANT_BRIDGE: by_grant,
        Request.TAX_BRIDGE: by_tax,
        Request.WORKING_CAPITAL_LOAN: short - by_grant - by_tax,
    }
    gaps = tuple(
        _gap(periods, short, parts, start, stop, minimum_yen) for start, stop in _stretches(short)
    )
    need = float(short.max(initial=0.0))
    return CashNeeds(minimum_yen, need, gaps, _summary(need, len(gaps), minimum_yen))


def _check(periods: Sequence[str], minimum_yen: float, *arrays: Array) -> None:
    if minimum_yen < 0:
        raise InputError(
            Problem(
                Text("最低限の現金が負です", "the minimum of cash is negative"),
                field="minimum_yen",
                found=f"{minimum_yen:g}",
                expected=Text("0以上", "0 or more"),
            )
        )
    for array in arrays:
        if array.shape != (len(periods),):
            raise InputError(
                Problem(
                    Text("期間の数と値の数が違います", "there are not as many values as periods"),
                    found=str(array.shape),
                    expected=Text.same(f"({len(periods)},)"),
                )
            )


def _stretches(short: Array) -> list[tuple[int, int]]:
    """Return the (first, after last) of every run of periods that are short."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], short > 0.0, [0]]).astype(int)))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def _gap(
    periods: Sequence[str],
    short: Array,
    parts: dict[Request, Array],
    start: int,
    stop: int,
    minimum_yen: float,
) -> Gap:
    deepest = start + int(np.argmax(short[start:stop]))
    months = sum(1 if "-" in period else MONTHS for period in periods[start:stop])
    depth, least = float(short[deepest]), _yen(minimum_yen)
    asks = tuple(
        _ask(request, part, periods, start, stop)
        for request, part in parts.items()
        if part[start:stop].any()
    )
    first, last = periods[start], periods[stop - 1]
    begins, ends, worst = (name_of_period(p) for p in (first, last, periods[deepest]))
    span = (
        Text(begins.ja, f"In {begins.en}")
        if first == last
        else Text(f"{begins.ja}から{ends.ja}まで", f"From {begins.en} to {ends.en}")
    )
    sentence = Text(
        f"{span.ja}（{months}か月）、現金が最低限の{least}円を最大{_yen(depth)}円下回ります"
        f"（最も不足するのは{worst.ja}）。",
        f"{span.en} ({months} month{'s' if months > 1 else ''}) cash is up to {_yen(depth)} yen "
        f"below the minimum of {least} yen (deepest in {worst.en}).",
    )
    return Gap(first, last, months, depth, periods[deepest], asks, sentence)


_BANK = Text("金融機関", "the bank")
_OWNERS = Text("出資者・事業主", "the owners")
_BANK_OR_OWNERS = Text("金融機関又は出資者", "the bank or the owners")


def _ask(request: Request, part: Array, periods: Sequence[str], start: int, stop: int) -> Ask:
    needed = np.flatnonzero(part[start:stop]) + start
    amount, since = float(part[needed].max()), periods[int(needed[0])]
    after = int(needed[-1]) + 1
    yen = _yen(amount)
    if after == len(periods):
        said = Text(
            f"不足が計画の終わりまで続きます。自己資金又は出資を{yen}円積み増すか、"
            "計画（価格、数量、投資額）を見直してください。",
            f"The gap lasts to the end of the plan: add {yen} yen of own funds or equity, or "
            "change the plan (price, volume, investment).",
        )
        return Ask(Request.OWN_FUNDS, amount, since, None, _OWNERS, said)
    until = periods[after]
    begins, ends = name_of_period(since), name_of_period(until)
    if request is Request.WORKING_CAPITAL_LOAN:
        said = Text(
            f"運転資金{yen}円を、{begins.ja}から{ends.ja}まで、金融機関の融資又は自己資金で"
            "用意してください。",
            f"Arrange {yen} yen of working capital from {begins.en} until {ends.en}: a loan "
            "from the bank, or own funds.",
        )
        return Ask(request, amount, since, until, _BANK_OR_OWNERS, said)
    why = {
        Request.GRANT_BRIDGE: Text(
            "補助金は事業の完了後に支払われるため（精算払い）",
            "The grant is paid after completion",
        ),
        Request.TAX_BRIDGE: Text(
            "消費税は申告の後に還付されるため",
            "Consumption tax is refunded after it is declared",
        ),
    }[request]
    said = Text(
        f"{why.ja}、{begins.ja}から{ends.ja}までのつなぎ融資{yen}円を金融機関に相談してください。",
        f"{why.en}: ask the bank for a bridge loan of {yen} yen from {begins.en} until {ends.en}.",
    )
    return Ask(request, amount, since, until, _BANK, said)


def _summary(need: float, gaps: int, minimum_yen: float) -> Text:
    least = _yen(minimum_yen)
    if not gaps:
        return Text(
            f"計画の全期間で、現金は{least}円を下回りません。",
            f"Cash never falls below {least} yen in the plan.",
        )
    return Text(
        f"資金の不足する時期が{gaps}回あり、追加で必要な運転資金は{_yen(need)}円です。",
        f"Cash falls short {gaps} time{'s' if gaps > 1 else ''}; the working capital needed on "
        f"top is {_yen(need)} yen.",
    )


def _yen(amount: float) -> str:
    """Return whole yen, rounded up: who asks for too little is short again."""
    return f"{ceil(round(amount, 6)):,}"
