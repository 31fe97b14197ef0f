"""What the plan brings: jobs by industry, and income that stays by year."""

import pandas as pd

from machigenki.region.industries import industry
from machigenki.region.provenance import Status
from machigenki.region.text import Lang, Text
from machigenki.report.exhibit import Exhibit, TextTable
from machigenki.report.exhibits.common import (
    BY_YEAR,
    MOST_ROWS,
    priced,
    small,
)
from machigenki.report.facts import Facts
from machigenki.report.figures.jobs import jobs_by_industry
from machigenki.report.figures.years import yearly_path
from machigenki.report.numbers import money, persons, scale_of
from machigenki.report.words import CHANNELS, words


def jobs_exhibit(facts: Facts, lang: Lang) -> Exhibit:
    """Return jobs by industry and channel."""
    w = words(lang)
    jobs = facts.jobs.set_axis([CHANNELS[str(c)](lang) for c in facts.jobs.columns], axis="columns")
    jobs.index = pd.Index(
        [industry(str(code)).name(lang) if code else w["explicit"] for code in jobs.index]
    )
    order = jobs.sum(axis=1).abs().sort_values(ascending=False, kind="stable").index
    jobs = jobs.loc[order]
    shown = jobs.iloc[:MOST_ROWS]
    if len(jobs) > MOST_ROWS:
        rest = jobs.iloc[MOST_ROWS:].sum().to_frame(w["other"]).T
        shown = pd.concat([shown, rest])
    total = float(jobs.to_numpy().sum())
    rows = [
        (str(label), *(small(v, lang) for v in row), small(row.sum(), lang))
        for label, row in jobs.iterrows()
        if row.abs().sum() > 0.005
    ]
    rows.append((w["total"], *(small(v, lang) for v in jobs.sum()), small(total, lang)))
    lead = Text(
        f"仕事は年平均で{persons(abs(total), 'ja')}分{'増えます' if total >= 0 else '減ります'}"
        "（施策なしとの差）。"
        f"最も多いのは「{jobs.index[0]}」の"
        f"{persons(float(jobs.iloc[0].sum()), 'ja', sign=True)}です。",
        f"{persons(total, 'en', sign=True)} at work in an average year, against the case without. "
        f"Most are in {str(jobs.index[0]).lower()} "
        f"({persons(float(jobs.iloc[0].sum()), 'en', sign=True)}).",
    )(lang)
    return Exhibit(
        key="jobs",
        title=Text("産業別の仕事", "Jobs by industry")(lang),
        lead=lead,
        alt=lead,
        unit=Text("人（年平均、施策なしとの差）", "people (yearly mean, change)")(lang),
        source=w["this_plan"],
        status=Status.ESTIMATED,
        draw=lambda look, footer: jobs_by_industry(shown, look, footer),
        table=TextTable((w["industry"], *jobs.columns, w["total"]), tuple(rows), True),
    )


def path_exhibit(facts: Facts, lang: Lang) -> Exhibit:
    """Return income that stays, year by year."""
    w = words(lang)
    income = facts.path["retained_income_yen"]
    years = income.to_frame("amount_yen")
    scale = scale_of(float(income.abs().max()), lang)
    mean, total = float(income.mean()), float(income.sum())
    lead = Text(
        f"域内に残る所得の増加は、{facts.first_year}年度から{facts.last_year}年度までの合計で"
        f"{money(total, 'ja')}、年平均で{money(mean, 'ja')}です。"
        "設備を整える年度は、工事などの支払が含まれます。",
        f"Income that stays grows by {money(total, 'en')} from {facts.first_year} to "
        f"{facts.last_year}, {money(mean, 'en')} a year. The years of building include the works.",
    )(lang)
    rows = [
        (str(year), scale.write(a, lang, sign=True), small(b, lang))
        for year, a, b in zip(facts.path.index, income, facts.path["jobs_persons"], strict=True)
    ]
    return Exhibit(
        key="path",
        title=Text("域内に残る所得の年ごとの動き", "Income that stays, year by year")(lang),
        lead=lead,
        alt=lead,
        unit=priced(facts, lang, scale, BY_YEAR),
        source=w["this_plan"],
        status=Status.ESTIMATED,
        draw=lambda look, footer: yearly_path(years, look, footer, words={"year": w["year"]}),
        table=TextTable(
            (w["year"], scale.name(lang), Text("仕事（人）", "jobs (people)")(lang)), tuple(rows)
        ),
    )
