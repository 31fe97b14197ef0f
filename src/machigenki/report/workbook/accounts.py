"""Sheets on payments: the ledger, the years and payback, investment and funding."""

from collections.abc import Callable

from machigenki.ledger import FlowKind, PartyKind
from machigenki.region.industries import industry
from machigenki.region.text import Lang, Text
from machigenki.region.tier import Tier
from machigenki.report.facts import Facts
from machigenki.report.frames import number
from machigenki.report.words import words
from machigenki.report.workbook.common import (
    SHEETS,
    Check,
    money_kind,
    on_sheet,
    without_with,
)
from machigenki.report.workbook.sheet import Column, Grid, ref

_WIDTHS = {
    "period": 7,
    "payer": 18,
    "payee": 22,
    "payee_place": 9,
    "kind": 12,
    "industry": 16,
    "item": 16,
}


def ledger_sheet(grid: Grid, facts: Facts, lang: Lang) -> Check:
    """Write all postings without, with, and their difference."""
    w = words(lang)

    grid.note(
        Text(
            "計画期間の合計（円、実質）。実際に支払われるものを示します。差＝施策あり－施策なし。",
            "Whole plan, yen, real; what is really paid. Change = with − without.",
        )(lang)
    )
    postings = facts.postings
    texts = {
        "period": w["year"],
        "payer": Text("支払う人", "Payer")(lang),
        "payee": Text("受け取る人", "Payee")(lang),
        "payee_place": Text("受取側の場所", "Place of payee")(lang),
        "kind": Text("種類", "Kind")(lang),
        "industry": w["industry"],
        "item": w["item"],
    }
    said: dict[str, Callable[[str], str]] = {
        "payee_place": lambda v: Tier(v).label(lang),
        "kind": lambda v: FlowKind(v).label(lang),
        "industry": lambda v: industry(v).name(lang) if v else "",
        "payer": lambda v: _party(v, lang),
        "payee": lambda v: _party(v, lang),
    }
    columns = [
        Column(head, [said.get(key, str)(str(v)) for v in postings[key]], width=_WIDTHS[key])
        for key, head in texts.items()
    ]
    columns += without_with(postings, lang)
    first, last = grid.table(columns, total=w["total"])
    total = len(columns) - 1
    net = float((postings["with_yen"] - postings["without_yen"]).sum())
    cell = ref(last + 1, total)
    name = Text("台帳：差の合計", "ledger: sum of changes")(lang)
    return [(name, on_sheet("ledger", cell, lang), net, net)] if last >= first else []


def _party(name: str, lang: Lang) -> str:
    """Return how a party of the ledger is called by people."""
    kind, _, rest = name.partition(":")
    if kind == "industry" and rest:
        code, _, place = rest.partition(":")
        return (
            f"{industry(code).name(lang)}（{Tier(place).label(lang)}）"
            if lang == "ja"
            else (f"{industry(code).name(lang)} ({Tier(place).label(lang)})")
        )
    if kind in set(PartyKind) and rest:
        *owner, place = rest.split(":")
        label = PartyKind(kind).label(lang)
        where = Tier(place).label(lang) if place in set(Tier) else place
        inner = "、".join([*owner, where]) if lang == "ja" else ", ".join([*owner, where])
        return f"{label}（{inner}）" if lang == "ja" else f"{label} ({inner})"
    return PartyKind(name).label(lang) if name in set(PartyKind) else name


def years_sheet(grid: Grid, facts: Facts, lang: Lang) -> Check:
    """Write the years with running sums and payback."""
    w = words(lang)
    grid.note(
        Text(
            "年度ごと（円、実質）。収支＝収入－支出－設備投資＋補助金。借入と返済は含みません。",
            "Each fiscal year, yen, real. Balance = receipts − payments − investment + grants; "
            "loans are left out.",
        )(lang)
    )
    cash = facts.cash.reindex(facts.path.index, fill_value=0.0)
    path = facts.path

    def running(row: int, c: int) -> str:
        above = f"{ref(row - 1, c)}+" if row > grid.first else ""
        return f"={above}{ref(row, c - 1)}"

    columns = [
        Column(w["year"], [int(y) for y in path.index], "year", width=10),
        Column(
            Text("域内に残る所得の増加", "Gain in income that stays")(lang),
            list(path["retained_income_yen"]),
            "yen",
        ),
        Column(
            Text("仕事の増加（人）", "Gain in jobs (people)")(lang),
            list(path["jobs_persons"]),
            "persons",
        ),
        Column(Text("収入", "Receipts")(lang), list(cash["receipts_yen"]), "yen"),
        Column(Text("支出", "Payments")(lang), list(cash["payments_yen"]), "yen"),
        Column(Text("設備投資", "Investment")(lang), list(cash["investment_yen"]), "yen"),
        Column(Text("補助金", "Grants")(lang), list(cash["grants_yen"]), "yen"),
        Column(
            Text("収支", "Balance")(lang),
            list(cash["cash_yen"]),
            "yen",
            formula=lambda row, c: (
                f"={ref(row, c - 4)}-{ref(row, c - 3)}-{ref(row, c - 2)}+{ref(row, c - 1)}"
            ),
        ),
        Column(
            Text("累計", "Running sum")(lang),
            list(cash["total_yen"]),
            "yen",
            formula=running,
            summed=False,
        ),
    ]
    first, last = grid.table(columns, total=w["total"])
    mean = float(path["retained_income_yen"].mean())
    cells = f"{ref(first, 1)}:{ref(last, 1)}"
    row = last + 3
    grid.line(
        row,
        Text("域内に残る所得の年平均", "Yearly mean of income that stays")(lang),
        f"=SUM({cells})/{len(path)}",
        mean,
        "yen",
    )
    value = number(facts.interval, "retained_income_yen", "value")
    checks = [
        (
            Text("年次：域内に残る所得の年平均", "years: mean income that stays")(lang),
            on_sheet("years", ref(row, 3), lang),
            mean,
            value,
        )
    ]
    return checks + _payback(grid, facts, lang, first, last, row + 1)


