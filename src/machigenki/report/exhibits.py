"""The figures of a plan's documents, in the order in which they are read."""

from collections.abc import Iterable, Sequence
from functools import partial

import pandas as pd

from machigenki.region.industries import industry
from machigenki.region.provenance import Status
from machigenki.region.text import Lang, Text
from machigenki.region.tier import Tier
from machigenki.report.exhibit import Exhibit, TextTable
from machigenki.report.facts import Facts
from machigenki.report.figures.certainty import interval, tornado
from machigenki.report.figures.circulation import town_circulation
from machigenki.report.figures.hundred import hundred_counts, hundred_yen
from machigenki.report.figures.jobs import jobs_by_industry
from machigenki.report.figures.money_plan import money_plan
from machigenki.report.figures.waterfall import leak_waterfall
from machigenki.report.figures.years import payback, yearly_path
from machigenki.report.numbers import Scale, money, percent, persons, scale_of
from machigenki.report.words import CHANNELS, DESTINATIONS, words

MOST_ROWS = 8
"""Rows of a figure that a reader takes in; the rest is added up into one."""


def exhibits(facts: Facts, lang: Lang) -> tuple[Exhibit, ...]:
    """Return every figure of the plan that has something to show, in `lang`."""
    made = [_circulation(facts, lang), _hundred(facts, lang), _leaks(facts, lang)]
    made += [_jobs(facts, lang), _path(facts, lang)]
    if not facts.money.empty:
        made.append(_money(facts, lang))
    if not facts.cash.empty:
        made.append(_payback(facts, lang))
    made.append(_interval(facts, lang))
    if not facts.tornado.empty:
        made.append(_tornado(facts, lang))
    return tuple(made)


def _price(facts: Facts, lang: Lang, scale: Scale, per: Text) -> str:
    """Return a unit as it stands on a figure: 万円（年平均、2015年価格）."""
    if lang == "ja":
        return f"{scale.name(lang)}（{per(lang)}、{facts.base_year}年価格）"
    return f"{scale.name(lang)} ({per(lang)}, prices of {facts.base_year})"


_MEAN = Text("年平均", "yearly mean")
_ONE_YEAR = Text("1年間", "one year")
_BY_YEAR = Text("年度ごと", "each fiscal year")
_WHOLE = Text("計画期間の合計", "whole plan")


def _circulation(facts: Facts, lang: Lang) -> Exhibit:
    w = words(lang)
    stages = facts.stages.assign(label=[name(lang) for name in facts.stages["name"]])
    held = stages[stages["way"] != "leave"].groupby("stage")["amount_yen"].sum()
    scale = scale_of(float(held.max()), lang)
    names = {
        "0": Text("生産", "Output")(lang),
        "1": Text("所得", "Income")(lang),
        "2": Text("支出", "Spending")(lang),
        "rate": Text("地域経済循環率", "Circulation rate")(lang),
        "returns": Text("支出のうち域内の生産に戻るお金", "spending that returns to output")(lang),
        "more": Text("など", " etc.")(lang),
        "enters": Text("域外から", "from outside")(lang),
        "leaves": Text("域外へ", "to outside")(lang),
    }
    ways = {"enter": names["enters"], "leave": names["leaves"]}
    rows = [
        (
            names[str(row.stage)] if row.way == "carry" else f"{row.label}（{ways[row.way]}）"
            if lang == "ja" else f"{row.label} ({ways[row.way]})",
            scale.write(row.amount_yen, lang),
            percent(row.amount_yen / float(held[1]), lang),
        )
        for row in stages.itertuples()
    ]
    rate = percent(facts.rate, lang)
    town = facts.town(lang)
    low = facts.rate < 1
    lead = Text(
        f"{town}で1年間に生み出された所得は{money(held[0], 'ja')}、住民などが受け取った所得は"
        f"{money(held[1], 'ja')}です。地域経済循環率は{rate}で、"
        + ("足りない分を域外からの所得や交付税などで補っています。" if low
           else "域内で生み出された所得が、受け取る所得を上回っています。"),
        f"{town} produces {money(held[0], 'en')} of income a year; residents and others receive "
        f"{money(held[1], 'en')}. The circulation rate is {rate}: "
        + ("the rest comes from outside, such as pensions and grants." if low
           else "more is produced than is received."),
    )(lang)
    return Exhibit(
        key="circulation",
        title=Text(f"{town}のお金の流れ（施策の前）", f"How money circulates in {town} today")(lang),
        lead=lead,
        alt=lead,
        unit=_price(facts, lang, scale, _ONE_YEAR),
        source=w["region_estimate"],
        status=Status.ESTIMATED,
        draw=lambda look, footer: town_circulation(
            stages, facts.rate, look, footer, words=names
        ),
        table=TextTable(
            (w["item"], scale.name(lang), Text("所得に対する割合", "share of income")(lang)),
            tuple(rows),
        ),
    )


