"""How ideas for a place are said: the same sentences on the page and on the command line."""

from machigenki.portfolio import FirstNumbers, Ideas, Reason, Stand, Verdict
from machigenki.region.industries import industry
from machigenki.region.text import Lang, Text
from machigenki.report.numbers import money, percent, persons, quantity
from machigenki.venture.resources import Resource

SHOWN = 8
"""Rows of strengths and leaks that a reader takes in."""

MARKS = {Stand.FOR: "○", Stand.AGAINST: "×", Stand.UNKNOWN: "？"}

FIRST_NUMBERS = Text(
    "町の規模に合わせたひな形による例示値です。現地の見積りと聞き取りで置き換えてください。",
    "Illustrative: from a template scaled to the town. Replace by quotes and talks in the place.",
)


def headline(ideas: Ideas, lang: Lang) -> tuple[str, ...]:
    """Return the few sentences that stand first: strengths, leaks, cases."""
    place = ideas.region.name(lang)
    joint = "、" if lang == "ja" else ", "
    said = []
    strong = [industry(str(code)).name(lang) for code in ideas.strengths.index[:3]]
    if strong:
        said.append(
            f"{place}で全国より働く人の割合が高いのは、{joint.join(strong)}です。"
            if lang == "ja"
            else f"{place} has more people at work than the nation in {joint.join(strong).lower()}."
        )
    else:
        said.append(
            f"{place}には、働く人の数と割合の両方で目立つ産業がありません。"
            if lang == "ja"
            else f"No industry of {place} stands out by both number and share of workers."
        )
    leaking = [industry(str(code)).name(lang) for code in ideas.leaks.index[:3]]
    said.append(
        f"域内の購入に替えたときに残る所得が大きい品目は、{joint.join(leaking)}です。"
        if lang == "ja"
        else f"Most income would stay if the place bought these at home: "
        f"{joint.join(leaking).lower()}."
    )
    for verdict in (Verdict.FITS, Verdict.ASK):
        names = [idea.case.name(lang) for idea in ideas.ideas if idea.verdict is verdict]
        if names and lang == "ja":
            said.append(f"{verdict.label.ja}モデルケースは、「{'」「'.join(names)}」です。")
        elif names:
            said.append(f"{verdict.label.en.capitalize()}: {'; '.join(names)}.")
    small = [i.case.name(lang) for i in ideas.ideas if i.verdict is Verdict.DOES_NOT_PAY]
    if small:
        said.append(
            f"必須の条件は満たすものの、町に合わせた規模では採算が合わないのは、「{'」「'.join(small)}」です。"
            "近隣の市町村との共同や、補助の組合せを考えます。"
            if lang == "ja"
            else f"Requirements met, but not paying at the town's size: {'; '.join(small)}. "
            "Neighbours may join, or other support be found."
        )
    return tuple(said)


def heads(value: float, lang: Lang) -> str:
    """Return a number of workers, whole."""
    return f"{value:,.0f}" + ("人" if lang == "ja" else " people")


def measured(value: float, unit: str, lang: Lang) -> str:
    """Return what a criterion read, or its threshold, with its unit."""
    if unit == "share":
        return percent(value, lang)
    if unit == "ratio":
        return f"{value:.2f}"
    return quantity(value, unit, lang)


def reason_line(reason: Reason, lang: Lang) -> str:
    """Return a criterion in one line: mark, what was read, threshold, and why it matters."""
    criterion = reason.criterion
    name, why = criterion.name(lang), criterion.why(lang)
    if reason.figure is None:
        unknown = Text("未確認", "not known")(lang)
        return f"{MARKS[reason.stand]} {name}: {unknown}"
    found = measured(reason.figure.value, reason.figure.unit, lang)
    least = measured(criterion.at_least, reason.figure.unit, lang)
    if lang == "ja":
        return f"{MARKS[reason.stand]} {name} {found}（目安 {least}以上: {why}）"
    return f"{MARKS[reason.stand]} {name}: {found} (from {least}: {why})"


def payback(numbers: FirstNumbers, lang: Lang) -> str:
    """Return the simple payback in words."""
    if numbers.payback_years is None:
        return Text(
            f"計画の{numbers.years}年では回収できない", f"not within {numbers.years} years"
        )(lang)
    return (
        f"{numbers.payback_years:.1f}年" if lang == "ja" else f"{numbers.payback_years:.1f} years"
    )


def number_rows(numbers: FirstNumbers, lang: Lang) -> tuple[tuple[str, str], ...]:
    """Return the first numbers of a case, each with its name."""
    named = (
        (Text("初期投資", "Investment"), money(numbers.investment_yen, lang)),
        (Text("売上（年）", "Sales a year"), money(numbers.sales_yen_per_year, lang)),
        (Text("事業の雇用", "Own jobs"), persons(numbers.own_jobs_persons, lang)),
        (
            Text("域内に残る所得の増加（年）", "Gain in income that stays, a year"),
            money(numbers.retained_income_yen_per_year, lang, sign=True),
        ),
        (Text("単純回収年数", "Simple payback"), payback(numbers, lang)),
    )
    return tuple((name(lang), value) for name, value in named)


def amount(card: Resource, lang: Lang) -> str:
    """Return a card's quantity with its unit."""
    if card.quantity is None:
        return Text("未確認", "not known")(lang)
    return quantity(card.quantity, card.unit, lang)


def price(card: Resource, lang: Lang) -> str:
    """Return a card's price; a negative one as what is paid for disposal."""
    if card.price_yen is None:
        return Text("未確認", "not known")(lang)
    # An amount may be told by the year ("t/年"); its price is that of the thing itself.
    unit = card.unit.replace("／", "/").partition("/")[0]
    per = f"円／{unit}" if lang == "ja" else f" yen per {unit}"
    if card.price_yen < 0:
        fee = f"{-card.price_yen:,.10g}{per}"
        return f"処理費 {fee}" if lang == "ja" else f"{fee} paid for disposal"
    return f"{card.price_yen:,.10g}{per}"
