import zipfile
from io import BytesIO

import pytest
from docx import Document

from machigenki.report.council_paper import PICTURED, docx
from machigenki.report.facts import Facts


def png() -> bytes:
    from PIL import Image

    out = BytesIO()
    Image.new("RGB", (720, 360), "white").save(out, "PNG")
    return out.getvalue()


@pytest.fixture(scope="session")
def pictured(facts: Facts, shown: dict) -> bytes:
    return docx(facts, shown["ja"], dict.fromkeys(PICTURED, png()), "ja")


def all_text(content: bytes) -> str:
    document = Document(BytesIO(content))
    cells = [c.text for t in document.tables for r in t.rows for c in r.cells]
    return "\n".join([*(p.text for p in document.paragraphs), *cells])


def test_paper_says_the_answer(pictured: bytes, facts: Facts) -> None:
    text = all_text(pictured)
    for part in (facts.title, "議会・庁議説明資料", "要旨", "3,140万円", "6.2年", "国勢調査"):
        assert part in text
    assert "ブラウザー" not in text


def test_every_picture_has_an_alternative_text(pictured: bytes) -> None:
    document = Document(BytesIO(pictured))
    described = [s._inline.docPr.get("descr") for s in document.inline_shapes]
    assert len(described) == len(PICTURED)
    assert all(text and len(text) > 20 for text in described)


def test_without_pictures_tables_stand_and_it_is_said(facts: Facts, shown: dict) -> None:
    content = docx(facts, shown["ja"], {}, "ja")
    text = all_text(content)
    assert len(Document(BytesIO(content)).inline_shapes) == 0
    assert "ブラウザーがない" in text
    for exhibit in shown["ja"]:
        assert exhibit.table.rows[0][0] in text
        assert exhibit.status.label("ja") in text


def test_japanese_fonts_and_page_numbers(pictured: bytes) -> None:
    with zipfile.ZipFile(BytesIO(pictured)) as parts:
        styles = parts.read("word/styles.xml").decode()
        footer = "".join(
            parts.read(n).decode() for n in parts.namelist() if n.startswith("word/footer")
        )
    assert 'w:eastAsia="游明朝"' in styles
    assert 'w:eastAsia="游ゴシック"' in styles
    assert "NUMPAGES" in footer


def test_numbers_of_tables_are_the_exhibits(pictured: bytes, shown: dict) -> None:
    leaks = next(x for x in shown["ja"] if x.key == "leaks")
    tables = Document(BytesIO(pictured)).tables
    found = [t for t in tables if tuple(c.text for c in t.rows[0].cells) == leaks.table.columns]
    rows = [tuple(c.text for c in row.cells) for row in found[0].rows[1:]]
    assert rows == list(leaks.table.rows)


def test_english_paper(facts: Facts, shown: dict) -> None:
    text = all_text(docx(facts, shown["en"], {}, "en"))
    assert "Paper for the council" in text
    assert "要旨" not in text