def _hundred(facts: Facts, lang: Lang) -> Exhibit:
    w = words(lang)
    shares = facts.destinations / facts.destinations.sum()
    shares = shares.set_axis([w["without"], w["with"]], axis="columns")
    labels = {key: text(lang) for key, text in DESTINATIONS.items()}
    counts = pd.DataFrame({c: hundred_counts(shares[c]) for c in shares})
    before, after = (int(counts[c].get("region", 0)) for c in counts)
    outside = {
        key: int(counts.loc[key].iloc[0]) for key in counts.index if key != "region"
    }
    largest = max(outside, key=lambda key: outside[key])
    lead = Text(
        f"同じ用途に払う100円のうち、域内に残るのは、施策なしでは{before}円、施策ありでは"
        f"{after}円です。施策なしで最も多い流出先は「{labels[largest]}」の{outside[largest]}円です。"
        "四角一つが1円です。",
        f"Of each 100 yen paid for the same purpose, {before} yen stay in the town without the "
        f"plan and {after} yen with it. Without it, most leaves as \"{labels[largest]}\" "
        f"({outside[largest]} yen). One square is one yen.",
    )(lang)
    scale = scale_of(float(facts.destinations.sum().max()), lang)
    rows = [
        (
            labels[str(key)],
            scale.write(row["without_yen"], lang),
            str(counts.loc[key].iloc[0]),
            scale.write(row["with_yen"], lang),
            str(counts.loc[key].iloc[1]),
        )
        for key, row in facts.destinations.iterrows()
    ]
    totals = facts.destinations.sum()
    rows.append((w["total"], scale.write(totals.iloc[0], lang), "100",
                 scale.write(totals.iloc[1], lang), "100"))
    of100 = Text("100円のうち", "of 100 yen")(lang)
    return Exhibit(
        key="hundred",
        title=Text("100円の行き先：施策なしと施策あり", "Where each 100 yen goes, without and with")(
            lang
        ),
        lead=lead,
        alt=lead,
        unit=Text("100円あたりの円", "yen of each 100")(lang),
        source=w["this_plan"],
        status=Status.ESTIMATED,
        draw=lambda look, footer: hundred_yen(shares, labels, look, footer),
        table=TextTable(
            (
                w["destination"],
                f"{w['without']}（{scale.name(lang)}）" if lang == "ja"
                else f"{w['without']} ({scale.name(lang)})",
                of100,
                f"{w['with']}（{scale.name(lang)}）" if lang == "ja"
                else f"{w['with']} ({scale.name(lang)})",
                of100,
            ),
            tuple(rows),
            total=True,
        ),
    )


