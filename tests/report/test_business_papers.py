"""The papers of each venture, and a page that lists what a template may use."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from machigenki.report.application_paper import application_variables
from machigenki.report.bank_sheet import bank_variables
from machigenki.report.business_papers import business_papers
from machigenki.report.council_paper import council_variables
from machigenki.report.facts import Facts

from . import business as made

DOCS = (Path(__file__).parents[2] / "docs" / "documents.md").read_text(encoding="utf-8")


def test_one_venture_has_plain_names_and_several_are_numbered() -> None:
    one = made.case("chip-boiler")
    assert sorted(business_papers([one], {}, "ja")) == ["application.xlsx", "bank.docx"]
    two = business_papers([one, made.case("whaling")], {}, "ja")
    assert sorted(two) == [
        "application-1.xlsx",
        "application-2.xlsx",
        "bank-1.docx",
        "bank-2.docx",
    ]


def test_a_town_s_own_form_is_filled_in(tmp_path: Path) -> None:
    document = Document()
    for text in (
        "{{ form.parts[0].total[1] }}{{ form.unit }}",
        "{%p for grant in grants %}",
        "{{ grant.name }}",
        "{%p endfor %}",
    ):
        document.add_paragraph(text)
    (tmp_path / "templates").mkdir()
    document.save(str(tmp_path / "templates" / "application.docx"))
    business = made.case("chip-boiler")
    assert business.form is not None
    content = business_papers([business], {}, "ja", tmp_path)["application.docx"]
    said = [p.text for p in Document(BytesIO(content)).paragraphs]
    assert said[0] == f"{business.form.parts[0].totals[0]:,}千円"
    assert said[1:] == [view.grant.name for view in business.financials.grants]


def listed(paper: str) -> set[str]:
    section = DOCS.split(f"### {paper}")[1].split("###")[0]
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    return {name for row in rows for name in re.findall(r"`(\w+)`", row)}


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_every_variable_is_on_the_page_and_none_besides(
    facts: Facts, shown: dict, lang: str
) -> None:
    business = made.case("chip-boiler")
    bank = bank_variables(business, None, lang)  # type: ignore[arg-type]
    form = application_variables(business, None, lang)  # type: ignore[arg-type]
    council = council_variables(facts, shown[lang], {}, lang)  # type: ignore[arg-type]
    assert listed("council.docx") == set(council)
    assert listed("bank.docx") == set(bank)
    assert listed("application.docx") == set(form) - set(bank)
