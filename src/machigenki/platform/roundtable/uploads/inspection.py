"""From the bytes somebody sent to the bytes that are kept, or a refusal that says why."""

import hashlib
import unicodedata
import zipfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath

from machigenki.platform.roundtable.models.papers import PaperKind
from machigenki.platform.roundtable.uploads.office_files import office_kind
from machigenki.platform.roundtable.uploads.pdf_files import check_pdf
from machigenki.platform.roundtable.uploads.pictures import bare_jpeg, bare_png
from machigenki.platform.roundtable.uploads.refusal import RefusedError

LARGEST_BYTES = 25 * 1024 * 1024
_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Accepted:
    """A file that may be kept.

    Parameters
    ----------
    kind
        What it is, by content.
    file_name
        A safe name that ends as the content does.
    content
        The bytes to keep: a picture's without its metadata.
    received_sha256
        Digest of the bytes as sent: the receipt.
    stored_sha256
        Digest of `content`.
    """

    kind: PaperKind
    file_name: str
    content: bytes
    received_sha256: str
    stored_sha256: str


def accepted(sent: bytes, name: str) -> Accepted:
    """Return the file as it may be kept.

    Raises
    ------
    RefusedError
        With what to do instead: too large, of another type, with macros, encrypted, a zip bomb,
        or a file that is two things at once.
    """
    if not sent:
        raise RefusedError("ファイルが空です。", "The file is empty.")
    if len(sent) > LARGEST_BYTES:
        raise RefusedError(
            "ファイルは25MB以下にしてください。", "The file must be of 25 MB or less."
        )
    kind, content = _inspected(sent)
    return Accepted(
        kind,
        safe_name(name, kind),
        content,
        hashlib.sha256(sent).hexdigest(),
        hashlib.sha256(content).hexdigest(),
    )


def _inspected(sent: bytes) -> tuple[PaperKind, bytes]:
    if sent.startswith(b"PK\x03\x04"):
        return office_kind(sent), sent
    if zipfile.is_zipfile(BytesIO(sent)):
        raise RefusedError(
            "別の形式のファイルが後ろに隠れているため、受け付けられません。",
            "Another file is hidden behind this one.",
        )
    if sent.startswith(b"%PDF-"):
        check_pdf(sent)
        return PaperKind.PDF, sent
    if sent.startswith(b"\x89PNG\r\n\x1a\n"):
        return PaperKind.PNG, bare_png(sent)
    if sent.startswith(b"\xff\xd8\xff"):
        return PaperKind.JPEG, bare_jpeg(sent)
    if sent.startswith(b"\xd0\xcf\x11\xe0"):
        raise RefusedError(
            "旧形式（doc、xls、ppt）又はパスワード付きのファイルです。"
            "docx、xlsx又はPDFで、パスワードを付けずに保存し直してください。",
            "An old Office file, or one with a password: save it as docx, xlsx or PDF without one.",
        )
    raise RefusedError(
        "受け付けられるのは、PDF、docx、xlsx、PNG、JPEGです。名前ではなく中身で判定しています。",
        "PDF, docx, xlsx, PNG and JPEG are taken, judged by content and not by name.",
    )


def safe_name(name: str, kind: PaperKind) -> str:
    """Return a file name without path, control or direction signs, ending as the content does."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    kept = "".join(
        sign
        for sign in unicodedata.normalize("NFC", last)
        if unicodedata.category(sign) not in _BAD
    )
    stem = PurePosixPath(kept).stem.strip(" .")[:_LONGEST_NAME] or "paper"
    return f"{stem}.{kind.value}"


# Controls, direction and other format signs, private use, lone surrogates, line separators.
_BAD = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