def _leaks(facts: Facts, lang: Lang) -> Exhibit:
    w = words(lang)
    leaks = facts.leaks.assign(change=facts.leaks["with_yen"] - facts.leaks["without_yen"])
    labels = [
        f"{category(lang)}（{Tier(tier).label(lang)}）" if lang == "ja"
        else f"{category(lang)} ({Tier(tier).label(lang)})"
        for category, tier in zip(leaks["category"], leaks["tier"], strict=True)
    ]
    changes = pd.Series(leaks["change"].to_numpy(), index=labels)
    changes = _largest(changes, w["other_leaks"]).sort_values()
    steps = pd.DataFrame(
        [
            (_case(w["without"], lang), facts.left_without_yen, "total"),
            *((label, value, "change") for label, value in changes.items()),
            (_case(w["with"], lang), facts.left_with_yen, "total"),
        ],
        columns=["label", "amount_yen", "kind"],
    )
    scale = scale_of(float(steps["amount_yen"].abs().max()), lang)
    rows = [
        (label, *(scale.write(v, lang) for v in (a, b)), scale.write(c, lang, sign=True))
        for label, a, b, c in zip(
            labels, leaks["without_yen"], leaks["with_yen"], leaks["change"], strict=True
        )
    ]
    change = facts.left_with_yen - facts.left_without_yen
    rows.append(
        (
            w["total"],
            scale.write(facts.left_without_yen, lang),
            scale.write(facts.left_with_yen, lang),
            scale.write(change, lang, sign=True),
        )
    )
    less = change < 0
    lead = Text(
        f"この支払から域外へ出るお金は、年平均{money(facts.left_without_yen, 'ja')}から"
        f"{money(facts.left_with_yen, 'ja')}へ、{money(abs(change), 'ja')}"
        + ("減ります。" if less else "増えます。")
        + "緑は減る流出、斜線は増える流出です。",
        f"Money that leaves the town through these payments goes from "
        f"{money(facts.left_without_yen, 'en')} to {money(facts.left_with_yen, 'en')} a year, "
        f"{money(abs(change), 'en')} {'less' if less else 'more'}. Green falls, hatched rises.",
    )(lang)
    return Exhibit(
        key="leaks",
        title=Text("どの流出が減り、どの流出が増えるか", "Which leaks shrink and which grow")(lang),
        lead=lead,
        alt=lead,
        unit=_price(facts, lang, scale, _MEAN),
        source=w["this_plan"],
        status=Status.ESTIMATED,
        draw=lambda look, footer: leak_waterfall(steps, look, footer),
        table=TextTable((w["category"], w["without"], w["with"], w["change"]), tuple(rows), True),
    )


def _case(case: str, lang: Lang) -> str:
    return f"{case}の流出" if lang == "ja" else f"leaks {case}"


def _largest(values: "pd.Series[float]", other: str) -> "pd.Series[float]":
    """Keep the `MOST_ROWS` largest by size, and add up the rest as `other`."""
    values = values[values.abs() > 0.5]
    order = values.abs().sort_values(ascending=False, kind="stable").index
    if len(order) <= MOST_ROWS + 1:
        return values
    kept, rest = order[:MOST_ROWS], order[MOST_ROWS:]
    return pd.concat([values[kept], pd.Series({other: values[rest].sum()})])


def _jobs(facts: Facts, lang: Lang) -> Exhibit:
    w = words(lang)
    jobs = facts.jobs.set_axis(
        [CHANNELS[str(c)](lang) for c in facts.jobs.columns], axis="columns"
    )
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
        (str(label), *(_small(v) for v in row), _small(row.sum()))
        for label, row in jobs.iterrows()
        if row.abs().sum() > 0.005
    ]
    rows.append((w["total"], *(_small(v) for v in jobs.sum()), _small(total)))
    lead = Text(
        f"年平均で{persons(total, 'ja', sign=True)}分の仕事になります（施策なしとの差）。"
        f"最も多いのは「{jobs.index[0]}」の{persons(float(jobs.iloc[0].sum()), 'ja', sign=True)}です。",
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


def _small(value: float) -> str:
    return f"{value + 0.0:,.2f}" if abs(value) >= 0.005 else "0"


def _path(facts: Facts, lang: Lang) -> Exhibit:
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
        (str(year), scale.write(a, lang, sign=True), _small(b))
        for year, a, b in zip(
            facts.path.index, income, facts.path["jobs_persons"], strict=True
        )
    ]
    return Exhibit(
        key="path",
        title=Text("域内に残る所得の年ごとの動き", "Income that stays, year by year")(lang),
        lead=lead,
        alt=lead,
        unit=_price(facts, lang, scale, _BY_YEAR),
        source=w["this_plan"],
        status=Status.ESTIMATED,
        draw=lambda look, footer: yearly_path(years, look, footer, words={"year": w["year"]}),
        table=TextTable(
            (w["year"], scale.name(lang), Text("仕事（人）", "jobs (people)")(lang)), tuple(rows)
        ),
    )


