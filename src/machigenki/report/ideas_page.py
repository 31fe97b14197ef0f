"""ideas.html: strengths, leaks, resource cards and model cases of a place, in both languages."""

from dataclasses import dataclass
from pathlib import Path

from machigenki.portfolio import Idea, Ideas, Verdict
from machigenki.portfolio.quotients import LEAST_QUOTIENT, LEAST_WORKERS_PERSONS
from machigenki.region.provenance import Figure, Status
from machigenki.region.text import Lang, Text
from machigenki.report.exhibit import Exhibit, TextTable
from machigenki.report.exhibits.ideas import leaks_exhibit, strengths_exhibit
from machigenki.report.ideas_words import (
    FIRST_NUMBERS,
    MARKS,
    amount,
    headline,
    measured,
    number_rows,
    price,
)
from machigenki.report.shell import languages, render
from machigenki.report.words import words
from machigenki.report.write import replace_all
from machigenki.venture.resources import Resource

FILE = "ideas.html"

_WORDS = {
    "resources": Text("地域資源カード", "Resource cards"),
    "first_numbers": Text("最初の数字", "First numbers"),
    "first_numbers_note": FIRST_NUMBERS,
    "reasons": Text("合うと考える理由、合わない理由", "Reasons for and against"),
    "reasons_caption": Text(
        "目安は例示値です（○ 支持する、× 支持しない、？ 分からない、＊ 必須）",
        "Thresholds are illustrative (○ for, × against, ？ not known, ＊ required)",
    ),
    "story": Text("事業のストーリー（仮）", "Story of the business (draft)"),
    "ask": Text("現地で確かめること", "To be asked in the place"),
    "next": Text("次の一歩（計画フォルダーを作る）:", "Next step (makes a plan folder):"),
}


@dataclass(frozen=True, slots=True)
class ResourceCard:
    """A resource as the page shows it."""

    name: str
    rows: tuple[tuple[str, str], ...]
    status: Status


@dataclass(frozen=True, slots=True)
class IdeaCard:
    """A model case as the page shows it; `story` and `command` are empty where it does not fit."""

    key: str
    title: str
    verdict: Verdict
    verdict_label: str
    lead: tuple[str, ...]
    numbers: tuple[tuple[str, str], ...]
    reasons: TextTable
    story: tuple[tuple[str, str], ...]
    ask: tuple[str, ...]
    command: str
    status: Status = Status.ILLUSTRATIVE


@dataclass(frozen=True)
class IdeasPage:
    """The page in one language, as the template reads it."""

    lang: Lang
    title: str
    heading: str
    town: str
    period: str
    answer: tuple[str, ...]
    warnings: tuple[str, ...]
    contents: tuple[tuple[str, str], ...]
    exhibits: tuple[Exhibit, ...]
    resources: tuple[ResourceCard, ...]
    resources_lead: str
    ideas: tuple[IdeaCard, ...]
    method: tuple[str, ...]
    sources: TextTable
    w: dict[str, str]


def write_ideas(ideas: Ideas, out: Path, lang: Lang = "ja") -> tuple[Path, ...]:
    """Write ideas.html into the folder `out`, whole or not at all, and return its path."""
    return replace_all(out, {FILE: ideas_html(ideas, lang).encode("utf-8")})


def ideas_html(ideas: Ideas, lang: Lang = "ja") -> str:
    """Return the page, opening in `lang`; the other language is one click away."""
    return render("ideas.html.j2", [ideas_page(ideas, which) for which in languages(lang)], lang)


def ideas_page(ideas: Ideas, lang: Lang) -> IdeasPage:
    """Return everything the template needs for one language."""
    w = {**words(lang), **{key: text(lang) for key, text in _WORDS.items()}}
    place = ideas.region.name(lang)
    heading = Text(f"{place}の事業の構想", f"Ideas for {place}")(lang)
    strong = () if ideas.strengths.empty else (strengths_exhibit(ideas, lang),)
    exhibits = (*strong, leaks_exhibit(ideas, lang))
    cards = tuple(idea_card(ideas, idea, lang) for idea in ideas.ideas)
    base_year = ideas.region.base_year
    extrapolation = ideas.model.extrapolation
    return IdeasPage(
        lang=lang,
        title=heading,
        heading=heading,
        town=place,
        period=Text(f"金額は{base_year}年価格、1年当たり", f"yen of {base_year}, a year")(lang),
        answer=headline(ideas, lang),
        warnings=(extrapolation(lang),) if extrapolation else (),
        contents=(
            *((x.key, x.title) for x in exhibits),
            ("resources", w["resources"]),
            *((card.key, card.title) for card in cards),
            ("method", w["method"]),
            ("sources", w["sources"]),
        ),
        exhibits=exhibits,
        resources=tuple(resource_card(card, lang) for card in ideas.resources or ()),
        resources_lead=_resources_lead(ideas)(lang),
        ideas=cards,
        method=_method(lang),
        sources=source_table(ideas, lang),
        w=w,
    )


def idea_card(ideas: Ideas, idea: Idea, lang: Lang) -> IdeaCard:
    """Return a model case with its reasons, first numbers and story."""
    fits = idea.verdict is not Verdict.DOES_NOT_FIT
    counted = Text(
        f"分かる{idea.asked}項目のうち{idea.speaks_for}項目が支持しています。",
        f"{idea.speaks_for} of {idea.asked} known criteria speak for it.",
    )(lang)
    stop = "。" if lang == "ja" else "."
    return IdeaCard(
        key=idea.case.id,
        title=Text("モデルケース: ", "Model case: ")(lang) + idea.case.name(lang),
        verdict=idea.verdict,
        verdict_label=idea.verdict.label(lang),
        lead=(
            idea.case.description(lang) + stop,
            *(text(lang) + stop for text in idea.against),
            counted,
        ),
        numbers=number_rows(idea.numbers, lang),
        reasons=_reason_table(idea, lang),
        story=tuple((h(lang), t(lang)) for h, t in idea.story.chapters()) if fits else (),
        ask=tuple(text(lang) for text in idea.rules.ask),
        command=f"machigenki new {ideas.region.codes[0]} --case {idea.case.id}" if fits else "",
    )


