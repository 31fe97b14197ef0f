"""``machigenki plan``: a plan folder worked through, with its documents."""

import math
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from machigenki.cli.console import note, progress, reported_problems, show, show_json
from machigenki.cli.options import JsonOption, LangOption, OutOption
from machigenki.region.text import Lang, Text

if TYPE_CHECKING:
    from machigenki.report import Facts
    from machigenki.report.finance_facts import FinanceFacts
    from machigenki.venture.grant_view import GrantView


def plan(
    folder: Annotated[Path, typer.Argument(help="計画フォルダー / plan folder")],
    out: OutOption = Path("out"),
    as_json: JsonOption = False,
    lang: LangOption = "ja",
) -> None:
    """計画を計算し、報告書を作成します / work a plan through and write its documents.

    例 / example: machigenki plan examples/maniwa-chip-boiler
    """
    with reported_problems(lang, as_json):
        from machigenki.portfolio import STEPS, run_plan
        from machigenki.report import answer, businesses_of, collect, open_studio, write_documents

        with progress(len(STEPS) + 1, lang) as tell, open_studio() as studio:
            result = run_plan(folder, tell)
            facts, ventures = collect(result), businesses_of(result)
            tell(Text("報告書を作成しています", "writing the documents"))
            written = write_documents(facts, out, lang, studio, folder, ventures)
        for line in (*result.folder.notes, *written.notes):
            note(line(lang))
        if as_json:
            show_json({**_as_dict(facts, lang), "files": [str(path) for path in written]})
            return
        show([*answer(facts, lang), *map(str, written)])


def _as_dict(facts: "Facts", lang: Lang) -> dict[str, object]:
    """Return the result with stable keys; amounts are means a year of the plan."""
    paid = facts.destinations.sum()
    per_100 = facts.destinations / paid.where(paid > 0.0, 1.0) * 100.0
    return {
        "title": facts.title,
        "region": facts.town(lang),
        "first_year": facts.first_year,
        "years": facts.years,
        "price_base_year": facts.base_year,
        "circulation_rate": facts.rate,
        "per_year": {
            str(name): {str(k): float(v) for k, v in row.items()}
            for name, row in facts.interval.iterrows()
        },
        "leaves_without_yen_per_year": facts.left_without_yen,
        "leaves_with_yen_per_year": facts.left_with_yen,
        "destinations_per_100_yen": {
            str(name): {"without": float(row["without_yen"]), "with": float(row["with_yen"])}
            for name, row in per_100.iterrows()
        },
        "measures": [
            {
                "title": m.title(lang),
                "payback_years": m.payback_years,
                "finance": _finance(money, lang),
            }
            for m, money in zip(facts.measures, facts.finances, strict=True)
        ],
        "indicators": [
            {"name": p.name(lang), "unit": p.unit, "without": p.without, "with": p.with_}
            for p in facts.physical
        ],
        "drivers": [
            {
                "name": row["name"](lang),
                "low_yen_per_year": float(row["low_yen"]),
                "high_yen_per_year": float(row["high_yen"]),
            }
            for _, row in facts.tornado.iterrows()
        ],
        "extrapolation": facts.extrapolation(lang) if facts.extrapolation else None,
    }


def _finance(money: "FinanceFacts", lang: Lang) -> dict[str, object]:
    """Return what bank, town and ministry read of a venture; None where nothing is finite."""
    cover, bank, purse = money.lowest_cover, money.bank, money.purse
    return {
        "lowest_cash_yen": money.lowest_cash_yen,
        "lowest_cash_period": money.lowest_month,
        "first_short_period": money.first_short,
        "working_capital_needed_yen": money.needs.working_capital_yen,
        "largest_bridge_loan_yen": money.largest_bridge_yen,
        "lowest_dscr": None if cover is None else _cut(cover[1]),
        "lowest_dscr_year": None if cover is None else cover[0],
        "llcr_first": None if money.first_loan_life is None else _cut(money.first_loan_life),
        "established_year": money.established,
        "repayment_years": {r.profile.key: _finite(r.years[money.at]) for r in bank.readings},
        "break_even_yen": _finite(bank.break_even_yen[money.at]),
        "margin_of_safety_share": _finite(bank.margin_of_safety[money.at]),
        "project_irr": list(bank.project_rates),
        "equity_irr": list(bank.equity_rates),
        "npv_yen": bank.net_present_value_yen,
        "discounted_payback_years": _finite(bank.discounted_payback_years),
        "shortfall_probability": money.shortfall_share,
        "loss_probability": money.loss_share,
        "irr_quantiles": money.rate_quantiles,
        "stress": [
            {
                "name": case.name(lang),
                "stands": case.stands,
                "lowest_cash_yen": case.lowest_cash_yen,
                "lowest_cash_period": case.lowest_month,
                "first_short_period": case.first_short,
                "lowest_dscr": _cut(case.lowest_cover),
            }
            for case in money.stress
        ],
        "least_share_of_plan": {
            "price": money.least.price,
            "volume": money.least.volume,
            "loans": money.least.loans,
        },
        "grants": [_grant(view, lang) for view in money.grants],
        "purse": {
            "municipality_payback_years": purse.municipality.payback_years,
            "public_payback_years": purse.payback_years,
        },
    }


def _grant(view: "GrantView", lang: Lang) -> dict[str, object]:
    answer, split = view.answer, view.answer.split
    return {
        "name": view.grant.name,
        "fiscal_year": answer.rules.fiscal_year,
        "planned_yen": view.grant.amount_yen,
        "allowed_yen": answer.grant_yen,
        "state_yen": None if split is None else split.state_yen,
        "prefecture_yen": None if split is None else split.prefecture_yen,
        "municipality_yen": None if split is None else split.municipality_yen,
        "conditions": {c.key: str(c.finding) for c in answer.conditions},
        "unverified": [note(lang) for note in answer.notes],
    }


def _cut(ratio: float) -> float | None:
    """Return a cover cut to two decimals as in the documents, None where there is no debt."""
    from machigenki.report.numbers import cut

    return _finite(cut(ratio))


def _finite(value: float) -> float | None:
    """Return a number, None where it is infinite or has no meaning."""
    return float(value) if math.isfinite(value) else None
