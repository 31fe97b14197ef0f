"""Files are judged by what they are; what is dangerous is refused with what to do instead."""

import hashlib
import io
import struct
import zipfile
import zlib

import docx
import openpyxl
import pytest
from hypothesis import given, strategies as st

from machigenki.platform.roundtable.models import PaperKind
from machigenki.platform.roundtable.uploads import LARGEST_BYTES, accepted
from machigenki.platform.roundtable.uploads.inspection import safe_name
from machigenki.platform.roundtable.uploads.refusal import RefusedError


def pdf(inside: bytes = b"", catalogue: bytes = b"") -> bytes:
    """A small PDF; `catalogue` is put into its catalogue."""
    return (
        b"%PDF-1.7\n1 0 obj\n<</Type /Catalog /Pages 2 0 R " + catalogue + b">>\nendobj\n"
        b"2 0 obj\n<</Type /Pages /Kids [] /Count 0>>\nendobj\n" + inside + b"trailer\n"
        b"<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"
    )


def object_stream(objects: bytes) -> bytes:
    packed = zlib.compress(objects)
    return (
        b"3 0 obj\n<</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length "
        + str(len(packed)).encode()
        + b">>\nstream\n"
        + packed
        + b"\nendstream\nendobj\n"
    )


def word() -> bytes:
    file = io.BytesIO()
    paper = docx.Document()
    paper.add_paragraph("資料")
    paper.save(file)
    return file.getvalue()


def excel() -> bytes:
    file = io.BytesIO()
    book = openpyxl.Workbook()
    book.active.append(["資料", 1])
    book.save(file)
    return file.getvalue()


def with_part(package: bytes, name: str, content: bytes) -> bytes:
    file = io.BytesIO(package)
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return file.getvalue()


def chunk(name: bytes, content: bytes) -> bytes:
    return (
        struct.pack(">I", len(content))
        + name
        + content
        + struct.pack(">I", zlib.crc32(name + content))
    )


def png(*extra: bytes, width: int = 1) -> bytes:
    head = struct.pack(">IIBBBBB", width, 1, 8, 0, 0, 0, 0)
    return b"".join(
        [
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", head),
            *extra,
            chunk(b"IDAT", zlib.compress(b"\0\0")),
            chunk(b"IEND", b""),
        ]
    )


def exif(order: str, orientation: int, secret: bytes = b"Tokyo 35.6N") -> bytes:
    mark = b"II" if order == "<" else b"MM"
    tiff = mark + struct.pack(f"{order}HIHHHIHHI", 42, 8, 1, 0x0112, 3, 1, orientation, 0, 0)
    body = b"Exif\0\0" + tiff + secret
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def jpeg(*segments: bytes, behind: bytes = b"", width: int = 1) -> bytes:
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, 1, width, 1) + b"\1\x11\0"
    comment = b"\xff\xfe\0\x0csecret....."[:14]
    scan = b"\xff\xda\0\x08\1\1\0\0\x3f\0" + b"\x12\xff\0\x34\xff\xd0\x56"
    return b"".join([b"\xff\xd8", *segments, comment, frame, scan, b"\xff\xd9", behind])


@pytest.mark.parametrize(
    ("sent", "kind"),
    [
        (pdf(), PaperKind.PDF),
        (word(), PaperKind.DOCX),
        (excel(), PaperKind.XLSX),
        (png(), PaperKind.PNG),
        (jpeg(), PaperKind.JPEG),
    ],
)
def test_a_file_is_what_it_contains_whatever_its_name(sent: bytes, kind: PaperKind) -> None:
    file = accepted(sent, "見積書.exe")
    assert file.kind is kind
    assert file.file_name == f"見積書.{kind.value}"
    assert file.received_sha256 == hashlib.sha256(sent).hexdigest()
    assert file.stored_sha256 == hashlib.sha256(file.content).hexdigest()


def bomb() -> bytes:
    return with_part(word(), "word/media/a.xml", b"0" * 40_000_000)


def encrypted() -> bytes:
    package = bytearray(word())
    place = package.find(b"PK\x01\x02")
    package[place + 8] |= 1
    return bytes(package)