def _money(facts: Facts, lang: Lang) -> Exhibit:
    w = words(lang)
    side = {"uses": w["uses"], "sources": w["funds"]}
    parts = facts.money.assign(side=facts.money["side"].map(side)).rename(
        columns={"name": "label"}
    )
    totals = facts.money.groupby("side")["amount_yen"].sum()
    scale = scale_of(float(totals.max()), lang)
    rows = []
    for key in ("uses", "sources"):
        for row in facts.money[facts.money["side"] == key].itertuples():
            rows.append((f"{side[key]}：{row.name}" if lang == "ja" else f"{side[key]}: {row.name}",
                         scale.write(row.amount_yen, lang),
                         percent(row.amount_yen / float(totals[key]), lang)))
        rows.append((f"{side[key]}　{w['total']}" if lang == "ja" else f"{side[key]}, {w['total']}",
                     scale.write(float(totals[key]), lang), percent(1, lang)))
    lead = Text(
        f"設備などに{money(float(totals['uses']), 'ja')}かかります。"
        "使い道の合計と財源の合計は一致します。",
        f"Investments come to {money(float(totals['uses']), 'en')}; uses and sources are equal.",
    )(lang)
    return Exhibit(
        key="money",
        title=Text("設備投資と財源", "Investment and its funding")(lang),
        lead=lead,
        alt=lead + " " + _listed([(r[0], f"{r[1]} {scale.name(lang)}") for r in rows], lang),
        unit=_price(facts, lang, scale, _WHOLE),
        source=w["plan_input"],
        status=_worst(a.status for a in facts.assumptions),
        draw=lambda look, footer: money_plan(parts, look, footer),
        table=TextTable((w["item"], scale.name(lang), w["share"]), tuple(rows)),
    )


def _payback(facts: Facts, lang: Lang) -> Exhibit:
    w = words(lang)
    scale = scale_of(float(facts.cash[["cash_yen", "total_yen"]].abs().max().max()), lang)
    said = []
    for measure in facts.measures:
        years = measure.payback_years
        if lang == "ja":
            said.append(
                f"「{measure.title(lang)}」の単純回収年数は{years:.1f}年です。" if years is not None
                else f"「{measure.title(lang)}」は、現在の入力では投資を回収できません。"
            )
        else:
            said.append(
                f"\"{measure.title(lang)}\" pays back in {years:.1f} years." if years is not None
                else f"\"{measure.title(lang)}\" does not pay back on these inputs."
            )
    lead = ("" if lang == "ja" else " ").join(said)
    lead += Text(
        "棒は各年度の収支、線は累計です。補助金を含み、借入と返済は含みません。",
        " Bars are each year's balance, the line is the running sum; grants are included, "
        "loans and repayments are not.",
    )(lang)
    columns = {
        "receipts_yen": Text("収入", "Receipts"),
        "payments_yen": Text("支出", "Payments"),
        "investment_yen": Text("設備投資", "Investment"),
        "grants_yen": Text("補助金", "Grants"),
        "cash_yen": Text("収支", "Balance"),
        "total_yen": Text("累計", "Running sum"),
    }
    rows = [
        (str(year), *(scale.write(row[c], lang) for c in columns))
        for year, row in facts.cash.iterrows()
    ]
    return Exhibit(
        key="payback",
        title=Text("事業の収支と投資の回収", "The venture's balance and payback")(lang),
        lead=lead,
        alt=lead,
        unit=_price(facts, lang, scale, _BY_YEAR),
        source=w["this_plan"],
        status=_worst(a.status for a in facts.assumptions),
        draw=lambda look, footer: payback(
            facts.cash, look, footer,
            words={"year": w["year"], "total": Text("累計", "Running sum")(lang)},
        ),
        table=TextTable((w["year"], *(c(lang) for c in columns.values())), tuple(rows)),
    )


