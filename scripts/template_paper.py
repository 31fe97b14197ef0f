"""A Word template being written, in the manner of Japanese official papers.

What stands in double braces is filled in by docxtpl when a paper is made; `{%p … %}`,
`{%tr … %}` and `{%tc … %}` are tags that take their paragraph, row or cell with them.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, BinaryIO

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from machigenki.region import Lang

_FONTS = {
    "ja": {"body": ("Times New Roman", "游明朝"), "head": ("Arial", "游ゴシック")},
    "en": {"body": ("Calibri", "游ゴシック"), "head": ("Calibri", "游ゴシック")},
}
OTHER_CM = 2.0
"""Width of a column beside one that is given; all grow to the width of the page."""
_NUMBERED = 90
"""Number of the list that counts the chapters."""


class TemplatePaper:
    """An A4 template with headings, loops, tables, pictures and page numbers.

    Parameters
    ----------
    lang
        Language of the paper.
    size
        Size of its words in points.
    margin_cm
        Margin on all sides; a little more at the top.
    spacing
        Height of a line, in lines.
    """

    def __init__(
        self, lang: Lang, *, size: float = 10.5, margin_cm: float = 2.0, spacing: float = 1.35
    ) -> None:
        self._lang = lang
        self._size = size
        self._spacing = spacing
        # Dense papers leave less between paragraphs too.
        self._after = 6 if spacing > 1 else 2
        self._doc = Document()
        self._page(margin_cm)
        self._styles()
        core = self._doc.core_properties
        core.title, core.subject, core.author, core.comments = "{{ title }}", "{{ town }}", "", ""
        core.language = "ja-JP" if lang == "ja" else "en-GB"
        core.created = core.modified = datetime(2026, 11, 24)

    def title(self, kind: str, title: str, line: str) -> None:
        """Write the head of the paper: what it is, its title, place and years."""
        self._line(kind, size=self._size, align=WD_ALIGN_PARAGRAPH.RIGHT)
        self._line(
            title, size=self._size + 6, bold=True, align=WD_ALIGN_PARAGRAPH.CENTER, style="Title"
        )
        self._line(line, size=self._size, align=WD_ALIGN_PARAGRAPH.CENTER)

    def heading(self, text: str, *, new_page: bool = False) -> None:
        """Write a chapter's heading; its number is Word's own."""
        self._doc.add_heading(text, level=1).paragraph_format.page_break_before = new_page

    def subheading(self, text: str) -> None:
        """Write a heading within a chapter."""
        self._doc.add_heading(text, level=2)

    def paragraph(self, text: str, *, keep: bool = False) -> None:
        """Write a paragraph; `keep` holds it on one page with what follows."""
        self._doc.add_paragraph(text).paragraph_format.keep_with_next = keep

    def tag(self, tag: str) -> None:
        """Write a tag in a paragraph of its own, which vanishes: ``for x in xs``, ``endfor``."""
        self._doc.add_paragraph(f"{{%p {tag} %}}")

    def bullet(self, text: str) -> None:
        """Write one item of a list."""
        self._doc.add_paragraph(text, style="List Bullet")

    def boxed(self, head: str, text: str) -> None:
        """Write a notice that cannot be overlooked."""
        table = self._doc.add_table(rows=1, cols=1)
        table.style = "Table Grid"
        cell = table.cell(0, 0)
        _shade(cell, "FFF3D9")
        cell.paragraphs[0].add_run(head).bold = True
        cell.add_paragraph(text)
        self._gap()

    def picture(self, variable: str) -> None:
        """Place a picture, held together with the caption that follows."""
        paragraph = self._doc.add_paragraph(f"{{{{ {variable} }}}}")
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.keep_with_next = True
        paragraph.paragraph_format.line_spacing = 1.0

    def caption(self, text: str, *, after: float = 2, keep: bool = True) -> None:
        """Write a caption; above a table it is kept with it."""
        paragraph = self._doc.add_paragraph(style="Caption")
        paragraph.add_run(text)
        paragraph.paragraph_format.space_after = Pt(after)
        paragraph.paragraph_format.keep_with_next = keep

    def table(
        self,
        variable: str,
        *,
        words: bool = False,
        size: float = 9,
        first_cm: float | None = None,
    ) -> None:
        """Place a table with a heading row repeated on every page and as many columns as it has.

        Parameters
        ----------
        variable
            A table: ``columns``, ``rows`` and ``total`` (a row or nothing).
        words
            Whether cells are words (left) rather than numbers (right).
        size
            Of its letters, in points.
        first_cm
            Width of the first column where it is not that of the others.
        """
        made = self._doc.add_table(rows=7, cols=4)
        made.style = "Table Grid"
        made.alignment = WD_TABLE_ALIGNMENT.CENTER
        _pad(made)
        head, each, row, end, some, total, done = made.rows
        self._tags(variable, each, end, some, done)
        for written, cells, bold in (
            (head, f"{variable}.columns", True),
            (row, "row", False),
            (total, f"{variable}.total", True),
        ):
            self._cells(written, cells, bold=bold, words=words, size=size)
            _flag(written, "w:cantSplit")
            if first_cm is not None:
                written.cells[0].width = Cm(first_cm)
                for cell in written.cells[1:]:
                    cell.width = Cm(OTHER_CM)
        _flag(head, "w:tblHeader")
        for cell in head.cells:
            _shade(cell, "F1E3C8")
        self._gap()

    def columns(
        self, variable: str, widths_cm: Sequence[float], numbers: Sequence[int], *, size: float = 9
    ) -> None:
        """Place a table of known columns, those in `numbers` (from 0) set to the right."""
        made = self._doc.add_table(rows=7, cols=len(widths_cm))
        made.style = "Table Grid"
        made.alignment = WD_TABLE_ALIGNMENT.CENTER
        _pad(made)
        head, each, row, end, some, total, done = made.rows
        self._tags(variable, each, end, some, done)
        for written, cells, bold in (
            (head, f"{variable}.columns", True),
            (row, "row", False),
            (total, f"{variable}.total", True),
        ):
            for i, width in enumerate(widths_cm):
                text = f"{{{{ {cells}[{i}] }}}}"
                _cell(written.cells[i], text, bold=bold, right=i in numbers, size=size)
                written.cells[i].width = Cm(width)
            _flag(written, "w:cantSplit")
        _flag(head, "w:tblHeader")
        for cell in head.cells:
            _shade(cell, "F1E3C8")
        self._gap()

    def save(self, out: BinaryIO) -> None:
        """Write the template."""
        self._doc.save(out)

    def _cells(self, row: Any, cells: str, *, bold: bool, words: bool, size: float) -> None:
        """Write a row: its first cell, then as many as there are."""
        texts = (
            f"{{{{ {cells}[0] }}}}",
            f"{{%tc for cell in {cells}[1:] %}}",
            "{{ cell }}",
            "{%tc endfor %}",
        )
        for i, text in enumerate(texts):
            _cell(row.cells[i], text, bold=bold, right=bool(i) and not words, size=size)

    def _tags(self, variable: str, each: Any, end: Any, some: Any, done: Any) -> None:
        """Write the tags of a table's rows and of its total, which take their rows with them."""
        for row, tag in (
            (each, f"for row in {variable}.rows"),
            (end, "endfor"),
            (some, f"if {variable}.total"),
            (done, "endif"),
        ):
            row.cells[0].paragraphs[0].add_run(f"{{%tr {tag} %}}")

    def _gap(self) -> None:
        gap = self._doc.add_paragraph().paragraph_format
        gap.space_after = Pt(2 if self._spacing > 1 else 0)
        if self._spacing <= 1:
            gap.line_spacing = Pt(5)

    def _line(
        self, text: str, *, size: float, align: Any, bold: bool = False, style: str | None = None
    ) -> None:
        paragraph = self._doc.add_paragraph(style=style)
        paragraph.alignment = align
        run = paragraph.add_run(text)
        run.font.size = Pt(size)
        run.bold = bold

    def _page(self, margin_cm: float) -> None:
        section = self._doc.sections[0]
        section.page_width, section.page_height = Cm(21.0), Cm(29.7)
        section.left_margin = section.right_margin = Cm(margin_cm)
        section.top_margin, section.bottom_margin = Cm(margin_cm + 0.2), Cm(margin_cm)
        footer = section.footer.paragraphs[0]
        footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
        for part in ("PAGE", " / ", "NUMPAGES"):
            if part.isupper():
                _field(footer, part)
            else:
                footer.add_run(part)

    def _styles(self) -> None:
        fonts = _FONTS[self._lang]
        plan = {
            "Normal": ("body", self._size, None),
            "Title": ("head", self._size + 6, None),
            "Heading 1": ("head", self._size + 3, "1F5F4A"),
            "Heading 2": ("head", self._size + 1, "2B2622"),
            "Caption": ("head", 9, "5F564D"),
            "List Bullet": ("body", self._size, None),
        }
        for name, (which, size, colour) in plan.items():
            style = self._doc.styles[name]
            latin, east = fonts[which]
            style.font.name, style.font.size = latin, Pt(size)
            if name in ("Title", "Heading 1", "Heading 2"):
                style.font.bold = True
                style.paragraph_format.keep_with_next = True
                if self._spacing <= 1:
                    style.paragraph_format.space_before = Pt(5)
                    style.paragraph_format.space_after = Pt(2)
            style.font.italic = False
            style.font.color.rgb = RGBColor.from_string(colour or "2B2622")
            fonts_element = style.element.get_or_add_rPr().get_or_add_rFonts()
            for attribute in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                fonts_element.attrib.pop(qn(f"w:{attribute}"), None)
            fonts_element.set(qn("w:eastAsia"), east)
            fonts_element.set(qn("w:hAnsi"), latin)
        normal = self._doc.styles["Normal"].paragraph_format
        normal.space_after, normal.line_spacing = Pt(self._after), self._spacing
        language = OxmlElement("w:lang")
        language.set(qn("w:val"), "en-US" if self._lang == "ja" else "en-GB")
        language.set(qn("w:eastAsia"), "ja-JP")
        self._doc.styles["Normal"].element.get_or_add_rPr().append(language)
        self._number_chapters()

    def _number_chapters(self) -> None:
        """Let Word count the chapters: 1　, 2　 … in Japanese papers, 1., 2. … in English."""
        numbering = self._doc.part.numbering_part.element
        shape = OxmlElement("w:abstractNum")
        shape.set(qn("w:abstractNumId"), str(_NUMBERED))
        level = OxmlElement("w:lvl")
        level.set(qn("w:ilvl"), "0")
        for name, value in (
            ("w:start", "1"),
            ("w:numFmt", "decimal"),
            ("w:suff", "nothing"),
            ("w:lvlText", "%1　" if self._lang == "ja" else "%1. "),
            ("w:lvlJc", "left"),
        ):
            child = OxmlElement(name)
            child.set(qn("w:val"), value)
            level.append(child)
        shape.append(level)
        # The schema wants all shapes before the lists that use them.
        numbering.insert(0, shape)
        used = OxmlElement("w:num")
        used.set(qn("w:numId"), str(_NUMBERED))
        reference = OxmlElement("w:abstractNumId")
        reference.set(qn("w:val"), str(_NUMBERED))
        used.append(reference)
        numbering.append(used)
        properties = self._doc.styles["Heading 1"].element.get_or_add_pPr()
        counted = properties.get_or_add_numPr()
        counted.get_or_add_ilvl().val = 0
        counted.get_or_add_numId().val = _NUMBERED


def _cell(cell: Any, text: str, *, bold: bool, right: bool, size: float) -> None:
    paragraph = cell.paragraphs[0]
    run = paragraph.add_run(text)
    run.bold = bold
    run.font.size = Pt(size)
    paragraph.paragraph_format.space_after = Pt(0)
    paragraph.paragraph_format.line_spacing = 1.0
    if right:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _shade(cell: Any, colour: str) -> None:
    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:color"), "auto")
    shading.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(shading)


def _pad(table: Any) -> None:
    """Leave a little room above and below the words of every cell."""
    margins = OxmlElement("w:tblCellMar")
    for side, width in (("top", 40), ("left", 80), ("bottom", 40), ("right", 80)):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), str(width))
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    table._tbl.tblPr.append(margins)


def _flag(row: Any, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))


def _field(paragraph: Any, code: str) -> None:
    """Add a field such as PAGE, which Word fills in."""
    for kind in ("begin", None, "end"):
        run = paragraph.add_run()
        if kind is None:
            instruction = OxmlElement("w:instrText")
            instruction.set(qn("xml:space"), "preserve")
            instruction.text = code
            run._r.append(instruction)
        else:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)
