"""A venture's papers, made by `machigenki.report` with the tenant's own templates."""

import hashlib
import json
import tempfile
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from django.db import models

from machigenki.platform.adaptation.places import Override, as_json, figures_toml, region_with
from machigenki.platform.ventures.figures import DISCOUNT_RATE
from machigenki.platform.ventures.file import file_of
from machigenki.region import InputError, Lang, Text, region_template
from machigenki.report.papers import PaperKind, Picture, Template

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class VenturePaperKind(models.TextChoices):
    """A paper of a venture."""

    COUNCIL = "council", "議会・庁議説明資料"
    BANK = "bank", "金融機関向け説明資料"
    APPLICATION = "application", "交付申請書"
    BOOK = "book", "申請計算書（表計算）"

    @property
    def words(self) -> Text:
        """Its name in both languages."""
        return Text(str(self.label), _ENGLISH[self.value])

    @property
    def template_kind(self) -> PaperKind | None:
        """The template that it is made with; None for a workbook."""
        return None if self is VenturePaperKind.BOOK else PaperKind(self.value)

    @property
    def media_type(self) -> str:
        """What a browser is told that it is."""
        return XLSX if self is VenturePaperKind.BOOK else DOCX

    @property
    def ending(self) -> str:
        """The end of its file's name."""
        return "xlsx" if self is VenturePaperKind.BOOK else "docx"

    @property
    def ships(self) -> bool:
        """Whether it can be made without a template of the tenant's own."""
        return self is not VenturePaperKind.APPLICATION

    @property
    def right(self) -> str:
        """The right to read and make it."""
        return "venture.bank_sheet" if self is VenturePaperKind.BANK else "venture.papers"


_ENGLISH = {
    "council": "Paper for the council",
    "bank": "Sheet for the bank",
    "application": "Application form",
    "book": "Application book (workbook)",
}


@dataclass(frozen=True)
class Source:
    """What a venture's papers are made of; no private note is in it.

    Parameters
    ----------
    title, content
        The venture's.
    codes, own
        Its place, and the tenant's own figures of it.
    templates
        The tenant's own template of each paper that it has one for.
    """

    title: str
    content: dict[str, Any]
    codes: tuple[str, ...]
    own: tuple[Override, ...]
    templates: Mapping[VenturePaperKind, Template]

    @property
    def shipped(self) -> "Source":
        """The same with the templates that ship."""
        return replace(self, templates={})

    def digest(self, kind: VenturePaperKind) -> str:
        """Return what changes with anything that this paper is made of."""
        template = self.templates.get(kind)
        told = {
            "title": self.title,
            "content": self.content,
            "codes": self.codes,
            "own": as_json(self.own),
            "template": hashlib.sha256(template.content).hexdigest() if template else "",
        }
        return hashlib.sha256(
            json.dumps(told, sort_keys=True, ensure_ascii=False).encode()
        ).hexdigest()


def plan_files(source: Source) -> dict[str, str]:
    """Return a plan folder with this one measure, for `machigenki plan`: file name → text."""
    plan = {
        "title": source.title,
        "first_year": source.content["first_year"],
        "years": source.content["years"],
        "discount_rate": DISCOUNT_RATE,
    }
    region = region_with(source.codes, source.own)
    return {
        "plan.toml": file_of(plan),
        "region.toml": region_template(region) + figures_toml(source.own),
        "measures/venture.toml": file_of(source.content),
    }


def made_papers(
    source: Source,
    kinds: Collection[VenturePaperKind],
    lang: Lang,
    progress: Callable[[float, Text], None],
) -> dict[VenturePaperKind, bytes | InputError]:
    """Return each paper, or why its template could not make it.

    Raises
    ------
    InputError
        When the plan itself cannot be worked through.
    """
    from machigenki.portfolio import run_plan
    from machigenki.portfolio.run import STEPS
    from machigenki.report import businesses_of, collect
    from machigenki.report.application_book import application_book
    from machigenki.report.application_paper import application_paper
    from machigenki.report.bank_sheet import bank_sheet
    from machigenki.report.council_paper import docx, pictured
    from machigenki.report.exhibits import exhibits
    from machigenki.report.pictures import open_studio

    with tempfile.TemporaryDirectory() as folder:
        for name, text in plan_files(source).items():
            path = Path(folder) / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        result = run_plan(
            Path(folder), lambda step: progress(0.6 * STEPS.index(step) / len(STEPS), step)
        )
        facts, (business, *_) = collect(result), businesses_of(result)
    progress(0.6, Text("図を描いています", "drawing the figures"))
    shown = exhibits(facts, lang)
    wanted = [one for one in shown if one.key in pictured(1)]
    with open_studio() as studio:
        drawn = studio.draw(wanted, lang) if studio else {}
    cash = next(
        (
            Picture(drawn[one.key], one.alt, one.title)
            for one in wanted
            if one.key == "cash-1" and one.key in drawn
        ),
        None,
    )
    progress(0.85, Text("書類を作っています", "writing the papers"))
    templates = source.templates
    makers: dict[VenturePaperKind, Callable[[], bytes]] = {
        VenturePaperKind.COUNCIL: lambda: docx(
            facts, shown, drawn, lang, templates.get(VenturePaperKind.COUNCIL)
        ),
        VenturePaperKind.BANK: lambda: bank_sheet(
            business, cash, lang, templates.get(VenturePaperKind.BANK)
        ),
        VenturePaperKind.APPLICATION: lambda: application_paper(
            business, cash, lang, templates[VenturePaperKind.APPLICATION]
        ),
        VenturePaperKind.BOOK: lambda: application_book(business, lang),
    }
    made: dict[VenturePaperKind, bytes | InputError] = {}
    for kind in kinds:
        try:
            made[kind] = makers[kind]()
        except InputError as error:  # the template's; the other papers are none the worse
            made[kind] = error
    return made
