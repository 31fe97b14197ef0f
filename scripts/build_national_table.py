"""Make the bundled national 37-sector table from the ministry's workbook.

    python scripts/build_national_table.py [FOLDER] [--out FOLDER]

FOLDER holds io-national/mic_2015_37sectors.xlsx (default ../shared/data). Writes three small
CSV files (million yen, as published) beside the circulation room; the same input gives the
same bytes.
"""

import argparse
from pathlib import Path

from python_calamine import CalamineWorkbook

ROOT = Path(__file__).resolve().parent.parent
RAW = ROOT.parent / "shared" / "data"
DATA = ROOT / "src" / "machigenki" / "circulation" / "data"
SHEET = "⑤取引基本表"
INVERSE_SHEET = "⑥逆行列"
SECTORS = 37
HEADER_ROW = 2
FIRST_ROW = 4
FIRST_COLUMN = 2

FINAL_DEMAND = ("71", "72", "73", "74", "75", "76")
EXPORTS = "81"
IMPORTS = "87"
VALUE_ADDED = ("71", "91", "92", "93", "94", "95")
OUTPUT = "97"


def build(raw: Path, out: Path) -> list[Path]:
    """Write the CSV files and return their paths."""
    book = CalamineWorkbook.from_path(raw / "io-national" / "mic_2015_37sectors.xlsx")
    rows = book.get_sheet_by_name(SHEET).to_python(skip_empty_area=False)
    codes = [str(c) for c in rows[HEADER_ROW]]
    names = [str(c) for c in rows[HEADER_ROW + 1]]
    sectors = codes[FIRST_COLUMN : FIRST_COLUMN + SECTORS]
    by_code = {str(row[0]): row for row in rows[FIRST_ROW:] if str(row[0])}

    def column(code: str) -> int:
        return codes.index(code)

    def cell(row: str, code: str) -> str:
        return str(round(float(str(by_code[row][column(code)] or 0))))

    out.mkdir(parents=True, exist_ok=True)
    last = (*FINAL_DEMAND, EXPORTS, IMPORTS, OUTPUT)
    files = {
        "national_2015_transactions.csv": [
            ["code", *sectors],
            *[[i, *[cell(i, j) for j in sectors]] for i in sectors],
        ],
        "national_2015_final_demand.csv": [
            ["code", "name", *[f"{c} {names[column(c)]}" for c in last]],
            *[[i, names[column(i)], *[cell(i, c) for c in last]] for i in sectors],
        ],
        "national_2015_value_added.csv": [
            ["component", *sectors],
            *[[str(by_code[r][1]), *[cell(r, j) for j in sectors]] for r in VALUE_ADDED],
        ],
    }
    written = []
    for name, table in files.items():
        path = out / name
        path.write_text("".join(",".join(line) + "\n" for line in table), encoding="utf-8")
        written.append(path)
    return written


def main() -> None:
    """Read the command line and build."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("raw", nargs="?", type=Path, default=RAW)
    parser.add_argument("--out", type=Path, default=DATA)
    arguments = parser.parse_args()
    for path in build(arguments.raw, arguments.out):
        print(path.name)


if __name__ == "__main__":
    main()