REFUSED = {
    "empty": (b"", "空"),
    "too large": (b"%PDF-" + b"0" * LARGEST_BYTES, "25MB"),
    "program": (b"MZ\x90\0" + b"0" * 100, "中身で判定"),
    "web page": (b"<!doctype html><script>alert(1)</script>", "中身で判定"),
    "picture of code": (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "中身で判定"),
    "old Office": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 600, "docx"),
    "pdf cut off": (pdf()[:-8], "切れて"),
    "pdf and page": (b"%PDF-1.7\n<html><script>" + pdf(), "ウェブページ"),
    "pdf and more": (pdf() + b"MZ more", "別のデータ"),
    "pdf and zip": (pdf() + word(), "別の形式"),
    "png and zip": (png() + word(), "別の形式"),
    "jpeg and zip": (jpeg(behind=word()), "別の形式"),
    "pdf script": (pdf(catalogue=b"/OpenAction <</S /JavaScript /JS (x\\(1\\))>>"), "スクリプト"),
    "pdf hidden script": (pdf(catalogue=b"/OpenAction <</S /J#61vaScript>>"), "スクリプト"),
    "pdf packed script": (pdf(object_stream(b"4 0 <</S /JavaScript>>")), "スクリプト"),
    "pdf launches": (pdf(catalogue=b"/OpenAction <</S /Launch /F (cmd.exe)>>"), "スクリプト"),
    "pdf attachment": (pdf(catalogue=b"/Names <</EmbeddedFiles 9 0 R>>"), "スクリプト"),
    "pdf locked": (pdf(catalogue=b"/Encrypt 5 0 R"), "パスワード"),
    "pdf bomb": (pdf(object_stream(b"0" * 110_000_000)), "大きく"),
    "macro": (with_part(word(), "word/vbaProject.bin", b"x"), "マクロ"),
    "macro elsewhere": (with_part(excel(), "xl/VBAPROJECT.BIN", b"x"), "マクロ"),
    "old macro sheet": (with_part(excel(), "xl/macrosheets/sheet1.xml", b"<x/>"), "マクロ"),
    "embedded program": (with_part(word(), "word/embeddings/oleObject1.bin", b"x"), "マクロ"),
    "macro inside": (
        with_part(word(), "word/embeddings/a.xlsx", with_part(excel(), "xl/vbaProject.bin", b"x")),
        "マクロ",
    ),
    "zip bomb": (bomb(), "zip爆弾"),
    "zip": (with_part(b"", "a.txt", b"x"), "zipファイル"),
    "out of the package": (with_part(word(), "../../etc/passwd", b"x"), "不正"),
    "template from elsewhere": (
        with_part(
            word(),
            "word/_rels/settings.xml.rels",
            b'<Relationships><Relationship Type="http://x/relationships/attachedTemplate"'
            b' Target="http://evil/x.dotm" TargetMode="External"/></Relationships>',
        ),
        "外部",
    ),
    "entities": (with_part(word(), "word/x.xml", b"<!DOCTYPE x [<!ENTITY a 'b'>]><x/>"), "DOCTYPE"),
    "locked document": (encrypted(), "パスワード"),
    "behind a document": (word() + b"MZ", "別の形式"),
    "damaged document": (word()[:-40], "壊れて"),
    "damaged png": (png()[:-14] + b"0000", "壊れて"),
    "huge png": (png(width=2_000_000_000), "大きすぎ"),
    "jpeg cut off": (jpeg()[:-6], "壊れて"),
}  # fmt: skip


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("case", list(REFUSED))
def test_what_is_refused_and_what_is_said(case: str) -> None:
    sent, said = REFUSED[case]
    with pytest.raises(RefusedError) as caught:
        accepted(sent, "資料.pdf")
    assert said in caught.value.text.ja
    assert caught.value.text.en


def test_a_damaged_part_is_a_damaged_file() -> None:
    package = bytearray(word())
    place = package.find(b"word/document.xml") + len(b"word/document.xml") + 20
    package[place] ^= 0xFF
    with pytest.raises(RefusedError):
        accepted(bytes(package), "x.docx")


def test_a_picture_loses_where_it_was_taken_and_keeps_every_byte_of_itself() -> None:
    told = chunk(b"tEXt", b"Author\0Somebody"), chunk(b"eXIf", b"MM\0*GPS")
    assert accepted(png(*told) + b"behind", "x.png").content == png()
    sent = jpeg(exif("<", 1), behind=b"trailer of a phone")
    kept = accepted(sent, "x.jpg").content
    assert b"Tokyo" not in kept
    assert b"secret" not in kept
    assert kept.endswith(b"\x12\xff\0\x34\xff\xd0\x56\xff\xd9")
    assert accepted(kept, "x.jpg").content == kept


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_photograph_stays_the_right_way_up(order: str) -> None:
    kept = accepted(jpeg(exif(order, 6)), "x.jpg").content
    assert b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06" in kept
    assert b"Tokyo" not in kept


def test_links_and_charts_of_ordinary_documents_pass() -> None:
    linked = with_part(
        word(),
        "word/_rels/footnotes.xml.rels",
        b'<Relationships><Relationship Type="http://x/relationships/hyperlink"'
        b' Target="https://example.jp/" TargetMode="External"/></Relationships>',
    )
    assert accepted(linked, "x.docx").kind is PaperKind.DOCX
    charted = with_part(word(), "word/embeddings/Microsoft_Excel_Sheet.xlsx", excel())
    assert accepted(charted, "x.docx").kind is PaperKind.DOCX
    assert accepted(pdf(catalogue=b"/OpenAction [3 0 R /Fit]"), "x.pdf").kind is PaperKind.PDF
    printed = with_part(excel(), "xl/printerSettings/printerSettings1.bin", b"x")
    assert accepted(printed, "x.xlsx").kind is PaperKind.XLSX


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\資料\\計画書.docx", "計画書.pdf"),
        ("見積\u202efdp.exe", "見積fdp.pdf"),
        ("<b>\r\nSet-Cookie: x.pdf", "<b>Set-Cookie: x.pdf"),
        ("🏔️葛󠄀城.pdf", "🏔️葛󠄀城.pdf"),
        ("", "paper.pdf"),
        ("...", "paper.pdf"),
    ],
)
def test_names_are_kept_without_what_could_mislead(name: str, kept: str) -> None:
    assert safe_name(name, PaperKind.PDF) == kept


HEADS = (b"", b"%PDF-", b"PK\x03\x04", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


@given(st.binary(max_size=400), st.sampled_from(HEADS))
def test_any_bytes_are_taken_or_refused_never_a_fault(sent: bytes, head: bytes) -> None:
    try:
        accepted(head + sent, "x")
    except RefusedError:
        return
