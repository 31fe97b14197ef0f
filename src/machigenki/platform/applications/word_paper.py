"""The application as a Word paper, where the tenant has no template of its own."""

from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Pt

from machigenki.platform.applications.content import Content, Item
from machigenki.region import Status, Text

_FONT = "Yu Gothic"


def word_paper(content: Content, title: Text, town: Text, call: Text) -> bytes:
    """Return the form filled in as a Word document, in Japanese."""
    paper = Document()
    _dress(paper)
    paper.add_heading("交付申請書", level=0)
    paper.add_paragraph(plain(f"{town.ja}　{title.ja}"))
    paper.add_paragraph(plain(f"公募: {call.ja}"))
    paper.add_paragraph(f"様式: {content.version.name.ja}")
    if content.version.status is Status.UNVERIFIED:
        paper.add_paragraph(f"未確認: {content.version.note.ja}")
    for section, items in content.sections:
        if items:
            paper.add_heading(section.label.ja, level=1)
            for item in items:
                _item(paper, item)
    if content.extra_rows:
        paper.add_heading("団体の独自の欄", level=1)
        for label, said in content.extra_rows:
            paper.add_heading(plain(label.ja), level=2)
            paper.add_paragraph(plain(said))
    if content.attachments:
        paper.add_heading("添付資料", level=1)
        for one in content.attachments:
            told = f"{one.title}（SHA-256: {one.stored_sha256}）"
            paper.add_paragraph(plain(told), style="List Bullet")
    out = BytesIO()
    paper.save(out)
    return out.getvalue()


def plain(text: str) -> str:
    """Leave out control signs, which a Word document cannot hold."""
    return "".join(sign for sign in text if sign in "\n\t" or ord(sign) >= 0x20)


def _dress(paper: Any) -> None:
    style = paper.styles["Normal"]
    style.font.name, style.font.size = _FONT, Pt(10)
    for name in ("Normal", "Title", "Heading 1", "Heading 2"):
        fonts = paper.styles[name].element.get_or_add_rPr().get_or_add_rFonts()
        fonts.set(qn("w:eastAsia"), _FONT)
    page = paper.sections[0]
    page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = page.page_height, page.page_width


def _item(paper: Any, item: Item) -> None:
    paper.add_heading(item.field.label.ja, level=2)
    known = item.known
    if known is None or not known.rows:
        paper.add_paragraph(plain(item.said.ja) or "（記入なし）")
        return
    table = paper.add_table(rows=1, cols=len(known.columns))
    table.style = "Table Grid"
    for cell, column in zip(table.rows[0].cells, known.columns, strict=True):
        cell.text = column.ja
    for row in known.rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = plain(words.ja)
