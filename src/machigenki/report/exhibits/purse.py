"""What the public side pays for a venture and gets back, beside the ministry's reported figures."""

import math

import pandas as pd

from machigenki.finance.multiples import grant_results
from machigenki.finance.purse import PartyPurse, Purse
from machigenki.ledger import PartyKind
from machigenki.region.text import Lang, Text
from machigenki.report.exhibit import Exhibit, OpenTable, TextTable
from machigenki.report.exhibits.common import least_sure, priced
from machigenki.report.exhibits.finance_common import (
    alternative,
    chapter,
    joined,
    key_of,
    status_of,
    times,
    years_long,
)
from machigenki.report.facts import Facts
from machigenki.report.figures.purse import purse
from machigenki.report.finance_facts import FinanceFacts
from machigenki.report.frames import records
from machigenki.report.numbers import HALF_YEN, money, scale_of
from machigenki.report.words import words

_NEVER = Text("戻らない", "never")


def purse_exhibit(facts: Facts, one: FinanceFacts, lang: Lang) -> Exhibit:
    """Return public money net and summed, its payback, and the grant's multiples."""
    w = words(lang)
    public, town = one.purse, one.purse.municipality
    title = _title(public)
    total, own = (_balance(float(p.cumulative_yen[-1])) for p in (public, town))
    lead = joined(
        [
            Text(
                f"国・都道府県・市町村を合わせると、計画の期間の合計で{total.ja}です。"
                f"市町村だけでは{own.ja}です。",
                f"State, prefecture and municipality together come to {total.en} over the plan, "
                f"the municipality alone to {own.en}.",
            )(lang),
            Text(
                "補助金の負担、事業からの直接の税収、公共施設の費用の増減を数え、波及による税収は含みません。",
                "Grants paid, the venture's own taxes and costs saved are counted; taxes from "
                "knock-on effects are not.",
            )(lang),
        ],
        lang,
    )
    frame = pd.DataFrame(
        {
            "municipality_net": town.net_yen,
            "municipality_yen": town.cumulative_yen,
            "public_net": public.net_yen,
            "public_yen": public.cumulative_yen,
        },
        index=pd.Index(public.years, name="year"),
    )
    names = {
        "municipality_yen": Text("市町村の累計", "municipality, summed")(lang),
        "public_yen": Text("公共全体の累計", "all public money, summed")(lang),
    }
    heads = {
        "municipality_net": Text("市町村の収支", "Municipality")(lang),
        "municipality_yen": names["municipality_yen"],
        "public_net": Text("公共全体の収支", "All public money")(lang),
        "public_yen": names["public_yen"],
    }
    scale = scale_of(float(frame.abs().max().max()), lang)
    rows = [
        (str(year), *(scale.write(row[c], lang, sign=True) for c in heads))
        for year, row in zip(frame.index, records(frame), strict=True)
    ]
    statuses = [status_of(facts, one), *(p.status for p in public.parties.values())]
    return Exhibit(
        key=key_of("purse", one),
        title=title(lang),
        lead=lead,
        alt=alternative(title(lang), lead, lang),
        unit=priced(facts, lang, scale, Text("年度ごとの累計", "summed by fiscal year")),
        source=w["this_plan"],
        status=least_sure(statuses),
        draw=lambda look, footer: purse(
            frame[list(names)], look, footer, words={"year": w["year"], **names}
        ),
        table=TextTable((w["year"], *heads.values()), tuple(rows)),
        notes=(*(note(lang) for note in public.notes), *_basis(one, lang)),
        tables=(_parts(public, lang), *_multiples(one, lang)),
        chapter=chapter(facts, lang, one),
    )


def _balance(total_yen: float) -> Text:
    """Return what is paid on the whole, or gained, in words."""
    if abs(total_yen) < HALF_YEN:
        return Text("差引き0円", "nothing")
    ja, en = money(abs(total_yen), "ja"), money(abs(total_yen), "en")
    if total_yen < 0:
        return Text(f"{ja}の負担超過", f"{en} paid on balance")
    return Text(f"{ja}の収入超過", f"{en} gained on balance")


