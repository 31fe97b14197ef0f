"""The bank's two pages say what the engine says, in thousand yen, on two pages."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from machigenki.region import InputError
from machigenki.report.bank_sheet import bank_sheet, bank_variables
from machigenki.report.bank_tables import thousand, written
from machigenki.report.papers import Picture, Template
from machigenki.venture import CASES

from . import business as made


def picture() -> Picture:
    from PIL import Image

    out = BytesIO()
    Image.new("RGB", (1440, 820), "white").save(out, "PNG")
    return Picture(out.getvalue(), "月末の現金の推移です。", "月末の現金")


def table(content: bytes, first: str) -> list[tuple[str, ...]]:
    tables = Document(BytesIO(content)).tables
    found = next(t for t in tables if t.rows[0].cells[0].text == first)
    return [tuple(c.text for c in row.cells) for row in found.rows]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("lang", ["ja", "en"])
def test_the_sheet_has_exactly_two_pages(lang: str, tmp_path: Path) -> None:
    businesses = [*map(made.case, CASES), made.of(made.every_method())]
    for n, business in enumerate(businesses):
        content = bank_sheet(business, picture(), lang)  # type: ignore[arg-type]
        (tmp_path / f"bank{n}.docx").write_bytes(content)
    subprocess.run(
        [
            "soffice",
            "--headless",
            f"-env:UserInstallation=file://{tmp_path}/profile",
            "--convert-to",
            "pdf",
            "--outdir",
            str(tmp_path),
            *(str(tmp_path / f"bank{n}.docx") for n in range(len(businesses))),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    for n in range(len(businesses)):
        assert pages(tmp_path / f"bank{n}.pdf") == 2, n


def pages(pdf: Path) -> int:
    content = pdf.read_bytes()
    return content.count(b"/Type/Page") - content.count(b"/Type/Pages")


def test_statements_are_the_engine_s_in_thousand_yen() -> None:
    business = made.case("chip-boiler")
    rows = {row[0]: row[1:] for row in table(bank_sheet(business, None, "ja"), "千円")}
    sales = business.yearly.profit_and_loss["sales_yen"]
    cash = business.yearly.balance_sheet["cash_yen"]
    assert rows["千円"] == tuple(f"{2027 + i}年度" for i in range(6))
    assert rows["売上高"] == tuple(thousand(float(v), "ja") for v in sales[:6])
    assert rows["現金及び預金"] == tuple(thousand(float(v), "ja") for v in cash[:6])


def test_uses_and_sources_meet() -> None:
    for case in CASES:
        *_, total = table(bank_sheet(made.case(case), None, "ja"), "資金の使い道")
        assert total[0] == "合計"
        assert total[1] == total[3]


def test_every_stress_case_and_loan_is_there() -> None:
    business = made.of(made.every_method())
    content = bank_sheet(business, None, "ja")
    assert [row[0] for row in table(content, "想定")[1:]] == [
        case.name.ja for case in business.financials.stress
    ]
    assert [row[0] for row in table(content, "借入")[1:]] == [
        drawn.loan.name for drawn in business.course.loans
    ]


@pytest.mark.parametrize(
    ("yen", "said"),
    [(0.0, "0"), (499.9, "0"), (500.0, "1"), (-499.0, "0"), (-1_234_567.0, "▲1,235")],
)
def test_thousand_yen_are_rounded_half_up(yen: float, said: str) -> None:
    assert thousand(yen, "ja") == said


def test_a_cover_under_one_never_reads_one() -> None:
    assert written(0.9999, "times", "ja") == "0.99"
    assert written(1.0, "times", "ja") == "1.00"
    assert written(-0.03, "times", "ja") == "▲0.03"


def test_what_has_no_meaning_is_a_dash() -> None:
    variables = bank_variables(made.case("chip-boiler"), None, "ja")
    written = [cell for row in variables["ratios"]["rows"] for cell in row]
    assert "–" in written
    assert not any("nan" in cell or "inf" in cell for cell in written)


def test_a_bank_s_own_template_is_filled_in() -> None:
    document = Document()
    document.add_paragraph("{{ town }}：{{ title }}")
    out = BytesIO()
    document.save(out)
    business = made.case("chip-boiler")
    content = bank_sheet(business, None, "ja", Template("templates/bank.docx", out.getvalue()))
    assert Document(BytesIO(content)).paragraphs[0].text == f"真庭市：{business.title.ja}"
    document.add_paragraph("{{ dscr }}")
    out = BytesIO()
    document.save(out)
    with pytest.raises(InputError, match="dscr"):
        bank_sheet(business, None, "ja", Template("templates/bank.docx", out.getvalue()))


def test_the_picture_carries_its_alternative_text() -> None:
    content = bank_sheet(made.case("chip-boiler"), picture(), "ja")
    (shape,) = Document(BytesIO(content)).inline_shapes
    assert shape._inline.docPr.get("descr") == "月末の現金の推移です。"
