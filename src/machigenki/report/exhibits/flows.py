"""Where the money goes: the town's circulation, each 100 yen, and the leaks."""

from typing import Any

import pandas as pd

from machigenki.region.provenance import Status
from machigenki.region.text import Lang, Text
from machigenki.region.tier import Tier
from machigenki.report.exhibit import Exhibit, TextTable
from machigenki.report.exhibits.common import (
    MEAN,
    ONE_YEAR,
    largest,
    priced,
)
from machigenki.report.facts import Facts
from machigenki.report.figures.circulation import town_circulation
from machigenki.report.figures.hundred import hundred_counts, hundred_yen
from machigenki.report.figures.waterfall import leak_waterfall
from machigenki.report.frames import records
from machigenki.report.numbers import money, percent, scale_of
from machigenki.report.words import DESTINATIONS, words


def circulation_exhibit(facts: Facts, lang: Lang) -> Exhibit:
    """Return the town's circulation before the plan."""
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
            _flow_name(row, names, ways, lang),
            scale.write(row["amount_yen"], lang),
            percent(row["amount_yen"] / float(held.to_dict()[1]), lang),
        )
        for row in records(stages)
    ]
    rate = percent(facts.rate, lang)
    town = facts.town(lang)
    low = facts.rate < 1
    lead = Text(
        f"{town}で1年間に生み出された所得は{money(held[0], 'ja')}、住民などが受け取った所得は"
        f"{money(held[1], 'ja')}です。地域経済循環率は{rate}で、"
        + (
            "足りない分を域外からの所得や交付税などで補っています。"
            if low
            else "域内で生み出された所得が、受け取る所得を上回っています。"
        ),
        f"{town} produces {money(held[0], 'en')} of income a year; residents and others receive "
        f"{money(held[1], 'en')}. The circulation rate is {rate}: "
        + (
            "the rest comes from outside, such as pensions and grants."
            if low
            else "more is produced than is received."
        ),
    )(lang)
    return Exhibit(
        key="circulation",
        title=Text(f"{town}のお金の流れ（施策の前）", f"How money circulates in {town} today")(
            lang
        ),
        lead=lead,
        alt=lead,
        unit=priced(facts, lang, scale, ONE_YEAR),
        source=w["region_estimate"],
        status=Status.ESTIMATED,
        draw=lambda look, footer: town_circulation(stages, facts.rate, look, footer, words=names),
        table=TextTable(
            (w["item"], scale.name(lang), Text("所得に対する割合", "share of income")(lang)),
            tuple(rows),
        ),
    )


def _flow_name(row: dict[str, Any], names: dict[str, str], ways: dict[str, str], lang: Lang) -> str:
    if row["way"] == "carry":
        return names[str(row["stage"])]
    label, way = row["label"], ways[row["way"]]
    return f"{label}（{way}）" if lang == "ja" else f"{label} ({way})"


def hundred_exhibit(facts: Facts, lang: Lang) -> Exhibit:
    """Return where each 100 yen goes, without the plan and with it."""
    w = words(lang)
    paid = facts.destinations.sum()
    shares = facts.destinations / paid.where(paid > 0.0, 1.0)
    shares = shares.set_axis([w["without"], w["with"]], axis="columns")
    labels = {key: text(lang) for key, text in DESTINATIONS.items()}
    counts = pd.DataFrame({c: hundred_counts(shares[c]) for c in shares})
    before, after = (int(counts[c].get("region", 0)) for c in counts)
    outside = {str(key): int(n) for key, n in counts[w["without"]].items() if key != "region"}
    largest = max(outside, key=lambda key: outside[key])
    lead = Text(
        f"同じ用途に払う100円のうち、域内に残るのは、施策なしでは{before}円、施策ありでは"
        f"{after}円です。施策なしで最も多い流出先は「{labels[largest]}」の{outside[largest]}円です。"
        "四角一つが1円です。",
        f"Of each 100 yen paid for the same purpose, {before} yen stay in the town without the "
        f'plan and {after} yen with it. Without it, most leaves as "{labels[largest]}" '
        f"({outside[largest]} yen). One square is one yen.",
    )(lang)
    scale = scale_of(float(facts.destinations.sum().max()), lang)
    rows = [
        (
            labels[str(key)],
            scale.write(float(row["without_yen"]), lang),
            str(counts[w["without"]].to_dict()[key]),
            scale.write(float(row["with_yen"]), lang),
            str(counts[w["with"]].to_dict()[key]),
        )
        for key, row in facts.destinations.iterrows()
    ]
    totals = facts.destinations.sum()
    rows.append(
        (
            w["total"],
            scale.write(totals.iloc[0], lang),
            str(int(counts[w["without"]].sum())),
            scale.write(totals.iloc[1], lang),
            str(int(counts[w["with"]].sum())),
        )
    )
    of100 = Text("100円のうち", "of 100 yen")(lang)
    return Exhibit(
        key="hundred",
        title=Text(
            "100円の行き先：施策なしと施策あり", "Where each 100 yen goes, without and with"
        )(lang),
        lead=lead,
        alt=lead,
        unit=Text("100円あたりの円", "yen of each 100")(lang),
        source=w["this_plan"],
        status=Status.ESTIMATED,
        draw=lambda look, footer: hundred_yen(shares, labels, look, footer),
        table=TextTable(
            (
                w["destination"],
                f"{w['without']}（{scale.name(lang)}）"
                if lang == "ja"
                else f"{w['without']} ({scale.name(lang)})",
                of100,
                f"{w['with']}（{scale.name(lang)}）"
                if lang == "ja"
                else f"{w['with']} ({scale.name(lang)})",
                of100,
            ),
            tuple(rows),
            total=True,
        ),
    )


def leaks_exhibit(facts: Facts, lang: Lang) -> Exhibit:
    """Return which leaks shrink and which grow."""
    w = words(lang)
    leaks = facts.leaks.assign(change=facts.leaks["with_yen"] - facts.leaks["without_yen"])
    labels = [
        f"{category(lang)}（{Tier(tier).label(lang)}）"
        if lang == "ja"
        else f"{category(lang)} ({Tier(tier).label(lang)})"
        for category, tier in zip(leaks["category"], leaks["tier"], strict=True)
    ]
    changes = pd.Series(leaks["change"].to_numpy(), index=labels)
    changes = largest(changes, w["other_leaks"]).sort_values()
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
        unit=priced(facts, lang, scale, MEAN),
        source=w["this_plan"],
        status=Status.ESTIMATED,
        draw=lambda look, footer: leak_waterfall(steps, look, footer),
        table=TextTable((w["category"], w["without"], w["with"], w["change"]), tuple(rows), True),
    )


def _case(case: str, lang: Lang) -> str:
    return f"{case}の流出" if lang == "ja" else f"leaks {case}"