def _title(public: Purse) -> Text:
    years = public.payback_years
    if not (public.net_yen < -0.5).any():
        return Text("公共の負担はない", "The public side pays nothing")
    if years is None:
        return Text(
            "公共が出すお金は、直接の税収などでは計画の期間内に戻らない",
            "Public money does not come back within the plan from direct taxes and savings",
        )
    return Text(
        f"公共が出すお金は{years:.1f}年で戻る", f"Public money is back after {years:.1f} years"
    )


def _parts(public: Purse, lang: Lang) -> OpenTable:
    """Return what each party pays and gets over the plan, and when its money is back."""
    parties: list[PartyPurse] = list(public.parties.values())
    parts = [
        part
        for part in dict.fromkeys(part for party in parties for part in party.parts)
        if any(
            part in party.parts and (abs(party.parts[part]) >= HALF_YEN).any() for party in parties
        )
    ]
    whole = {
        (party.party, part): float(party.parts[part].sum()) if part in party.parts else 0.0
        for party in parties
        for part in parts
    }
    scale = scale_of(max(map(abs, whole.values()), default=0.0) or 1e4, lang)
    rows = [
        (
            part.label(lang),
            *(scale.write(whole[party.party, part], lang, sign=True) for party in parties),
            scale.write(sum(whole[party.party, part] for party in parties), lang, sign=True),
        )
        for part in parts
    ]
    rows.append(
        (
            Text("差引き", "Net")(lang),
            *(scale.write(float(party.net_yen.sum()), lang, sign=True) for party in parties),
            scale.write(float(public.net_yen.sum()), lang, sign=True),
        )
    )
    rows.append(
        (
            Text("回収年数（計画の期間内）", "Payback, within the plan")(lang),
            *(_payback(party.payback_years, party.net_yen.min(), lang) for party in parties),
            _payback(public.payback_years, public.net_yen.min(), lang),
        )
    )
    names = {
        PartyKind.MUNICIPALITY: Text("市町村", "Municipality"),
        PartyKind.PREFECTURE_GOVERNMENT: Text("都道府県", "Prefecture"),
        PartyKind.STATE: Text("国", "State"),
    }
    return OpenTable(
        Text(
            f"計画の期間の合計（{scale.name.ja}。＋は収入、▲は負担）",
            f"Whole plan ({scale.name.en}; + gained, − paid)",
        )(lang),
        TextTable(
            (
                Text("項目", "Item")(lang),
                *(names[party.party](lang) for party in parties),
                Text("合計", "Total")(lang),
            ),
            tuple(rows),
        ),
    )


def _payback(years: float | None, worst_yen: float, lang: Lang) -> str:
    if worst_yen >= -0.5:
        return Text("負担なし", "pays nothing")(lang)
    return years_long(years, lang, _NEVER)


def _basis(one: FinanceFacts, lang: Lang) -> tuple[str, ...]:
    """Say what the ministry's multiples rest on, where they are shown."""
    if not math.isfinite(float(one.multiples.loan_times)):
        return ()
    reported = grant_results()[-1]
    said = Text(
        f"比べている総務省の公表値は、{reported.basis.ja}です。実績ではありません。",
        f"The ministry's figures beside the plan's: {reported.basis.en}.",
    )
    return (said(lang),)


def _multiples(one: FinanceFacts, lang: Lang) -> tuple[OpenTable, ...]:
    """Return the grant's multiples beside the ministry's, none without a grant."""
    ours, reported = one.multiples, grant_results()[-1]
    if not math.isfinite(float(ours.loan_times)):
        return ()
    span = len(ours.years)
    rows = [
        (name(lang), times(float(mine), lang), times(theirs, lang))
        for name, mine, theirs in (
            (
                Text("地元の雇用の所得÷交付金", "local wages ÷ grant"),
                ours.wage_times,
                reported.wage_times,
            ),
            (
                Text("地元からの仕入÷交付金", "local purchases ÷ grant"),
                ours.purchase_times,
                reported.purchase_times,
            ),
            (Text("融資÷交付金", "loans ÷ grant"), ours.loan_times, reported.loan_times),
        )
    ]
    return (
        OpenTable(
            Text(
                f"交付金に対する倍率（この計画は{span}年間の合計）",
                f"Multiples of the grant (this plan over {span} years)",
            )(lang),
            TextTable(
                (
                    Text("項目", "Item")(lang),
                    Text("この計画", "This plan")(lang),
                    reported.name(lang),
                ),
                tuple(rows),
            ),
        ),
    )
