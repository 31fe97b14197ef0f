"""A plan's result as our pages keep it: the report's page and figures, and what is compared."""

import math
from typing import TYPE_CHECKING

from machigenki.platform.web.exhibits import Json, exhibit_json, table_json
from machigenki.region import Lang, Text

if TYPE_CHECKING:
    from machigenki.portfolio import PlanResult
    from machigenki.report import Facts


def page_json(facts: "Facts", lang: Lang) -> Json:
    """Return what the result's page shows in one language: the same as plan.html."""
    from machigenki.report.exhibits import exhibits
    from machigenki.report.page import page

    made = page(facts, exhibits(facts, lang), lang)
    return {
        "heading": made.heading,
        "town": made.town,
        "period": made.period,
        "answer": list(made.answer),
        "cards": [
            {
                "name": card.name,
                "value": card.value,
                "note": card.note,
                "status_label": card.status.label(lang),
            }
            for card in made.cards
        ],
        "warnings": list(made.warnings),
        "exhibits": [exhibit_json(one, lang) for one in made.exhibits],
        "indicators": table_json(made.indicators),
        "method": list(made.method),
        "inputs": table_json(made.inputs),
        "figures": table_json(made.figures),
        "sources": table_json(made.sources),
    }


def numbers_json(result: "PlanResult", facts: "Facts") -> Json:
    """Return the numbers by which plans are compared, unit in each key."""
    plan = result.folder.plan
    return {
        "town": {"ja": facts.town.ja, "en": facts.town.en},
        "base_year": facts.base_year,
        "first_year": facts.first_year,
        "years": facts.years,
        "discount_rate": plan.discount_rate,
        "totals": [
            {"key": key, "ja": name.ja, "en": name.en, "unit": unit, **values}
            for key, name, unit, values in _totals(facts)
        ],
        "retained_yen": {
            str(year): float(value) for year, value in facts.path["retained_income_yen"].items()
        },
        "cash_yen": {str(year): float(value) for year, value in facts.cash["total_yen"].items()}
        if not facts.cash.empty
        else {},
    }


def _totals(facts: "Facts") -> "list[tuple[str, Text, str, dict[str, float | None]]]":
    from machigenki.report.frames import number

    def drawn(key: str) -> dict[str, float | None]:
        value, low, high = (number(facts.interval, key, c) for c in ("value", "p05", "p95"))
        return {"value": value, "low": low, "high": high}

    def sure(value: float | None) -> dict[str, float | None]:
        known = value is not None and math.isfinite(value)
        return {"value": value if known else None, "low": None, "high": None}

    def funds(*kinds: str) -> float:
        return float(facts.money[facts.money["kind"].isin(kinds)]["amount_yen"].sum())

    covers = [one.lowest_cover[1] for one in facts.finances if one.lowest_cover is not None]
    jobs = (
        [("jobs_persons", Text("仕事の増加", "Gain in jobs"), "persons", drawn("jobs_persons"))]
        if facts.has_jobs
        else []
    )
    return [
        (
            "retained_income_yen",
            Text("域内に残る所得の増加（年）", "Gain in income that stays, a year"),
            "yen",
            drawn("retained_income_yen"),
        ),
        *jobs,
        (
            "leaves_change_yen",
            Text("域外へ出るお金の変化（年）", "Change of money that leaves, a year"),
            "yen",
            sure(facts.left_with_yen - facts.left_without_yen),
        ),
        ("investment_yen", Text("設備投資", "Investment"), "yen", sure(funds("use"))),
        ("grants_yen", Text("補助金・交付金", "Grants"), "yen", sure(funds("grant"))),
        ("loans_yen", Text("借入金", "Loans"), "yen", sure(funds("loan"))),
        (
            "net_present_value_yen",
            Text("事業の正味現在価値", "Net present value of the ventures"),
            "yen",
            sure(sum(one.bank.net_present_value_yen for one in facts.finances)),
        ),
        (
            "lowest_cash_yen",
            Text("最低現金（最も少ない事業）", "Lowest cash (of the tightest venture)"),
            "yen",
            sure(min(one.lowest_cash_yen for one in facts.finances)),
        ),
        (
            "lowest_cover",
            Text("最低DSCR", "Lowest DSCR"),
            "ratio",
            sure(min(covers) if covers else None),
        ),
    ]
