"""How sure the result is, and what drives it."""

from machigenki.region.provenance import Status
from machigenki.region.text import Lang, Text
from machigenki.report.exhibit import Exhibit, TextTable
from machigenki.report.exhibits.common import (
    MEAN,
    MOST_ROWS,
    priced,
)
from machigenki.report.facts import Facts
from machigenki.report.figures.certainty import interval, tornado
from machigenki.report.frames import number
from machigenki.report.numbers import money, percent, scale_of
from machigenki.report.words import words


def interval_exhibit(facts: Facts, lang: Lang) -> Exhibit:
    """Return the spread of the draws with its 90 % interval."""
    w = words(lang)
    row = {str(c): number(facts.interval, "retained_income_yen", str(c)) for c in facts.interval}
    low, middle, high = (row[c] for c in ("p05", "p50", "p95"))
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
        (Text(ja, en)(lang), money(row[column], lang, sign=True))
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
        unit=priced(facts, lang, scale_of(max(map(abs, row.values())), lang), MEAN),
        source=w["this_plan"],
        status=Status.ESTIMATED,
        draw=lambda look, footer: interval(
            facts.draws_yen,
            low,
            middle,
            high,
            look,
            footer,
            words={"interval": w["interval"], "median": Text("中央値", "Median")(lang)},
        ),
        table=TextTable((w["item"], w["amount"]), tuple(rows)),
        interval=True,
    )


def tornado_exhibit(facts: Facts, lang: Lang) -> Exhibit:
    """Return what each input alone does to the result."""
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
        f"結果を最も大きく動かすのは「{first}」です。最初に確かめたい入力です。"
        "一つの入力だけを動かしたときの、域内に残る所得の変化を示します。",
        f'"{first}" moves the result most: check it first. Each bar is the change of income '
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
        unit=priced(facts, lang, scale, MEAN),
        source=w["this_plan"],
        status=Status.ESTIMATED,
        draw=lambda look, footer: tornado(drivers, look, footer, words=ends),
        table=TextTable((w["item"], ends["low"], ends["high"]), tuple(rows)),
        interval=True,
    )
