"""Reading a prefecture's workbook: the published ones where they are, else one of their size."""

import os
import statistics
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import xlsxwriter

from benchmarks.result import Result, seconds
from machigenki.circulation.workbook import build
from machigenki.region.problem import InputError

BUDGET_S = 1.0
SECTORS = 187
ROOT = Path(__file__).resolve().parent.parent


def published() -> list[Path]:
    """Return the prefectures' workbooks that lie beside this checkout, if any."""
    data = Path(os.environ.get("MACHIGENKI_SHARED_DATA", ROOT.parent / "shared" / "data"))
    return sorted((data / "io-prefecture").glob("*.xls*"))


def sample(path: Path) -> float:
    """Write a workbook of prefectural size (table, coefficients, inverse); return its output."""
    rng = np.random.default_rng(0)
    n = SECTORS
    z = np.floor(rng.uniform(0.0, 100.0, (n, n)))
    final = np.floor(rng.uniform(1e4, 1e5, (n, 6)))
    imports = np.floor(0.3 * (z.sum(axis=1) + final.sum(axis=1)))
    x = z.sum(axis=1) + final.sum(axis=1) - imports
    A = z / x
    names = [f"部門その{i + 1}" for i in range(n)]
    right = {
        "内生部門計": z.sum(axis=1),
        "家計外消費支出（列）": final[:, 0],
        "民間消費支出": final[:, 1],
        "一般政府消費支出": final[:, 2],
        "県内総固定資本形成": final[:, 3],
        "輸出": final[:, 4],
        "移出": final[:, 5],
        "（控除）移輸入": -imports,
        "県内生産額": x,
    }
    below = {"内生部門計": z.sum(axis=0), "雇用者所得": x - z.sum(axis=0), "県内生産額": x}
    inverse = np.linalg.inv(np.eye(n) - 0.7 * A)
    with xlsxwriter.Workbook(str(path)) as book:
        for title, body in (("取引基本表", z), ("投入係数表", A), ("逆行列係数表", inverse)):
            sheet = book.add_worksheet(title)
            sheet.write_string(0, 0, f"平成27年 {title}（単位：百万円）")
            full = title == "取引基本表"
            sheet.write_row(2, 1, [*names, *(right if full else ())])
            sheet.write_column(3, 0, [*names, *(below if full else ())])
            for i in range(n):
                extra = [float(v[i]) for v in right.values()] if full else []
                sheet.write_row(3 + i, 1, [*map(float, body[i]), *extra])
            for i, row in enumerate(below.values() if full else ()):
                sheet.write_row(3 + n + i, 1, list(map(float, row)))
    return float(x.sum())


def _times(files: Iterable[Path]) -> tuple[list[float], list[float]]:
    """Return seconds and total output of each table read; files without a table are left out."""
    times, outputs = [], []
    for file in files:
        total: list[float] = []

        def work(file: Path = file, total: list[float] = total) -> None:
            total.append(float(build.read_workbook(file).output.sum()))

        try:
            work()
        except InputError:
            continue
        times.append(seconds(work))
        outputs.append(total[-1])
    return times, outputs


def read_workbook() -> Result:
    """Median seconds to read one workbook and check that it balances, against one second."""
    files = published()
    if files:
        times, outputs = _times(files)
        agree = len(times) >= 45 and min(outputs) > 1e12
    else:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "sample.xlsx"
            expected = sample(path)
            times, outputs = _times([path])
        agree = len(outputs) == 1 and abs(outputs[0] - expected * 1e6) <= 1e-9 * outputs[0]
    ours = statistics.median(times)
    return Result(
        name="read_workbook",
        ours_s=ours,
        peer="budget",
        peer_s=BUDGET_S,
        ratio=BUDGET_S / ours,
        agree=agree,
    )
