"""Minutes as a Word document."""

from collections.abc import Sequence
from io import BytesIO

from django.utils import timezone
from docx import Document
from docx.oxml.ns import qn

from machigenki.platform.roundtable.models import AgendaItem, Attendance, Decision, Minutes, Sitting
from machigenki.platform.roundtable.selectors import tally
from machigenki.platform.web.words import language, said, words

_FONT = "游明朝"


def minutes_paper(
    sitting: Sitting,
    minutes: Minutes,
    *,
    attendances: Sequence[Attendance],
    agenda: Sequence[AgendaItem],
    decisions: Sequence[Decision],
) -> bytes:
    """Return the document: head, who was there, agenda, the minutes, decisions and positions."""
    paper = Document()
    style = paper.styles["Normal"]
    style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), _FONT)
    paper.add_heading(_plain(sitting.title), level=0)
    start, end = timezone.localtime(sitting.starts_at), timezone.localtime(sitting.ends_at)
    for label, value in (
        (words("日時", "Time"), f"{start:%Y-%m-%d %H:%M} – {end:%H:%M}"),
        (words("会場", "Place"), sitting.place or sitting.online_url),
        (words("議事録の状態", "Minutes"), minutes.get_state_display()),
    ):
        if value:
            paper.add_paragraph(f"{label}: {_plain(str(value))}")
    if attendances:
        paper.add_heading(str(words("出席者", "Present")), level=1)
        table = paper.add_table(rows=0, cols=3, style="Table Grid")
        for one in attendances:
            cells = table.add_row().cells
            cells[0].text = said(one.member.party_words)
            cells[1].text = _plain(str(one.member))
            cells[2].text = str(one.get_presence_display())
    if agenda:
        paper.add_heading(str(words("次第", "Agenda")), level=1)
        for item in agenda:
            paper.add_paragraph(_plain(item.title), style="List Number")
    paper.add_heading(str(words("議事", "Proceedings")), level=1)
    for line in minutes.text.splitlines():
        paper.add_paragraph(_plain(line))
    if decisions:
        paper.add_heading(str(words("決定", "Decisions")), level=1)
    for decision in reversed(decisions):
        text = decision.text_en if language() == "en" and decision.text_en else decision.text_ja
        withdrawn = words("〔取消し〕", "[withdrawn] ") if decision.withdrawn_at else ""
        paper.add_paragraph(
            f"{withdrawn}{_plain(text)}（{decision.get_outcome_display()}）", style="List Bullet"
        )
        for party in tally(decision):
            paper.add_paragraph(
                words(
                    f"　{party.party.ja}: 賛成 {party.agree}、反対 {party.oppose}、"
                    f"棄権 {party.abstain}",
                    f"  {party.party.en}: {party.agree} agree, {party.oppose} oppose,"
                    f" {party.abstain} abstain",
                )
            )
        if decision.override_reason:
            why = words("規則によらない理由", "Reason for overriding the rule")
            paper.add_paragraph(f"　{why}: {_plain(decision.override_reason)}")
    file = BytesIO()
    paper.save(file)
    return file.getvalue()


def _plain(text: str) -> str:
    """Leave out control signs, which a Word document cannot hold."""
    return "".join(sign for sign in text if sign in "\n\t" or ord(sign) >= 0x20)
