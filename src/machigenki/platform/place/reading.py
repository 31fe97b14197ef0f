"""A region as its page shows it, read by the engines: circulation, leaks, ideas that plug them."""

from typing import TYPE_CHECKING, Any

from machigenki.platform.web.exhibits import Json, exhibit_json, table_json
from machigenki.region import Lang, Region, Status, Text

if TYPE_CHECKING:
    from machigenki.portfolio import Idea, Ideas

DRAWS = 2_000
SEED = 2013
VERSION = 1
"""Raised when what is kept changes its shape, so that older readings are made anew."""


def read_region(region: Region) -> dict[Lang, Json]:
    """Return what the page says of a region, in both languages.

    Every leak has the income that plugging it would keep, the 90 % interval of the estimate, and
    the model cases that could plug it; every case its reasons and first numbers.
    """
    from machigenki.portfolio import ideas_of

    ideas = ideas_of(region)
    return {lang: _read(ideas, lang) for lang in ("ja", "en")}


def _read(ideas: "Ideas", lang: Lang) -> Json:
    from machigenki.circulation import leaking_sectors
    from machigenki.report.exhibits.ideas import leaks_exhibit, strengths_exhibit
    from machigenki.report.ideas_words import headline

    accounts, extrapolation = ideas.model.accounts, ideas.model.extrapolation
    strong = () if ideas.strengths.empty else (exhibit_json(strengths_exhibit(ideas, lang), lang),)
    leaks = exhibit_json(leaks_exhibit(ideas, lang), lang)
    return {
        "base_year": ideas.region.base_year,
        "rate": accounts.circulation_rate,
        "production_yen": accounts.production_yen,
        "distribution_yen": accounts.distribution_yen,
        "leak_yen": float(leaking_sectors(ideas.model.model)["leak_yen"].sum()),
        "figures": _circulation(ideas, lang),
        "status_label": Status.ESTIMATED.label(lang),
        "headline": list(headline(ideas, lang)),
        "leaks": leaks,
        "leak_rows": _leak_rows(ideas, lang),
        "strengths": list(strong),
        "ideas": [_idea(ideas, idea, lang) for idea in ideas.ideas],
        "notes": [extrapolation(lang)] if extrapolation else [],
    }


def _circulation(ideas: "Ideas", lang: Lang) -> dict[str, Any]:
    from machigenki.report.circle import stages
    from machigenki.report.figures.circulation import town_circulation
    from machigenki.report.numbers import scale_of
    from machigenki.report.theme import Look

    accounts, base_year = ideas.model.accounts, ideas.region.base_year
    flows = stages(accounts)
    flows = flows.assign(label=[name(lang) for name in flows["name"]])
    scale = scale_of(float(flows["amount_yen"].max()), lang)
    footer = Text(
        f"単位 {scale.name.ja}（1年間、{base_year}年価格）　推計値",
        f"{scale.name.en} a year, prices of {base_year}; estimated",
    )(lang)
    names = {key: text(lang) for key, text in _FIGURE_WORDS.items()}
    return {
        size: town_circulation(
            flows,
            accounts.circulation_rate,
            Look(lang, narrow=size == "phone"),
            footer,
            words=names,
        ).to_dict()
        for size in ("desk", "phone")
    }


def _leak_rows(ideas: "Ideas", lang: Lang) -> list[Json]:
    """Return every leak worth plugging: amounts, interval, and which ideas could plug it."""
    from machigenki.circulation import leak_interval
    from machigenki.region import industry

    town = ideas.model
    ends = leak_interval(town.model, town.draws(DRAWS, SEED)).rename(index=town.model.codes)
    leaks = ideas.leaks.join(ends)
    return [
        {
            "name": industry(str(code)).name(lang),
            "leak_yen": float(row["leak_yen"]),
            "low_yen": float(row["low_yen"]),
            "high_yen": float(row["high_yen"]),
            "worth_yen": float(row["worth_yen"]),
            "self_sufficiency": float(row["self_sufficiency"]),
            "ideas": [
                {"case": idea.case.id, "name": idea.case.name(lang)}
                for idea in ideas.ideas
                if str(code) in _plugs(idea)
            ],
        }
        for code, row in leaks.iterrows()
        if row["leak_yen"] > 0.0
    ]


def _plugs(idea: "Idea") -> list[str]:
    """Return the sectors whose leak a case that suits the place is meant to plug."""
    from machigenki.portfolio import Stand, Verdict
    from machigenki.portfolio.criteria import Reading

    if idea.verdict is Verdict.DOES_NOT_FIT:
        return []
    return [
        reason.criterion.key
        for reason in idea.reasons
        if reason.criterion.reading is Reading.LEAK and reason.stand is Stand.FOR
    ]


def _idea(ideas: "Ideas", idea: "Idea", lang: Lang) -> Json:
    from machigenki.portfolio import Verdict
    from machigenki.region import industry
    from machigenki.report.ideas_page import idea_card

    card = idea_card(ideas, idea, lang)
    return {
        "case": idea.case.id,
        "name": idea.case.name(lang),
        "suits": idea.verdict is not Verdict.DOES_NOT_FIT,
        "verdict": card.verdict_label,
        "lead": list(card.lead),
        "plugs": [industry(code).name(lang) for code in _plugs(idea)],
        "numbers": [list(row) for row in card.numbers],
        "reasons": table_json(card.reasons),
        "story": [list(row) for row in card.story],
        "ask": list(card.ask),
        "status_label": card.status.label(lang),
    }


_FIGURE_WORDS = {
    "0": Text("生産", "Output"),
    "1": Text("所得", "Income"),
    "2": Text("支出", "Spending"),
    "rate": Text("地域経済循環率", "Circulation rate"),
    "returns": Text("支出のうち域内の生産に戻るお金", "spending that returns to output"),
    "more": Text("など", " etc."),
    "enters": Text("域外から", "from outside"),
    "leaves": Text("域外へ", "to outside"),
}