def _reason_table(idea: Idea, lang: Lang) -> TextTable:
    none = Text("未確認", "not known")(lang)
    at_least = Text("{}以上（{}）", "{} or more ({})")(lang)
    rows = []
    for reason in idea.reasons:
        rule, figure = reason.criterion, reason.figure
        rows.append(
            (
                f"{MARKS[reason.stand]} {rule.name(lang)}{'＊' if rule.required else ''}",
                rule.why(lang),
                none if figure is None else measured(figure.value, figure.unit, lang),
                none
                if figure is None
                else at_least.format(measured(rule.at_least, figure.unit, lang), rule.basis(lang)),
                none if figure is None else figure.status.label(lang),
            )
        )
    card = Text("地域資源カード", "resource card")(lang)
    rows += [
        (
            f"○ {resource.name}",
            resource.kind_name(lang),
            amount(resource, lang),
            card,
            resource.status.label(lang),
        )
        for resource in idea.cards
    ]
    w = words(lang)
    return TextTable(
        (
            w["item"],
            Text("なぜ見るか", "Why it matters")(lang),
            w["value"],
            Text("目安", "Threshold")(lang),
            w["status"],
        ),
        tuple(rows),
    )


def resource_card(card: Resource, lang: Lang) -> ResourceCard:
    """Return a resource with what is known of it; empty lines are left out."""
    w = words(lang)
    rows = (
        (Text("種類", "Kind")(lang), card.kind_name(lang)),
        (Text("数量", "Amount")(lang), amount(card, lang)),
        (Text("単価", "Price")(lang), price(card, lang)),
        (Text("所有者", "Owner")(lang), card.owner),
        (Text("現在の利用", "Present use")(lang), card.present_use),
        (Text("場所", "Place")(lang), card.place),
        (Text("備考", "Note")(lang), card.note),
        (w["source"], card.source),
    )
    return ResourceCard(card.name, tuple(row for row in rows if row[1]), card.status)


def source_table(ideas: Ideas, lang: Lang) -> TextTable:
    """Return every figure that a criterion read, with its value, status and source."""
    read: dict[str, Figure] = {
        reason.criterion.name(lang): reason.figure
        for idea in ideas.ideas
        for reason in idea.reasons
        if reason.figure is not None
    }
    rows = []
    for name, figure in read.items():
        said = f"{figure.source.publisher(lang)} {figure.source.title(lang)}"
        if figure.year:
            said += f" {figure.year}年" if lang == "ja" else f", {figure.year}"
        if figure.method is not None:
            said += f"。{figure.method(lang)}" if lang == "ja" else f". {figure.method(lang)}"
        rows.append(
            (name, measured(figure.value, figure.unit, lang), figure.status.label(lang), said)
        )
    w = words(lang)
    return TextTable((w["item"], w["value"], w["status"], w["source"]), tuple(rows))


def _resources_lead(ideas: Ideas) -> Text:
    if ideas.resources is None:
        return Text(
            "まだ入力がありません。間伐材、家畜ふん、遊休施設、未利用魚など、"
            "町の人が知っている資源をresources.toml、CSV又はExcelに書き、"
            "--resources で渡すと、ここにカードとして並びます。",
            "None given yet. Write what people of the place know (thinnings, manure, closed "
            "buildings, off-grade catch) into resources.toml, CSV or Excel, and give it with "
            "--resources.",
        )
    return Text(
        "町の人が書いた、眠っている資源や安く手放している資源です。",
        "What people of the place wrote down as idle, wasted or sold cheaply.",
    )


def _method(lang: Lang) -> tuple[str, ...]:
    texts = (
        Text(
            "特化係数は、この地域の従業者の産業別構成比を全国の構成比で割った値です。"
            f"{LEAST_QUOTIENT}以上で、働く人が{LEAST_WORKERS_PERSONS:g}人以上の産業を強みとして"
            "示しています。従業者数は推計で、個人経営の一部などは含まれません。",
            "The location quotient is the industry's share of workers here over its share in the "
            f"nation. Industries from {LEAST_QUOTIENT} with {LEAST_WORKERS_PERSONS:g} workers or "
            "more are shown. Workers are estimated; some who work alone are not counted.",
        ),
        Text(
            "流出額は、産業と家計が使う品目のうち域外から買う額です。1円を域内の購入に替えたときに"
            "残る所得（取引先と家計の消費への波及を含む）を掛けた値が、残る所得の上限です。"
            "地域産業連関表は推計で、誤差があります。",
            "A leak is what industries and households buy outside. Times the income that stays for "
            "each yen bought here instead (suppliers and household spending included), it is the "
            "most that plugging it could keep. The regional table is an estimate with an error.",
        ),
        Text(
            "モデルケースは、必須の目安（＊）を満たすか、それに当たる地域資源カードがあれば候補とし、"
            "計画期間のうちに初期投資（交付金を除く）を回収できるかを確かめ、支持する項目の割合、"
            "残る所得の順に並べています。目安と規模は例示値で、判断の出発点です。",
            "A case is a candidate if the required criteria (＊) hold or a resource card stands "
            "for it, and if the investment less grants is paid back within the plan. Cases are "
            "ordered by the share of criteria that speak for them, then by income that stays. "
            "Thresholds and sizes are illustrative: where a talk begins, not where it ends.",
        ),
    )
    return tuple(text(lang) for text in texts)
