"""A template filled in, and every way in which a town's own template can be broken."""

from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from machigenki.region import InputError
from machigenki.report.exhibit import TextTable
from machigenki.report.papers import (
    PaperKind,
    Picture,
    Template,
    own_template,
    render,
    shipped_template,
    template_of,
)
from machigenki.report.papers.variables import table_variables


def template(*paragraphs: str) -> Template:
    document = Document()
    for text in paragraphs:
        document.add_paragraph(text)
    out = BytesIO()
    document.save(out)
    return Template("templates/council.docx", out.getvalue())


def text_of(content: bytes) -> list[str]:
    return [p.text for p in Document(BytesIO(content)).paragraphs]


def problem(made: Template, **context: object) -> str:
    with pytest.raises(InputError) as caught:
        render(made, context)
    (line,) = caught.value.lines("ja")
    assert caught.value.lines("en")
    assert line.startswith("templates/council.docx")
    return line


def test_variables_and_loops_are_filled_in() -> None:
    made = template("{{ title }}の計画", "{%p for x in answer %}", "・{{ x }}", "{%p endfor %}")
    content = render(made, {"title": "A&B <特産>", "answer": ["一", "二"]})
    assert text_of(content) == ["A&B <特産>の計画", "・一", "・二"]


def test_numbers_count_in_the_order_of_the_paper() -> None:
    made = template("{{ numbered('図') }} {{ numbered('表') }} {{ numbered('図') }}")
    assert text_of(render(made, {})) == ["図1 表1 図2"]
    assert text_of(render(made, {})) == ["図1 表1 図2"]


def test_a_picture_has_its_alternative_text() -> None:
    from PIL import Image

    png = BytesIO()
    Image.new("RGB", (40, 20), "white").save(png, "PNG")
    picture = Picture(png.getvalue(), "月末の現金の推移", "現金", width_cm=5.0)
    content = render(template("{{ shown.picture }}"), {"shown": {"picture": picture}})
    (shape,) = Document(BytesIO(content)).inline_shapes
    assert shape._inline.docPr.get("descr") == "月末の現金の推移"
    assert shape.width.cm == pytest.approx(5.0, abs=0.01)
    assert shape.height.cm == pytest.approx(2.5, abs=0.01)


def test_an_unknown_variable_is_named_with_those_there_are() -> None:
    line = problem(template("{{ titel }}"), title="計画", town="霧谷市")
    assert "「titel」" in line
    assert "候補: title" in line
    assert "title、town" in line


def test_every_unknown_variable_is_told_at_once() -> None:
    with pytest.raises(InputError) as caught:
        render(template("{{ one }} {{ two }}"), {"title": ""})
    assert [p.field for p in caught.value.problems] == ["one", "two"]


def test_an_unknown_part_of_a_variable_is_named_with_those_there_are() -> None:
    made = template("{%p for x in loans %}", "{{ x.ammount }}", "{%p endfor %}")
    line = problem(made, loans=[{"name": "銀行", "amount": "100"}])
    assert "「ammount」" in line
    assert "amount、name" in line


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("{%p for x in answer %}", "{{ x }}"),
        ("{%p fro x in answer %}", "{{ x }}", "{%p endfor %}"),
        ("{{ answer",),
        ("{{ answer / 2 }}",),
        ("{% if answer %}", "{{ answer }}", "{%tr endif %}"),
    ],
    ids=["unclosed", "unknown tag", "unclosed braces", "wrong type", "tag across paragraphs"],
)
def test_a_malformed_template_is_told(paragraphs: tuple[str, ...]) -> None:
    made = template(*paragraphs)
    with pytest.raises(InputError) as caught:
        render(made, {"answer": ["一"]})
    (found,) = caught.value.problems
    assert found.file == "templates/council.docx"
    assert found.found or found.field


def test_what_is_no_word_document_is_told() -> None:
    assert "Word文書" in problem(Template("templates/council.docx", b"plain text"))


def test_templates_cannot_reach_beyond_what_they_are_given() -> None:
    line = problem(template("{{ title.__class__.__mro__ }}"), title="計画")
    assert "__class__" in line


def test_a_table_grows_to_its_rows_and_columns_and_repeats_its_heading() -> None:
    table = TextTable(("項目", "円", "比"), (("甲", "1", "2"), ("計", "3", "4")), total=True)
    content = render(
        shipped_like_table(), {"money": table_variables(table), "title": "", "town": ""}
    )
    (made,) = Document(BytesIO(content)).tables
    rows = [tuple(c.text for c in row.cells) for row in made.rows]
    assert rows == [table.columns, *table.rows]
    assert "w:tblHeader" in made.rows[0]._tr.xml


def shipped_like_table() -> Template:
    from .scripted import script

    paper = script("template_paper").TemplatePaper("ja")
    paper.table("money")
    out = BytesIO()
    paper.save(out)
    return Template("templates/money.docx", out.getvalue())


def test_a_plan_s_own_template_goes_before_the_one_that_ships(tmp_path: Path) -> None:
    assert own_template(PaperKind.COUNCIL, tmp_path) is None
    assert template_of(PaperKind.COUNCIL, "ja", tmp_path) == shipped_template(
        PaperKind.COUNCIL, "ja"
    )
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "council.docx").write_bytes(b"own")
    assert template_of(PaperKind.COUNCIL, "ja", tmp_path) == Template(
        "templates/council.docx", b"own"
    )
