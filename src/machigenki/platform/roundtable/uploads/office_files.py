"""docx and xlsx: a sound zip of a sane size, without macros or things fetched from elsewhere."""

import re
import zipfile
import zlib
from io import BytesIO

from machigenki.platform.roundtable.models.papers import PaperKind
from machigenki.platform.roundtable.uploads.refusal import RefusedError

_MOST_PARTS = 5_000
_LARGEST_UNPACKED_BYTES = 300 * 1024 * 1024
_LARGEST_SHARE = 150  # unpacked bytes a packed one, for parts above 1 MB; text packs to 1/20
_CHUNK = 1 << 20
_MAIN = {
    b"wordprocessingml.document.main+xml": PaperKind.DOCX,
    b"spreadsheetml.sheet.main+xml": PaperKind.XLSX,
}
_MACRO_PART = re.compile(
    r"(?:^|/)(?:vba[^/]*\.(?:bin|xml)|macrosheets/|dialogsheets/|activeX/|oleObject[^/]*$)|\.bin$",
    re.IGNORECASE,
)
_HARMLESS_BIN = re.compile(r"(?:^|/)printerSettings\d*\.bin$", re.IGNORECASE)
_FETCHED = re.compile(
    rb"<Relationship\b(?=[^>]*TargetMode=[\"']External)"
    rb"(?=[^>]*Type=[\"'][^\"']*/(?:attachedTemplate|oleObject|frame|subDocument|externalLinkPath))",
    re.IGNORECASE,
)


def office_kind(sent: bytes, depth: int = 0) -> PaperKind:
    """Return which Office file this is.

    Raises
    ------
    RefusedError
        Damaged, encrypted, a zip bomb, with macros, with another file before or behind, or no
        Office file at all.
    """
    try:
        with zipfile.ZipFile(BytesIO(sent)) as package:
            return _checked(package, sent, depth)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError) as error:
        if isinstance(error, RefusedError):
            raise
        raise RefusedError(
            "ファイルが壊れています。開いて保存し直してください。",
            "The file is damaged: open it and save it again.",
        ) from None


def _checked(package: zipfile.ZipFile, sent: bytes, depth: int) -> PaperKind:
    parts = package.infolist()
    names = {part.filename for part in parts}
    if "[Content_Types].xml" not in names:
        raise RefusedError(
            "zipファイルは受け付けられません。中のファイルを1つずつ送ってください。",
            "A zip file is not taken: send its files one by one.",
        )
    _check_shape(package, parts, sent)
    if any(_is_macro(name) for name in names):
        raise RefusedError(
            "マクロ又は埋め込みプログラムを含むファイルは受け付けられません。"
            "マクロのない形式（docx、xlsx）で保存し直してください。",
            "The file holds macros or embedded programs: save it without.",
        )
    types = b""
    for part in parts:
        content = _unpacked(package, part)
        name = part.filename.lower()
        if part.filename == "[Content_Types].xml":
            types = content
        if name.endswith((".xml", ".rels", ".vml")):
            _check_markup(content)
        elif content.startswith(b"PK\x03\x04"):
            if depth:
                raise RefusedError(
                    "ファイルの中のファイルの中にファイルがあります。",
                    "A file in a file in a file.",
                )
            office_kind(content, depth + 1)
    if b"macroEnabled" in types or b"vbaProject" in types:
        raise RefusedError(
            "マクロ有効形式（docm、xlsm）は受け付けられません。", "A macro-enabled file."
        )
    for mark, kind in _MAIN.items():
        if mark in types:
            return kind
    raise RefusedError(
        "Word（docx）又はExcel（xlsx）の文書ではありません。", "Neither a docx nor an xlsx."
    )


def _check_shape(package: zipfile.ZipFile, parts: list[zipfile.ZipInfo], sent: bytes) -> None:
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    swollen = any(
        part.file_size > _CHUNK and part.file_size > _LARGEST_SHARE * max(part.compress_size, 1)
        for part in parts
    )
    # Parts that overlap (a bomb's way) are together larger than the file.
    if (
        len(parts) > _MOST_PARTS
        or unpacked > _LARGEST_UNPACKED_BYTES
        or packed > len(sent)
        or swollen
    ):
        raise RefusedError(
            "展開すると大きくなりすぎるファイルです（zip爆弾の疑い）。",
            "The file unpacks to too much (a zip bomb?).",
        )
    if min(part.header_offset for part in parts) != 0 or _behind(sent, package) > 0:
        raise RefusedError(
            "別の形式のデータが前か後ろに付いているため、受け付けられません。",
            "Something else is before or behind the document.",
        )
    if any(part.flag_bits & 0x1 for part in parts):
        raise RefusedError(
            "パスワード付きのファイルです。外して保存し直してください。",
            "The file has a password: save it without.",
        )
    if any(_leaves_package(part.filename) for part in parts):
        raise RefusedError("中のファイル名が不正です。", "A part's name is not allowed.")


def _behind(sent: bytes, package: zipfile.ZipFile) -> int:
    end = sent.rfind(b"PK\x05\x06")
    return len(sent) - (end + 22 + len(package.comment))


def _leaves_package(name: str) -> bool:
    return name.startswith("/") or "\\" in name or ".." in name.split("/")


def _is_macro(name: str) -> bool:
    return bool(_MACRO_PART.search(name)) and not _HARMLESS_BIN.search(name)


def _unpacked(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    """Read a part whole, never beyond the size it says; a wrong checksum is a damaged file."""
    with package.open(part) as stream:
        return stream.read()


def _check_markup(content: bytes) -> None:
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise RefusedError(
            "文書の中に許されない定義（DOCTYPE）があります。", "A part declares a document type."
        )
    if _FETCHED.search(content):
        raise RefusedError(
            "外部のひな型やファイルを読み込む文書は受け付けられません。リンクを切って保存し直してください。",
            "The document fetches a template or file from elsewhere: break the link and save it.",
        )
