"""The papers of an application: Excel book, Word paper, PDF; each of one state of the content."""

import hashlib
import subprocess
import tempfile
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.template.loader import render_to_string
from django.utils import translation

from machigenki.platform.applications.content import Content
from machigenki.platform.applications.eligibility import fiscal_strength_of
from machigenki.platform.applications.models import MadePaper
from machigenki.platform.applications.word_paper import word_paper
from machigenki.platform.roundtable.models.papers import PaperKind as FileKind
from machigenki.platform.ventures.content import check
from machigenki.platform.ventures.figures import DISCOUNT_RATE
from machigenki.region import InputError, Problem, Text
from machigenki.report.application_book import application_book
from machigenki.report.application_paper import application_paper
from machigenki.report.business import Business
from machigenki.report.papers import Template
from machigenki.report.pictures import find_browser
from machigenki.venture.financials import financials_of

DRAWS, SEED = 300, 1
PRINT_S = 90
"""How long the browser may take to print."""

NO_PDF = Text(
    "ブラウザー（Chrome、Chromium、Edge）がないか印刷できなかったため、PDFは作りませんでした。"
    "ExcelとWordで提出できます。",
    "No browser (Chrome, Chromium, Edge) printed, so there is no PDF; Excel and Word suffice.",
)


@dataclass(frozen=True)
class Made:
    """A paper as bytes."""

    kind: MadePaper
    name: str
    media_type: str
    content: bytes

    @property
    def sha256(self) -> str:
        """Its digest."""
        return hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True)
class Heading:
    """What stands at the head of the papers."""

    title: Text
    town: Text
    call: Text
    fiscal_year: str


def business_of(content: Content, heading: Heading, region_codes: tuple[str, ...]) -> Business:
    """Return the venture worked through, its grant under the rules of the call's year.

    Raises
    ------
    InputError
        While the venture has faults.
    """
    measure = check(_under_rules_of(content.venture, heading.fiscal_year)).measure
    if measure is None:
        raise InputError(
            Problem(
                Text(
                    "事業の内容に直すところがあるため、書類を作れません。",
                    "The venture has faults to mend, so no paper is made.",
                )
            )
        )
    financials = financials_of(
        measure,
        discount_rate=DISCOUNT_RATE,
        draws=DRAWS,
        seed=SEED,
        fiscal_strength=fiscal_strength_of(region_codes),
    )
    return Business(heading.town, financials)


def _under_rules_of(venture: dict[str, Any], fiscal_year: str) -> dict[str, Any]:
    held = deepcopy(venture)
    funding = held.get("funding")
    grants = funding.get("grants") if isinstance(funding, dict) else None
    if isinstance(grants, list) and grants:
        chosen = next((one for one in grants if one.get("rules_of")), grants[0])
        chosen["rules_of"] = fiscal_year
    return held


def make_papers(
    content: Content,
    heading: Heading,
    region_codes: tuple[str, ...],
    template: Template | None,
    tell: Callable[[float, Text], None],
) -> tuple[list[Made], Text | None]:
    """Return the papers, and what a person should be told (that there is no PDF).

    Parameters
    ----------
    template
        The tenant's own Word form, None where the platform's layout serves.
    tell
        Called with the share done and what comes next.

    Raises
    ------
    InputError
        While the venture has faults, or the tenant's template is broken.
    """
    tell(0.05, Text("事業を計算しています。", "Working the venture through."))
    business = business_of(content, heading, region_codes)
    tell(0.4, Text("Excelを作っています。", "Making the Excel book."))
    xlsx = application_book(business, "ja")
    tell(0.6, Text("Wordを作っています。", "Making the Word paper."))
    docx = (
        application_paper(business, None, "ja", template)
        if template
        else word_paper(content, heading.title, heading.town, heading.call)
    )
    tell(0.75, Text("PDFを作っています。", "Making the PDF."))
    pdf = print_pdf(print_page(content, heading))
    made = [
        Made(MadePaper.XLSX, "application.xlsx", FileKind.XLSX.media_type, xlsx),
        Made(MadePaper.DOCX, "application.docx", FileKind.DOCX.media_type, docx),
    ]
    if pdf is not None:
        made.append(Made(MadePaper.PDF, "application.pdf", FileKind.PDF.media_type, pdf))
    return made, None if pdf is not None else NO_PDF


def print_page(content: Content, heading: Heading) -> str:
    """Return the application as one HTML page that needs nothing else, in Japanese."""
    with translation.override("ja"):
        return render_to_string(
            "applications/print.html",
            {"content": content, "heading": heading, "eligibility": content.eligibility},
        )


def print_pdf(page: str) -> bytes | None:
    """Return a page as PDF, printed by the system's browser; None where there is none."""
    browser = find_browser()
    if browser is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        source, out = Path(folder) / "page.html", Path(folder) / "page.pdf"
        source.write_text(page, encoding="utf-8")
        command = [
            browser,
            "--headless",
            "--no-sandbox",  # as the report's pictures do: in a container there is no other way
            "--disable-gpu",
            "--no-first-run",
            "--disable-extensions",
            "--no-pdf-header-footer",
            f"--user-data-dir={folder}/profile",
            f"--print-to-pdf={out}",
            source.as_uri(),
        ]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=PRINT_S)
        except (subprocess.SubprocessError, OSError):
            return None
        return out.read_bytes() if out.exists() else None
