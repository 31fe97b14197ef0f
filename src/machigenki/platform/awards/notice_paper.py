"""A notice of award, refusal, return or settlement as a Word document."""

from io import BytesIO

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn

from machigenki.platform.applications.word_paper import plain
from machigenki.platform.awards.casefile import CaseFile
from machigenki.platform.awards.models import Decision, Outcome, Settlement
from machigenki.region import Lang, Text

_FONT = "游明朝"
Line = tuple[Text, str]


def notice_paper(file: CaseFile, notice: Decision | Settlement, lang: Lang) -> bytes:
    """Return the notice: number, day, addressee, sender, what was decided, amounts, conditions."""
    paper = Document()
    style = paper.styles["Normal"]
    style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), _FONT)
    day = notice.confirmed_on if isinstance(notice, Settlement) else notice.decided_on
    for text in (notice.number, _day(day.year, day.month, day.day, lang)):
        paper.add_paragraph(plain(text)).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    paper.add_paragraph(Text(f"{file.town.ja}　御中", f"To {file.town.en}")(lang))
    paper.add_paragraph(file.body(lang)).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    title, body, lines = _told(file, notice, lang)
    paper.add_heading(title(lang), level=1).alignment = WD_ALIGN_PARAGRAPH.CENTER
    paper.add_paragraph(plain(body(lang)))
    table = paper.add_table(rows=0, cols=2, style="Table Grid")
    for label, value in (
        (Text("公募", "Call"), file.call(lang)),
        (Text("事業の名称", "Venture"), file.title(lang)),
        (Text("受付番号", "Receipt"), file.submission.receipt_number),
        *lines,
    ):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = label(lang), plain(value)
    paper.add_paragraph()
    paper.add_paragraph(
        Text(
            "この文書は、まちの元気の記録から作成したひな型です。"
            "教示など法令上必要な記載は、発出する団体が確かめて加えてください（未確認）。",
            "Made from the record in Machigenki. Whatever the law asks besides, such as how to "
            "appeal, is for the sender to check and add (unverified).",
        )(lang)
    )
    out = BytesIO()
    paper.save(out)
    return out.getvalue()


def _told(
    file: CaseFile, notice: Decision | Settlement, lang: Lang
) -> tuple[Text, Text, list[Line]]:
    if isinstance(notice, Settlement):
        return (
            Text("額の確定通知書", "Notice of the amount settled"),
            Text(
                "実績報告に基づき、交付金の額を次のとおり確定したので、通知します。",
                "On the report of the real figures the grant is settled as follows.",
            ),
            [
                (Text("交付決定額", "Award"), _yen(notice.awarded_yen, lang)),
                (Text("実績による額", "On the real figures"), _yen(notice.recomputed_yen, lang)),
                (Text("確定額", "Confirmed"), _yen(notice.confirmed_yen, lang)),
                (Text("支払済額", "Paid"), _yen(notice.paid_yen, lang)),
                (Text("支払う額", "Still to be paid"), _yen(notice.to_pay_yen, lang)),
                (Text("返還する額", "To be returned"), _yen(notice.to_return_yen, lang)),
                *([(Text("備考", "Note"), notice.note)] if notice.note else []),
            ],
        )
    if notice.outcome == Outcome.AWARDED:
        changed = Text("変更交付決定通知書", "Notice of the award as changed")
        last = (notice.reports_from or 0) + (notice.reports_count or 1) - 1
        return (
            changed if notice.version > 1 else Text("交付決定通知書", "Notice of award"),
            Text(
                "申請のあった事業について、次のとおり交付することを決定したので、通知します。",
                "A grant is awarded to the venture applied for, as follows.",
            ),
            [
                (Text("交付決定額", "Award"), _yen(notice.amount_yen or 0, lang)),
                (Text("交付の条件", "Conditions"), notice.conditions or "－"),
                (
                    Text("状況の報告", "Yearly reports"),
                    Text(
                        f"{notice.reports_from}年度から{last}年度まで毎年度。"
                        f"期限は翌年度の{notice.reports_due_month}月末日",
                        f"FY{notice.reports_from} to FY{last}, by the end of month "
                        f"{notice.reports_due_month} of the following year",
                    )(lang),
                ),
                *([(Text("理由", "Reason"), notice.reason)] if notice.reason else []),
            ],
        )
    refused = notice.outcome == Outcome.NOT_AWARDED
    return (
        Text("不交付決定通知書", "Notice of refusal")
        if refused
        else Text("申請書の差戻しについて", "Application returned"),
        Text(
            "申請のあった事業について、次の理由により交付しないことを決定したので、通知します。",
            "No grant is awarded to the venture applied for, for this reason.",
        )
        if refused
        else Text(
            "申請のあった事業について、次の理由により申請書を差し戻します。",
            "The application is returned for modification, for this reason.",
        ),
        [(Text("理由", "Reason"), notice.reason)],
    )


def _yen(amount_yen: int, lang: Lang) -> str:
    return Text(f"{amount_yen:,}円", f"{amount_yen:,} yen")(lang)


def _day(year: int, month: int, day: int, lang: Lang) -> str:
    return Text(f"{year}年{month}月{day}日", f"{year}-{month:02d}-{day:02d}")(lang)
