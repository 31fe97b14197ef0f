"""A Word template that somebody uploads: checked by filling it in with a worked example."""

import tempfile
import zipfile
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from machigenki.region import InputError, Problem, Text
from machigenki.report.papers import PaperKind, Picture, Template, render

BYTES_MAX = 5_000_000
UNPACKED_BYTES_MAX = 60_000_000
FILES_MAX = 2_000
_EXAMPLE = ("岡山県真庭市", "chip-boiler")

KIND_WORDS = {
    PaperKind.COUNCIL: Text("議会・庁議説明資料", "Paper for the council"),
    PaperKind.BANK: Text("金融機関向け説明資料", "Sheet for the bank"),
    PaperKind.APPLICATION: Text("交付申請書", "Application form"),
}


def checked(kind: PaperKind, template: Template) -> bytes:
    """Return the paper that the template makes of a worked example.

    Raises
    ------
    InputError
        When it is too large, no Word document, holds macros, or uses what there is not.
    """
    _refuse_dangerous(template)
    return render(template, example_variables()[kind])


def _refuse_dangerous(template: Template) -> None:
    if len(template.content) > BYTES_MAX:
        raise _refused(template, "5MB以下にしてください", "it must be at most 5 MB")
    try:
        with zipfile.ZipFile(BytesIO(template.content)) as archive:
            entries = archive.infolist()
            types = (
                archive.read("[Content_Types].xml").decode("utf-8", "replace")
                if sum(entry.file_size for entry in entries) <= UNPACKED_BYTES_MAX
                else ""
            )
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError):
        raise _refused(
            template, "Word文書（.docx）として読めません", "this is no Word document (.docx)"
        ) from None
    if len(entries) > FILES_MAX or not types:
        raise _refused(
            template,
            "展開すると大きすぎるファイルです",
            "unpacked, the file is too large",
        )
    if "macroEnabled" in types or any("vbaProject" in entry.filename for entry in entries):
        raise _refused(
            template,
            "マクロを含む文書は使えません。マクロなしの.docxで保存してください",
            "a document with macros is not taken; save it as .docx without",
        )
    if "wordprocessingml" not in types:
        raise _refused(
            template, "Word文書（.docx）ではありません", "this is no Word document (.docx)"
        )


def _refused(template: Template, ja: str, en: str) -> InputError:
    return InputError(Problem(Text(ja, en), file=template.name))


@cache
def example_variables() -> Mapping[PaperKind, Mapping[str, Any]]:
    """Return all variables of each paper, of one model case worked through once a process."""
    from machigenki.portfolio import new_plan, run_plan
    from machigenki.report import businesses_of, collect
    from machigenki.report.application_paper import application_variables
    from machigenki.report.bank_sheet import bank_variables
    from machigenki.report.council_paper import council_variables, pictured
    from machigenki.report.exhibits import exhibits

    with tempfile.TemporaryDirectory() as folder:
        plan = Path(folder) / "plan"
        new_plan(*_EXAMPLE, to=plan)
        result = run_plan(plan)
    facts, businesses = collect(result), businesses_of(result)
    png = _dot()
    picture = Picture(png, "", "")
    return {
        PaperKind.COUNCIL: council_variables(
            facts, exhibits(facts, "ja"), dict.fromkeys(pictured(len(businesses)), png), "ja"
        ),
        PaperKind.BANK: bank_variables(businesses[0], picture, "ja"),
        PaperKind.APPLICATION: application_variables(businesses[0], picture, "ja"),
    }


def _dot() -> bytes:
    from PIL import Image

    out = BytesIO()
    Image.new("RGB", (16, 9), "#dddddd").save(out, "PNG")
    return out.getvalue()
