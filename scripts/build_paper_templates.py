"""Build the Word templates that ship in ``src/machigenki/report/papers/templates``.

    python scripts/build_paper_templates.py [OUT]

A town replaces one by its own; docs/documents.md says how and lists the variables.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from machigenki.region import Lang, Text
from template_paper import TemplatePaper

OUT = Path(__file__).resolve().parent.parent / "src/machigenki/report/papers/templates"

FIGURE = Text("{{ numbered('図') }}　", "{{ numbered('Figure ') }}. ")
TABLE = Text("{{ numbered('表') }}　", "{{ numbered('Table ') }}. ")


def council(lang: Lang) -> TemplatePaper:
    """Return the paper for the council (議会・庁議説明資料)."""
    paper = TemplatePaper(lang)
    place = Text("{{ town }}　{{ period }}", "{{ town }}, {{ period }}")
    paper.title(
        Text("議会・庁議説明資料", "Paper for the council")(lang), "{{ title }}", place(lang)
    )
    paper.heading(Text("要旨", "Summary")(lang))
    paper.tag("for line in answer")
    paper.bullet("{{ line }}")
    paper.tag("endfor")
    paper.tag("if caution")
    paper.boxed(
        Text("推計の適用範囲についての注意", "Caution: outside the tested range")(lang),
        "{{ caution }}",
    )
    paper.tag("endif")
    paper.table("cards", words=True)
    paper.tag("if not has_pictures")
    paper.boxed(
        Text("図について", "On figures")(lang),
        Text(
            "この資料を作成した環境にブラウザーがないため、図を省き、数値を表で示しています。"
            "図は plan.html で確認できます。",
            "No browser was found where this paper was made; tables stand for the figures. "
            "The figures are in plan.html.",
        )(lang),
    )
    paper.tag("endif")
    paper.tag("for chapter in chapters")
    paper.heading("{{ chapter.heading }}")
    paper.tag("for exhibit in chapter.exhibits")
    paper.subheading("{{ exhibit.title }}")
    paper.paragraph("{{ exhibit.lead }}", keep=True)
    paper.tag("if exhibit.picture")
    paper.picture("exhibit.picture")
    paper.caption(FIGURE(lang) + "{{ exhibit.title }}", after=10, keep=False)
    paper.tag("endif")
    paper.tag("if exhibit.table")
    paper.caption(TABLE(lang) + "{{ exhibit.footer }}")
    paper.table("exhibit.table")
    paper.tag("endif")
    paper.tag("endfor")
    paper.tag("endfor")
    paper.tag("if indicators.rows")
    paper.heading(Text("お金以外の指標", "Physical results")(lang))
    paper.paragraph(
        Text(
            "金額では表せない効果です。計画の最終年度の値を示します。",
            "What money cannot carry, in the last year of the plan.",
        )(lang)
    )
    paper.caption(TABLE(lang) + Text("お金以外の指標", "Physical results")(lang))
    paper.table("indicators")
    paper.tag("endif")
    paper.heading(Text("計算の方法と読むときの注意", "Method, and how to read the numbers")(lang))
    paper.tag("for line in method")
    paper.paragraph("{{ line }}")
    paper.tag("endfor")
    paper.heading(Text("出典と数値の区分", "Sources and status of the figures")(lang))
    paper.paragraph(
        Text(
            "この計画で用いた数値は、次の四つに区分しています。",
            "Each figure that the result rests on has one of four statuses.",
        )(lang)
    )
    paper.tag("for status in statuses")
    paper.bullet(
        Text("{{ status.name }}：{{ status.meaning }}", "{{ status.name }}: {{ status.meaning }}")(
            lang
        )
    )
    paper.tag("endfor")
    paper.caption(TABLE(lang) + Text("地域の数値の出典", "Sources of the region's figures")(lang))
    paper.columns("sources", (4.6, 2.6, 3.8, 1.4, 1.4, 1.8, 1.9), (), size=8)
    paper.caption(
        TABLE(lang) + Text("計画の入力と出典", "Inputs of the plan and their sources")(lang)
    )
    paper.columns("inputs", (4.4, 4.6, 1.5, 6.5), (), size=8)
    paper.paragraph(Text("作成：{{ made_by }}", "Made with {{ made_by }}")(lang))
    return paper


def bank(lang: Lang) -> TemplatePaper:
    """Return the two pages for the bank (金融機関向け説明資料)."""
    paper = TemplatePaper(lang, size=9 if lang == "ja" else 8.5, margin_cm=1.5, spacing=1.0)
    size = 8 if lang == "ja" else 7.5
    kind = Text("金融機関向け説明資料", "For the bank")
    paper.title(
        kind(lang),
        "{{ title }}",
        Text("{{ town }}　{{ period }}", "{{ town }}, {{ period }}")(lang),
    )
    paper.heading(Text("事業の概要", "The business")(lang))
    for lines in ("story", "summary"):
        paper.tag(f"for line in {lines}")
        paper.bullet("{{ line }}")
        paper.tag("endfor")
    paper.heading(Text("資金の使い道と財源", "Uses and sources")(lang))
    paper.columns("funding", (6.5, 2.5, 6.5, 2.5), (1, 3), size=size)
    paper.heading(Text("借入の条件", "Loan terms")(lang))
    paper.columns("loans", (4.2, 1.7, 1.4, 3.9, 2.5, 2.9, 2.6), (1, 2, 6), size=size)
    paper.heading(Text("お願いしたいこと", "What we ask of you")(lang))
    paper.tag("for line in asks")
    paper.bullet("{{ line }}")
    paper.tag("endfor")
    paper.heading(Text("収支・資金・財政の見通し", "Profit, cash and balance")(lang))
    paper.table("statements", size=size, first_cm=5)
    paper.heading(Text("指標", "Ratios")(lang), new_page=True)
    paper.table("ratios", size=size, first_cm=6)
    paper.paragraph("{{ returns }}")
    paper.heading(Text("月末の現金", "Cash at month ends")(lang))
    paper.paragraph("{{ cash.lead }}")
    paper.tag("if cash.picture")
    paper.picture("cash.picture")
    paper.tag("endif")
    paper.heading(Text("計画どおりにいかないとき", "If things go wrong")(lang))
    paper.columns("stress", (6.2, 2.6, 2.2, 2.0, 3.2, 1.8), (1, 3, 4), size=size)
    paper.paragraph("{{ least }}")
    paper.paragraph(
        "{{ statuses }}" + Text("作成：{{ made_by }}", " Made with {{ made_by }}")(lang)
    )
    return paper


PAPERS: dict[str, Callable[[Lang], TemplatePaper]] = {"council": council, "bank": bank}


def build(out: Path) -> None:
    """Write all templates in both languages."""
    out.mkdir(parents=True, exist_ok=True)
    languages: tuple[Lang, ...] = ("ja", "en")
    for name, make in PAPERS.items():
        for lang in languages:
            with (out / f"{name}.{lang}.docx").open("wb") as file:
                make(lang).save(file)


if __name__ == "__main__":
    build(Path(sys.argv[1]) if len(sys.argv) > 1 else OUT)
