"""PDF: whole, in the clear, and doing nothing by itself."""

import re
import zlib

from machigenki.platform.roundtable.uploads.refusal import RefusedError

_LARGEST_OBJECTS_BYTES = 100 * 1024 * 1024
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_HEX_SIGN = re.compile(rb"#([0-9A-Fa-f]{2})")
_NAME_END = rb"(?![0-9A-Za-z_\-#])"
_ACTIVE = re.compile(
    rb"/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE)"
    + _NAME_END
)
_ENCRYPTED = re.compile(rb"/Encrypt" + _NAME_END)
_HTML = re.compile(rb"<\s*(?:html|script|!doctype|svg)\b", re.IGNORECASE)


def check_pdf(sent: bytes) -> None:
    """Let a PDF pass, or say why not.

    Names are read in the file itself and in its compressed object streams, with `#4A` written out.

    Raises
    ------
    RefusedError
        Cut off, encrypted, with scripts, attachments or actions, or with a web page inside.
    """
    end = sent.rfind(b"%%EOF")
    if end < 0 or len(sent[end + 5 :].strip(b"\r\n\t \x00")) > 0:
        raise RefusedError(
            "PDFが途中で切れているか、後ろに別のデータが付いています。作成し直してください。",
            "The PDF is cut off or something else is behind it: make it anew.",
        )
    if _HTML.search(sent[:1024]):
        raise RefusedError(
            "PDFの先頭にウェブページが含まれているため、受け付けられません。",
            "There is a web page at the head of the PDF.",
        )
    outside, packed = _objects(sent)
    if _ENCRYPTED.search(_plain_names(outside)):
        raise RefusedError(
            "パスワードや印刷制限の付いたPDFは確認できません。外して保存し直してください。",
            "A PDF with a password or restrictions cannot be checked: save it without.",
        )
    if any(_ACTIVE.search(_plain_names(part)) for part in (outside, *packed)):
        raise RefusedError(
            "スクリプト、添付ファイル又は自動で動く仕組みが含まれています。"
            "「PDFとして印刷」で作成し直してください。",
            "The PDF has scripts, attachments or actions: make it anew by printing to PDF.",
        )


def _objects(sent: bytes) -> tuple[bytes, list[bytes]]:
    """Return what lies between the streams, and what is unpacked from object streams.

    Other streams hold pictures, fonts and page contents; their bytes would match by accident.
    """
    outside, packed, place, left = [], [], 0, _LARGEST_OBJECTS_BYTES
    while found := _STREAM.search(sent, place):
        head = sent[place : found.start()]
        end = sent.find(b"endstream", found.end())
        end = len(sent) if end < 0 else end
        outside.append(head)
        if b"/ObjStm" in _plain_names(head):
            packed.append(_unpacked(sent[found.end() : end], left))
            left -= len(packed[-1])
        place = end + len(b"endstream")
    return b"".join([*outside, sent[place:]]), packed


def _plain_names(part: bytes) -> bytes:
    return _HEX_SIGN.sub(lambda found: bytes([int(found[1], 16)]), part)


def _unpacked(stream: bytes, left: int) -> bytes:
    unpacker = zlib.decompressobj()
    try:
        objects = unpacker.decompress(stream, max(left, 1))
    except zlib.error:
        raise RefusedError(
            "PDFの中身を確認できません。「PDFとして印刷」で作成し直してください。",
            "The PDF's objects cannot be read: make it anew by printing to PDF.",
        ) from None
    if unpacker.unconsumed_tail:
        raise RefusedError("展開すると大きくなりすぎるPDFです。", "The PDF unpacks to too much.")
    return objects
