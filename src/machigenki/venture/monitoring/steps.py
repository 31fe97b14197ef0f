"""What to do next, in words, from the comparison of plan and actual figures."""

from collections.abc import Iterator

import numpy as np

from machigenki.region.text import Lang, Text
from machigenki.venture.model import Venture
from machigenki.venture.monitoring.comparison import Comparison, Doubt, Level
from machigenki.venture.monitoring.lines import Kind, Line
from machigenki.venture.monitoring.outlook import FEWEST_MONTHS
from machigenki.venture.monitoring.rules import monitoring_rule

CAUSE_SHARE = 0.6
"""Share of a shortfall from which one cause is named first."""
SHOWN = 6
"""Months or items listed by name in one sentence."""


def advice(venture: Venture, comparison: Comparison) -> tuple[Text, ...]:
    """Return the next steps, most pressing first."""
    return (
        *_sales(comparison),
        *_cause(comparison),
        *_others(comparison),
        *_settlement(venture),
        *_gaps(comparison),
    )


def _sales(comparison: Comparison) -> Iterator[Text]:
    level = comparison.level(Kind.SALES)
    alarm = monitoring_rule("alarm_ratio", comparison.day)
    warning = monitoring_rule("warning_ratio", comparison.day)
    if level is Level.ALARM:
        yield Text(
            f"売上が計画の{alarm:.0%}を下回っています。1か月以内に産学金官の関係者で集まり、"
            "改善策と資金繰りを確かめてください。返済が難しくなる前に、金融機関に相談してください。",
            f"Sales are under {alarm:.0%} of plan. Call the round table within a month, agree on "
            "what changes, check cash; see the bank before a repayment is missed.",
        )
    elif level is Level.WARNING:
        yield Text(
            f"売上が計画の{warning:.0%}を下回っています。次の四半期までに原因を分け、"
            "販路と価格の手当てを決めてください。",
            f"Sales are under {warning:.0%} of plan. Find the cause and decide on customers and "
            "price by the next quarter.",
        )
    elif level is Level.GOOD:
        yield Text(
            "売上は計画の範囲にあります。毎月の記入を続けてください。",
            "Sales are on course. Keep the figures coming every month.",
        )
    if comparison.all_low:
        yield Text(
            "売上・人数・域内仕入がいずれも計画の半分を下回っています。会計検査院が低調とした"
            "状態に当たります。計画の見直しを含めて検討してください。",
            "Sales, people and local purchases are all in alarm, which the Board of Audit calls "
            "low: consider a new plan.",
        )
    if 0 < comparison.to_date(Line(Kind.SALES)).months < FEWEST_MONTHS:
        yield Text(
            f"実績が{FEWEST_MONTHS}か月に満たないため、見通しは目安です。",
            f"Fewer than {FEWEST_MONTHS} months are known: the forecast is a rough guide.",
        )


def _cause(comparison: Comparison) -> Iterator[Text]:
    """Say whether a shortfall comes of quantity or of price, and of which product most."""
    if comparison.level(Kind.SALES) not in (Level.ALARM, Level.WARNING):
        return
    split = comparison.split()
    short = -(split.quantity_yen + split.price_yen)
    if short > 0 and -split.quantity_yen >= CAUSE_SHARE * short:
        yield Text(
            "不足の主な原因は販売数量です。まだ買っていない相手と、買うのをやめた相手を挙げて、"
            "理由を聞いてください。",
            "The shortfall is mostly in quantity: list who does not buy yet and who has stopped, "
            "and ask them why.",
        )
    elif short > 0 and -split.price_yen >= CAUSE_SHARE * short:
        yield Text(
            "不足の主な原因は単価です。値引きの条件と、計画の単価の前提を確かめてください。",
            "The shortfall is mostly in price: check discounts, and what the planned price "
            "rested on.",
        )
    elif split.unexplained_yen < 0 and not split.quantity_yen and not split.price_yen:
        yield Text(
            "数量を記入すると、不足が数量と単価のどちらによるかが分かります。",
            "Fill in quantities to see whether quantity or price falls short.",
        )
    products = comparison.plan.items(Kind.SALES)
    told = {item: comparison.to_date(Line(Kind.SALES, item)) for item in products}
    worst = min(told, key=lambda item: told[item].difference)
    if len(told) > 1 and told[worst].difference < 0:
        yield Text(f"不足が最も大きい品目は「{worst}」です。", f'"{worst}" falls short most.')


