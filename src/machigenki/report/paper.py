"""A Word document being written, in the manner of Japanese official papers."""

from io import BytesIO
from typing import Any, BinaryIO

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from machigenki.region.text import Lang
from machigenki.report.exhibit import TextTable

PICTURE_WIDTH_CM = 15.2
KEPT_WHOLE = 16
"""Rows up to which a table is never broken over two pages."""
_FONTS = {
    "ja": {"body": ("Times New Roman", "游明朝"), "head": ("Arial", "游ゴシック")},
    "en": {"body": ("Calibri", "游ゴシック"), "head": ("Calibri", "游ゴシック")},
}


class Paper:
    """An A4 document with headings, pictures, tables and page numbers."""

    def __init__(self, lang: Lang, *, title: str, subject: str) -> None:
        self._lang = lang
        self._doc = Document()
        self._pictures = 0
        self._tables = 0
        self._page()
        self._styles()
        core = self._doc.core_properties
        core.title, core.subject, core.author = title, subject, ""
        core.language = "ja-JP" if lang == "ja" else "en-GB"
        core.comments = ""

    def title(self, kind: str, title: str, line: str) -> None:
        """Write the head of the paper: what it is, its title, place and years."""
        self._line(kind, size=10.5, align=WD_ALIGN_PARAGRAPH.RIGHT)
        self._line(title, size=18, bold=True, align=WD_ALIGN_PARAGRAPH.CENTER, style="Title")
        self._line(line, size=10.5, align=WD_ALIGN_PARAGRAPH.CENTER)

    def heading(self, text: str) -> None:
        """Write a chapter's heading."""
        self._doc.add_heading(text, level=1)

    def subheading(self, text: str) -> None:
        """Write a heading within a chapter."""
        self._doc.add_heading(text, level=2)

    def paragraph(self, text: str, *, keep: bool = False) -> None:
        """Write a paragraph; `keep` holds it on one page with what follows."""
        self._doc.add_paragraph(text).paragraph_format.keep_with_next = keep

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
        self._doc.add_paragraph()

    def picture(self, png: bytes, alt: str, caption: str) -> None:
        """Add a picture with its text alternative, and its caption below."""
        self._pictures += 1
        paragraph = self._doc.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.keep_with_next = True
        shape = paragraph.add_run().add_picture(BytesIO(png))
        # Drawn for 720 px; on paper it takes the width between the margins.
        ratio = shape.height / shape.width
        shape.width, shape.height = Cm(PICTURE_WIDTH_CM), int(Cm(PICTURE_WIDTH_CM) * ratio)
        described = shape._inline.docPr
        described.set("descr", alt)
        described.set("title", caption)
        label = (
            f"図{self._pictures}　{caption}"
            if self._lang == "ja"
            else (f"Figure {self._pictures}. {caption}")
        )
        self._caption(label, after=10)

    def table(self, table: TextTable, caption: str = "", *, words: bool = False) -> None:
        """Add a table whose heading row repeats on every page.

        Parameters
        ----------
        table
            The table.
        caption
            Unit, source and status, above it.
        words
            Whether cells are words (left) rather than numbers (right).
        """
        self._tables += 1
        if caption:
            label = f"表{self._tables}　" if self._lang == "ja" else f"Table {self._tables}. "
            self._caption(label + caption, after=2, keep=True)
        made = self._doc.add_table(rows=1, cols=len(table.columns))
        made.style = "Table Grid"
        made.alignment = WD_TABLE_ALIGNMENT.CENTER
        _pad(made)
        self._row(made.rows[0], table.columns, bold=True, words=words)
        for cell in made.rows[0].cells:
            _shade(cell, "F1E3C8")
        _flag(made.rows[0], "w:tblHeader")
        for i, row in enumerate(table.rows):
            added = made.add_row()
            self._row(added, row, bold=table.total and i == len(table.rows) - 1, words=words)
            _flag(added, "w:cantSplit")
        if len(table.rows) <= KEPT_WHOLE:
            for held in made.rows[:-1]:
                for cell in held.cells:
                    cell.paragraphs[0].paragraph_format.keep_with_next = True
        self._doc.add_paragraph().paragraph_format.space_after = Pt(2)

    def save(self, out: BinaryIO) -> None:
        """Write the document."""
        self._doc.save(out)

    def _row(self, row: Any, cells: tuple[str, ...], *, bold: bool, words: bool) -> None:
        for i, text in enumerate(cells):
            paragraph = row.cells[i].paragraphs[0]
            run = paragraph.add_run(text)
            run.bold = bold
            run.font.size = Pt(9)
            paragraph.paragraph_format.space_after = Pt(0)
            paragraph.paragraph_format.line_spacing = 1.0
            if i and not words:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    def _caption(self, text: str, *, after: float, keep: bool = False) -> None:
        paragraph = self._doc.add_paragraph(style="Caption")
        paragraph.add_run(text)
        paragraph.paragraph_format.space_after = Pt(after)
        paragraph.paragraph_format.keep_with_next = keep

    def _line(
        self, text: str, *, size: float, align: Any, bold: bool = False, style: str | None = None
    ) -> None:
        paragraph = self._doc.add_paragraph(style=style)
        paragraph.alignment = align
        run = paragraph.add_run(text)
        run.font.size = Pt(size)
        run.bold = bold

    def _page(self) -> None:
        section = self._doc.sections[0]
        section.page_width, section.page_height = Cm(21.0), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.0)
        section.top_margin, section.bottom_margin = Cm(2.2), Cm(2.0)
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
            "Normal": ("body", 10.5, None),
            "Title": ("head", 18, None),
            "Heading 1": ("head", 14, "1F5F4A"),
            "Heading 2": ("head", 11.5, "2B2622"),
            "Caption": ("head", 9, "5F564D"),
            "List Bullet": ("body", 10.5, None),
        }
        for name, (which, size, colour) in plan.items():
            style = self._doc.styles[name]
            latin, east = fonts[which]
            style.font.name, style.font.size = latin, Pt(size)
            if name in ("Title", "Heading 1", "Heading 2"):
                style.font.bold = True
                style.paragraph_format.keep_with_next = True
            style.font.italic = False
            style.font.color.rgb = RGBColor.from_string(colour or "2B2622")
            fonts_element = style.element.get_or_add_rPr().get_or_add_rFonts()
            for attribute in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                fonts_element.attrib.pop(qn(f"w:{attribute}"), None)
            fonts_element.set(qn("w:eastAsia"), east)
            fonts_element.set(qn("w:hAnsi"), latin)
        normal = self._doc.styles["Normal"].paragraph_format
        normal.space_after, normal.line_spacing = Pt(6), 1.35
        language = OxmlElement("w:lang")
        language.set(qn("w:val"), "en-US" if self._lang == "ja" else "en-GB")
        language.set(qn("w:eastAsia"), "ja-JP")
        self._doc.styles["Normal"].element.get_or_add_rPr().append(language)


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
