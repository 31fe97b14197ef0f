"""LibreOffice, which computes a workbook anew."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

needs_office = pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice is not installed"
)


def recomputed(content: bytes, folder: Path) -> Workbook:
    """Return a workbook with every formula computed by LibreOffice.

    The values that formulas carry are taken out first, so that none can be passed on unread.
    """
    bare = folder / "bare.xlsx"
    load_workbook(BytesIO(content)).save(bare)
    subprocess.run(
        [
            "soffice",
            "--headless",
            f"-env:UserInstallation=file://{folder}/profile",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            str(folder / "out"),
            str(bare),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return load_workbook(folder / "out" / "bare.xlsx", data_only=True)


def formulas(content: bytes) -> list[tuple[str, str, object]]:
    """Return sheet, address and carried value of every formula."""
    written, carried = (load_workbook(BytesIO(content), data_only=d) for d in (False, True))
    return [
        (sheet.title, cell.coordinate, carried[sheet.title][cell.coordinate].value)
        for sheet in written
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and cell.value.startswith("=")
    ]
