"""What a place is strong in, and which of its leaks are worth plugging."""

import pandas as pd

from machigenki.portfolio import Ideas
from machigenki.region.industries import industry
from machigenki.region.provenance import Status
from machigenki.region.text import Lang, Text
from machigenki.report.exhibit import Exhibit, TextTable
from machigenki.report.figures.ideas import leak_bars, strength_bars
from machigenki.report.ideas_words import SHOWN, heads
from machigenki.report.numbers import money, percent
from machigenki.report.words import words


def strengths_exhibit(ideas: Ideas, lang: Lang) -> Exhibit:
    """Return the industries over-represented here, with what they sell outside."""
    frame = _named(ideas.strengths, lang)
    sold = ideas.exports_yen.rename(index=lambda code: industry(str(code)).name(lang))
    rows = tuple(
        (
            str(name),
            f"{row['quotient']:.2f}",
            heads(row["workers_persons"], lang),
            percent(row["share"], lang),
            percent(row["national_share"], lang),
            money(float(sold[str(name)]), lang),
        )
        for name, row in frame.iterrows()
    )
    shown = frame.head(SHOWN)
    first = str(frame.index[0])
    lead = Text(
        f"全国と比べて働く人の割合が高い産業です。{first}で働く人の割合は、全国の"
        f"{frame['quotient'].iloc[0]:.1f}倍です（働く人の多い順の上乗せ分で並べています）。",
        f"Industries with a larger share of workers than the nation has, those with most workers "
        f"beyond it first. {first}: {frame['quotient'].iloc[0]:.1f} times the nation's share.",
    )(lang)
    return Exhibit(
        key="strengths",
        title=Text("地域の強み", "Strengths of the place")(lang),
        lead=lead,
        alt=lead,
        unit=Text("倍（特化係数、全国＝1）", "times the nation's share (location quotient)")(lang),
        source=ideas.region.workers["01"].source.title(lang),
        status=Status.ESTIMATED,
        draw=lambda look, footer: strength_bars(
            shown, look, footer, Text("全国＝1", "nation = 1")(lang)
        ),
        table=TextTable(
            (
                words(lang)["industry"],
                Text("特化係数", "Quotient")(lang),
                Text("働く人", "Workers")(lang),
                Text("構成比", "Share")(lang),
                Text("全国の構成比", "Nation")(lang),
                Text("域外への販売", "Sold outside")(lang),
            ),
            rows,
        ),
    )


def leaks_exhibit(ideas: Ideas, lang: Lang) -> Exhibit:
    """Return what is bought outside, ranked by the income that buying it here would keep."""
    frame = _named(ideas.leaks[ideas.leaks["leak_yen"] > 0.0], lang)
    shown = frame.head(SHOWN)
    rows = tuple(
        (
            str(name),
            money(row["leak_yen"], lang),
            f"{row['retained_income_per_yen']:.2f}",
            money(row["worth_yen"], lang),
            percent(row["self_sufficiency"], lang, 0),
            heads(row["workers_persons"], lang),
        )
        for name, row in frame.iterrows()
    )
    lead = Text(
        "域外から買っている品目を、域内の購入に替えたときに残る所得の大きい順に並べました。"
        "全部を替えられるわけではなく、太字は上限です。担い手がいない品目は、まず小さく始めます。",
        "What is bought outside, ranked by the income that would stay if it were bought here. The "
        "bold number is an upper bound: not all of it can be replaced.",
    )(lang)
    return Exhibit(
        key="leaks",
        title=Text("替える価値の大きい流出", "Leaks worth plugging")(lang),
        lead=lead,
        alt=lead,
        unit=Text(
            f"円（年、{ideas.region.base_year}年価格）",
            f"yen a year (prices of {ideas.region.base_year})",
        )(lang),
        source=words(lang)["region_estimate"],
        status=Status.ESTIMATED,
        draw=lambda look, footer: leak_bars(
            shown,
            look,
            footer,
            (
                Text("域内に残る所得（上限）", "income that would stay, at most")(lang),
                Text("残りの流出", "rest of the leak")(lang),
            ),
        ),
        table=TextTable(
            (
                words(lang)["item"],
                Text("流出額", "Leak")(lang),
                Text("1円当たりの残る所得", "Stays per yen")(lang),
                Text("残る所得の上限", "Stays at most")(lang),
                Text("自給率", "Bought here")(lang),
                Text("域内の担い手", "Workers here")(lang),
            ),
            rows,
        ),
    )


def _named(frame: pd.DataFrame, lang: Lang) -> pd.DataFrame:
    return frame.rename(index=lambda code: industry(str(code)).name(lang))