def _payback(grid: Grid, facts: Facts, lang: Lang, first: int, last: int, row: int) -> Check:
    """Write simple payback as a formula: (uses − grants) ÷ mean surplus of operating years."""
    operating = int((facts.cash["receipts_yen"] > 0).sum()) if len(facts.cash) else 0
    if len(facts.measures) != 1 or not operating:
        return []
    engine = facts.measures[0].payback_years
    surplus = float((facts.cash["receipts_yen"] - facts.cash["payments_yen"]).sum()) / operating
    money = facts.money
    outlay = float(
        money.loc[money["kind"] == "use", "amount_yen"].sum()
        - money.loc[money["kind"] == "grant", "amount_yen"].sum()
    )
    receipts = f"{ref(first, 3)}:{ref(last, 3)}"
    payments = f"{ref(first, 4)}:{ref(last, 4)}"
    grid.line(
        row,
        Text("営業年度の平均の収支", "Mean surplus of operating years")(lang),
        f'=(SUM({receipts})-SUM({payments}))/COUNTIF({receipts},">0")',
        surplus,
        "yen",
    )
    name = SHEETS["money"](lang)
    uses, grants = (
        f"SUMIF('{name}'!B:B,\"{money_kind(k, lang)}\",'{name}'!D:D)" for k in ("use", "grant")
    )
    grid.line(
        row + 1,
        Text("設備投資－補助金", "Investment − grants")(lang),
        f"={uses}-{grants}",
        outlay,
        "yen",
    )
    if engine is None or surplus <= 0:
        return []
    grid.line(
        row + 2,
        Text("単純回収年数（年）", "Simple payback (years)")(lang),
        f"={ref(row + 1, 3)}/{ref(row, 3)}",
        outlay / surplus,
        "number",
    )
    return [
        (
            Text("単純回収年数", "simple payback")(lang),
            on_sheet("years", ref(row + 2, 3), lang),
            outlay / surplus,
            engine,
        )
    ]


def money_sheet(grid: Grid, facts: Facts, lang: Lang) -> Check:
    """Write investment and funding with their shares."""
    w = words(lang)
    grid.note(Text("計画期間の合計（円）。", "Whole plan, yen.")(lang))
    frame = facts.money
    if frame.empty:
        return []
    totals = frame.groupby("side")["amount_yen"].sum()
    side = {"uses": w["uses"], "sources": w["funds"]}
    columns = [
        Column(
            Text("使い道・財源", "Use or source")(lang), [side[s] for s in frame["side"]], width=16
        ),
        Column(Text("種類", "Kind")(lang), [money_kind(k, lang) for k in frame["kind"]], width=14),
        Column(w["item"], list(frame["name"]), width=30),
        Column(
            f"{w['amount']}（円）" if lang == "ja" else "Amount (yen)",
            list(frame["amount_yen"]),
            "yen",
            summed=False,
        ),
        Column(
            w["share"],
            [v / float(totals[s]) for s, v in zip(frame["side"], frame["amount_yen"], strict=True)],
            "percent",
            formula=lambda row, c: f"={ref(row, c - 1)}/SUMIF(A:A,{ref(row, 0)},D:D)",
            summed=False,
        ),
    ]
    grid.table(columns)
    used, found = (
        f"SUMIF('{SHEETS['money'](lang)}'!A:A,\"{side[s]}\",'{SHEETS['money'](lang)}'!D:D)"
        for s in ("uses", "sources")
    )
    gap = float(totals.get("uses", 0.0) - totals.get("sources", 0.0))
    return [
        (
            Text("投資と財源：使い道－財源", "investment: uses − sources")(lang),
            f"{used}-{found}",
            gap,
            0.0,
        )
    ]