def _interval(facts: Facts, lang: Lang) -> Exhibit:
    w = words(lang)
    row = facts.interval.loc["retained_income_yen"]
    low, middle, high = (float(row[c]) for c in ("p05", "p50", "p95"))
    count = len(facts.draws_yen)
    share = float((facts.draws_yen > 0).mean())
    lead = Text(
        f"価格、数量、自給率などを同時に変えて{count:,}通り計算しました。域内に残る所得の増加は、"
        f"10回のうち9回は年{money(low, 'ja')}から{money(high, 'ja')}の間に入ります。"
        f"増加が0を上回る割合は{percent(share, 'ja', 0)}です。",
        f"Prices, quantities and self-sufficiency were varied together in {count:,} draws. Nine "
        f"times in ten the gain lies between {money(low, 'en')} and {money(high, 'en')} a year; "
        f"it is above zero in {percent(share, 'en', 0)} of them.",
    )(lang)
    rows = [
        (Text(ja, en)(lang), money(float(row[column]), lang))
        for column, ja, en in (
            ("value", "計画の値", "value of the plan"),
            ("mean", "平均", "mean"),
            ("p05", "下から5％の値", "5% point"),
            ("p50", "中央値", "median"),
            ("p95", "下から95％の値", "95% point"),
        )
    ]
    return Exhibit(
        key="interval",
        title=Text("結果の確からしさ", "How sure the result is")(lang),
        lead=lead,
        alt=lead,
        unit=Text(
            f"円（年平均、{facts.base_year}年価格）",
            f"yen (yearly mean, prices of {facts.base_year})",
        )(lang),
        source=w["this_plan"],
        status=Status.ESTIMATED,
        draw=lambda look, footer: interval(
            facts.draws_yen, low, middle, high, look, footer,
            words={"interval": w["interval"], "median": Text("中央値", "Median")(lang)},
        ),
        table=TextTable((w["item"], w["amount"]), tuple(rows)),
        interval=True,
    )


def _tornado(facts: Facts, lang: Lang) -> Exhibit:
    w = words(lang)
    drivers = facts.tornado.head(MOST_ROWS)
    drivers = drivers[["low_yen", "high_yen"]].set_axis(
        [name(lang) for name in drivers["name"]], axis="index"
    )
    scale = scale_of(float(drivers.abs().max().max()), lang)
    ends = {
        "low": Text("入力が小さいとき（5％の値）", "input at its 5% point")(lang),
        "high": Text("入力が大きいとき（95％の値）", "input at its 95% point")(lang),
    }
    first = str(drivers.index[0])
    lead = Text(
        f"結果を最も大きく動かすのは「{first}」です。確かめるなら、ここからです。"
        "一つの入力だけを動かしたときの、域内に残る所得の変化を示します。",
        f"\"{first}\" moves the result most: check it first. Each bar is the change of income "
        "that stays when that input alone is moved.",
    )(lang)
    rows = [
        (str(label), *(scale.write(v, lang, sign=True) for v in row))
        for label, row in drivers.iterrows()
    ]
    return Exhibit(
        key="tornado",
        title=Text("結果を大きく動かす入力", "Which inputs drive the result")(lang),
        lead=lead,
        alt=lead,
        unit=_price(facts, lang, scale, _MEAN),
        source=w["this_plan"],
        status=Status.ESTIMATED,
        draw=partial(_draw_tornado, drivers, ends),
        table=TextTable((w["item"], ends["low"], ends["high"]), tuple(rows)),
        interval=True,
    )


def _draw_tornado(drivers: pd.DataFrame, ends: dict[str, str], look: object, footer: str) -> object:
    return tornado(drivers, look, footer, words=ends)  # type: ignore[arg-type]


def _worst(statuses: Iterable[Status]) -> Status:
    """Return the least sure of some statuses."""
    order = (Status.UNVERIFIED, Status.ILLUSTRATIVE, Status.ESTIMATED, Status.OFFICIAL)
    found = set(statuses)
    return next((status for status in order if status in found), Status.UNVERIFIED)


def _listed(pairs: Sequence[tuple[str, str]], lang: Lang) -> str:
    joint, stop = ("、", "。") if lang == "ja" else (", ", ".")
    return joint.join(f"{a} {b}" for a, b in pairs) + stop
