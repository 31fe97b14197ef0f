"""Two plans beside each other: the same figures on the same axis."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from machigenki.region.provenance import Status
from machigenki.region.text import Lang, Text
from machigenki.report.exhibit import Exhibit, TextTable
from machigenki.report.figures.compare import interval_pair, running_pair, yearly_pair
from machigenki.report.numbers import money, span
from machigenki.report.words import words


@dataclass(frozen=True, slots=True)
class Compared:
    """What is compared of a plan.

    Parameters
    ----------
    label
        Its name in figures and tables; no two alike.
    base_year
        Year whose prices amounts are in.
    retained_yen
        Gain in income that stays, a year: "value", "low", "high".
    retained_by_year_yen, cash_by_year_yen
        The same by fiscal year, and the running sum of cash before financing.
    """

    label: str
    base_year: int
    retained_yen: Mapping[str, float]
    retained_by_year_yen: Mapping[int, float]
    cash_by_year_yen: Mapping[int, float]


def compare_exhibits(plans: Sequence[Compared], lang: Lang) -> tuple[Exhibit, ...]:
    """Return the figures that show two plans on one axis."""
    made = [_totals(plans, lang), _path(plans, lang)]
    if all(plan.cash_by_year_yen for plan in plans):
        made.append(_cash(plans, lang))
    return tuple(made)


def _unit(plans: Sequence[Compared], lang: Lang) -> str:
    years = sorted({plan.base_year for plan in plans})
    ja, en = "・".join(map(str, years)), ", ".join(map(str, years))
    return Text(f"円（{ja}年価格）", f"yen (prices of {en})")(lang)


def _totals(plans: Sequence[Compared], lang: Lang) -> Exhibit:
    frame = pd.DataFrame({plan.label: plan.retained_yen for plan in plans}).T
    ends = [
        span(money(p.retained_yen["low"], lang), money(p.retained_yen["high"], lang), lang)
        for p in plans
    ]
    values = [money(plan.retained_yen["value"], lang, sign=True) for plan in plans]
    stop = "。" if lang == "ja" else "."
    rows = tuple((p.label, v, e) for p, v, e in zip(plans, values, ends, strict=True))
    return Exhibit(
        key="compare-totals",
        title=Text("域内に残る所得の増加（年）", "Gain in income that stays, a year")(lang),
        lead=Text(
            "細い線は90％の区間です。区間が大きく重なるときは、差があるとは言い切れません。",
            "The thin line is the 90% interval. Where the two overlap much, the plans may not "
            "differ.",
        )(lang),
        alt="; ".join(f"{row[0]} {row[1]}" for row in rows) + stop,
        unit=_unit(plans, lang),
        source=words(lang)["this_plan"],
        status=Status.ESTIMATED,
        draw=lambda look, footer: interval_pair(frame, look, footer),
        table=TextTable(
            (
                Text("計画", "Plan")(lang),
                Text("増加（年）", "Gain a year")(lang),
                words(lang)["interval"],
            ),
            rows,
        ),
        interval=True,
    )


def _path(plans: Sequence[Compared], lang: Lang) -> Exhibit:
    frame = pd.DataFrame({plan.label: plan.retained_by_year_yen for plan in plans}).sort_index()
    return Exhibit(
        key="compare-path",
        title=Text("年度ごとの域内に残る所得", "Income that stays, by fiscal year")(lang),
        lead=Text(
            "同じ目盛りで並べています。計画の期間の外の年度は空けています。",
            "On one axis; years outside a plan are left empty.",
        )(lang),
        alt=_alt(frame, lang),
        unit=_unit(plans, lang),
        source=words(lang)["this_plan"],
        status=Status.ESTIMATED,
        draw=lambda look, footer: yearly_pair(frame, look, footer, year=words(lang)["year"]),
        table=_table(frame, lang),
    )


def _cash(plans: Sequence[Compared], lang: Lang) -> Exhibit:
    frame = pd.DataFrame({plan.label: plan.cash_by_year_yen for plan in plans}).sort_index()
    return Exhibit(
        key="compare-cash",
        title=Text("事業の収支の累計（借入れの前）", "Running cash of the ventures, before loans")(
            lang
        ),
        lead=Text(
            "補助金を含み、借入れと自己資金を含みません。0を上回った年度に投資を回収します。",
            "Grants are in it, loans and own funds are not. Above 0 the investment is paid back.",
        )(lang),
        alt=_alt(frame, lang),
        unit=_unit(plans, lang),
        source=words(lang)["this_plan"],
        status=Status.ESTIMATED,
        draw=lambda look, footer: running_pair(frame, look, footer, year=words(lang)["year"]),
        table=_table(frame, lang),
    )


def _table(frame: pd.DataFrame, lang: Lang) -> TextTable:
    def said(value: float) -> str:
        return "–" if pd.isna(value) else money(float(value), lang)

    both = frame.iloc[:, 1] - frame.iloc[:, 0]
    return TextTable(
        (words(lang)["year"], *map(str, frame.columns), words(lang)["change"]),
        tuple(
            (str(year), *(said(value) for value in row), said(both[year]))
            for year, row in zip(frame.index, frame.to_numpy(float), strict=True)
        ),
    )


def _alt(frame: pd.DataFrame, lang: Lang) -> str:
    joint, stop = ("、", "。") if lang == "ja" else (", ", ".")
    said = []
    for label, values in frame.items():
        known = values.dropna()
        first, last = known.index[0], known.index[-1]
        said.append(
            Text(
                f"{label}は{first}年度{money(known.iloc[0], 'ja')}から"
                f"{last}年度{money(known.iloc[-1], 'ja')}",
                f"{label}: {money(known.iloc[0], 'en')} in {first} to "
                f"{money(known.iloc[-1], 'en')} in {last}",
            )(lang)
        )
    return joint.join(said) + stop
