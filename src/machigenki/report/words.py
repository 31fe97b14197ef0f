"""The fixed words of the documents, in both languages."""

from collections.abc import Mapping
from types import MappingProxyType

from machigenki.region.text import Lang, Text

WORDS: Mapping[str, Text] = MappingProxyType(
    {
        "skip": Text("本文へ移動", "Skip to the text"),
        "contents": Text("目次", "Contents"),
        "caution": Text("推計の適用範囲についての注意", "Caution: outside the tested range"),
        "interval": Text("90％の区間", "90% interval"),
        "open_table": Text("数値の表", "Table of the numbers"),
        "noscript": Text(
            "図の表示にはJavaScriptが必要です。各図の数値は、図の下の表で確認できます。",
            "Figures need JavaScript. Their numbers are in the tables below them.",
        ),
        "indicators": Text("お金以外の指標", "Physical results"),
        "indicators_lead": Text(
            "金額では表せない効果です。計画の最終年度の値を示します。",
            "What money cannot carry, in the last year of the plan.",
        ),
        "method": Text("計算の方法と読むときの注意", "Method, and how to read the numbers"),
        "sources": Text("出典と数値の区分", "Sources and status of the figures"),
        "sources_lead": Text(
            "この計画で用いた数値は、次の四つに区分しています。",
            "Each figure that the result rests on has one of four statuses.",
        ),
        "sources_of_region": Text("地域の数値の出典", "Sources of the region's figures"),
        "inputs": Text("計画の入力と出典", "Inputs of the plan and their sources"),
        "figures": Text("地域の数値の一覧", "All figures of the region"),
        "status_official": Text(
            "国や自治体などが公表した数値です。", "published by a public body or the like."
        ),
        "status_estimated": Text(
            "公表値などから推計した数値です。誤差があります。",
            "estimated from published figures; it has an error.",
        ),
        "status_illustrative": Text(
            "計算のために置いた例です。実際の数値に置き換えてください。",
            "an example, to be replaced by the town's own figure.",
        ),
        "status_unverified": Text(
            "出典を確認していない数値です。確認が必要です。",
            "not checked against a source; it needs checking.",
        ),
        "made_by": Text("作成：", "Made with"),
        "without": Text("施策なし", "without"),
        "with": Text("施策あり", "with"),
        "change": Text("差", "change"),
        "item": Text("項目", "Item"),
        "category": Text("内訳", "Category"),
        "destination": Text("行き先", "Where it goes"),
        "industry": Text("産業", "Industry"),
        "total": Text("合計", "Total"),
        "other": Text("その他の産業", "other industries"),
        "other_leaks": Text("その他", "other"),
        "year": Text("年度", "fiscal year"),
        "value": Text("値", "Value"),
        "unit": Text("単位", "Unit"),
        "source": Text("出典", "Source"),
        "status": Text("区分", "Status"),
        "measure": Text("施策", "Measure"),
        "amount": Text("金額", "Amount"),
        "share": Text("構成比", "Share"),
        "uses": Text("使い道", "Uses"),
        "funds": Text("財源", "Sources of funds"),
        "this_plan": Text("この計画の計算", "this plan's calculation"),
        "region_estimate": Text(
            "この計画の計算（市町村の公表値と都道府県の産業連関表から推計）",
            "this plan's calculation from municipal figures and prefectural input-output tables",
        ),
        "plan_input": Text("計画の入力", "inputs of the plan"),
        "explicit": Text("施策そのもの", "the measure itself"),
        "supply_chain": Text("取引先", "suppliers"),
        "households": Text("住民の消費", "residents' spending"),
    }
)

DESTINATIONS: Mapping[str, Text] = MappingProxyType(
    {
        "region": Text("域内に残る", "stays in the town"),
        "prefecture": Text("県内のほかの市町村へ", "rest of the prefecture"),
        "nation": Text("県外（国内）へ", "rest of Japan"),
        "abroad": Text("海外へ", "abroad"),
        "state": Text("国・県の税、社会保険へ", "state taxes and insurance"),
        "unknown": Text("行き先を追えないもの", "not followed"),
    }
)

CHANNELS: Mapping[str, Text] = MappingProxyType(
    {key: WORDS[key] for key in ("explicit", "supply_chain", "households")}
)

INDICATORS: Mapping[str, Text] = MappingProxyType(
    {
        "retained_income_yen": Text("域内に残る所得", "Income that stays in the town"),
        "jobs_persons": Text("仕事（就業者数）", "Jobs"),
    }
)


SCHEME = Text(
    "地域経済循環創造事業交付金", "Grant for the Creation of Regional Economic Circulation"
)


def grant_name(name: str, lang: Lang) -> str:
    """Return a grant's name; a plan that calls it otherwise than the ministry keeps its own."""
    return SCHEME(lang) if name == SCHEME.ja else name


def words(lang: Lang) -> dict[str, str]:
    """Return all fixed words in `lang`."""
    return {key: text(lang) for key, text in WORDS.items()}
