"""Whole processes as a person starts them, against the budgets of the design."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.result import Result, against_budget

PROGRAM = Path(sys.executable).with_name("machigenki")
EXAMPLE = Path(__file__).resolve().parent.parent / "examples" / "maniwa-chip-boiler"


def _run(*arguments: str) -> str:
    return subprocess.run(
        [str(PROGRAM), *arguments], check=True, capture_output=True, text=True
    ).stdout


def help_text() -> Result:
    """`machigenki --help`, 0.3 s."""
    return against_budget("help_text", 0.3, lambda: "plan" in _run("--help"))


def region() -> Result:
    """`machigenki region 真庭市`, 0.5 s."""

    def work() -> bool:
        answer = json.loads(_run("region", "真庭市", "--json"))
        return bool(answer["codes"] == ["33214"])

    return against_budget("region", 0.5, work)


def plan() -> Result:
    """`machigenki plan` with its three documents, 10 s."""

    def work() -> bool:
        with tempfile.TemporaryDirectory() as folder:
            _run("plan", str(EXAMPLE), "--out", folder)
            return {p.name for p in Path(folder).iterdir()} >= {
                "plan.html",
                "plan.xlsx",
                "plan.docx",
            }

    return against_budget("plan", 10.0, work, runs=3)