def _others(comparison: Comparison) -> Iterator[Text]:
    low = (Level.ALARM, Level.WARNING)
    if comparison.level(Kind.PERSONS) in low:
        yield Text(
            "働く人が計画より少ない状態です。採用の見込みと、今の人数で続けられる規模を"
            "確かめてください。",
            "Fewer people work than planned: check hiring, and the scale that those who are "
            "there can keep up.",
        )
    if comparison.level(Kind.LOCAL_PURCHASES) in low and _moved_outside(comparison):
        yield Text(
            "域内からの仕入が計画より少ない状態です。仕入先が域外に移っていないか、"
            "地域の供給者が量をそろえられるかを確かめてください。",
            "Less is bought in the region than planned: check whether suppliers outside have "
            "taken over, and whether local ones can deliver.",
        )
    bought, sold = comparison.together(Kind.PURCHASES, Kind.SALES)
    if np.isfinite(bought) and np.isfinite(sold) and bought > sold * 1.1:
        yield Text(
            "仕入が売上ほどには減っていません（又は売上より増えています）。在庫と歩留まりを"
            "確かめてください。",
            "Purchases run ahead of sales: check stock and yield.",
        )


def _moved_outside(comparison: Comparison) -> bool:
    """Return whether local purchases, as they were told, fell more than all purchases did.

    What is estimated at the planned share of local suppliers tells nothing of them.
    """
    if not any(comparison.actuals.of(Kind.LOCAL_PURCHASES)):
        return False
    local, bought = comparison.together(Kind.LOCAL_PURCHASES, Kind.PURCHASES)
    return not bought <= local  # true, too, where all purchases are not known


def questions(comparison: Comparison) -> tuple[Text, ...]:
    """Return what to ask about figures far from plan: whether their unit is the right one."""
    asked: dict[Line, list[Doubt]] = {}
    for doubt in comparison.doubts:
        asked.setdefault(doubt.entry.line, []).append(doubt)
    return tuple(_question(line, doubts) for line, doubts in asked.items())


def _question(line: Line, doubts: list[Doubt]) -> Text:
    more = len(doubts) - SHOWN

    def told(lang: Lang) -> str:
        words = [
            Text("{}（{}）", "{} ({})")(lang).format(d.entry.span.label(lang), _times(d)(lang))
            for d in doubts[:SHOWN]
        ]
        if more > 0:
            words.append(Text(f"ほか{more}件", f"and {more} more")(lang))
        return ("、" if lang == "ja" else ", ").join(words)

    ask = (
        Text("人数の単位を確かめてください。", "is this in persons?")
        if line.kind.averaged
        else Text("円と千円を取り違えていませんか。", "yen and thousand yen mixed up?")
    )
    return Text(
        f"「{line.name('ja')}」の実績が計画とかけ離れています：{told('ja')}。{ask.ja}",
        f'"{line.name("en")}" is far from plan: {told("en")}; {ask.en}',
    )


def _times(doubt: Doubt) -> Text:
    if doubt.ratio >= 1.0:
        return Text(f"計画の{doubt.ratio:,.0f}倍", f"{doubt.ratio:,.0f} times plan")
    part = f"{1 / doubt.ratio:,.0f}"
    return Text(f"計画の{part}分の1", f"1/{part} of plan")


def _settlement(venture: Venture) -> Iterator[Text]:
    grants = venture.funding.grants
    if not grants:
        return
    names = "、".join(grant.name for grant in grants)
    yield Text(
        f"「{names}」は、実際の経費と実際の融資額で精算されます。融資が計画より小さいと"
        "交付金も減り、返還が生じることがあります。精算が済んでいないときは、実績報告の前に"
        "契約書・請求書・融資の実行額をそろえ、市町村と確かめてください。",
        f'"{names}" is settled on real cost and real loans: a smaller loan lowers the grant, and '
        "part may have to be paid back. Until it is settled, have contracts, invoices and the "
        "loan drawn at hand and go through them with the municipality before the final report.",
    )


def _gaps(comparison: Comparison) -> Iterator[Text]:
    missing = comparison.missing
    if missing and comparison.to_date(Line(Kind.SALES)).months:
        shown, more = missing[:SHOWN], len(missing) - SHOWN
        ja = "、".join(s.label("ja") for s in shown) + (f"ほか{more}か月" if more > 0 else "")
        en = ", ".join(s.label("en") for s in shown) + (f" and {more} more" if more > 0 else "")
        yield Text(
            f"売上の記入がない月があります（{ja}）。比較は記入のある月だけで行っています。",
            f"Months without sales figures ({en}): only months with figures are compared.",
        )
    for kind in (Kind.SALES, Kind.PERSONS, Kind.LOCAL_PURCHASES):
        if comparison.level(kind) is Level.UNKNOWN and comparison.plan.items(kind):
            yield Text(
                f"「{kind.label.ja}」の実績がありません。記入すると比較できます。",
                f"No actual figures of {kind.label.en}: fill them in to compare.",
            )
    if comparison.derived:
        yield Text(
            "域内仕入の一部は、品目ごとの仕入に計画の域内割合を掛けた推計です。",
            "Local purchases are in part estimated: purchases by item times the planned share "
            "of local suppliers.",
        )
