"""Run one benchmark, or all of them: ``python -m benchmarks [NAME] [--json]``."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks.commands import help_text, plan, region
from benchmarks.io_shocks import io_shocks, io_shocks_functions
from benchmarks.monte_carlo import monte_carlo
from benchmarks.result import Result
from benchmarks.serve_start import serve_start_cold, serve_start_warm
from benchmarks.venture import venture_full, venture_simulation
from benchmarks.web.row_security import row_security
from benchmarks.web.web_pages import web_pages
from benchmarks.workbook import read_workbook

BENCHMARKS: dict[str, Callable[[], Result]] = {
    "io_shocks": io_shocks,
    "io_shocks_functions": io_shocks_functions,
    "read_workbook": read_workbook,
    "monte_carlo": monte_carlo,
    "venture_full": venture_full,
    "venture_simulation": venture_simulation,
    "help_text": help_text,
    "region": region,
    "plan": plan,
    "serve_start_cold": serve_start_cold,
    "serve_start_warm": serve_start_warm,
    "web_pages": web_pages,
    "row_security": row_security,
}
TABLE = Path("out/benchmarks.md")


def row(result: Result) -> str:
    """Return the result as a row of a Markdown table."""
    return (
        f"| {result['name']} | {result['ours_s']:.3f} | {result['peer']} | "
        f"{result['peer_s']:.3f} | {result['ratio']:.1f} | {'yes' if result['agree'] else 'NO'} |"
    )


def run() -> int:
    """Run what the command line asks for; 1 where an answer does not agree."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("name", nargs="?", choices=sorted(BENCHMARKS))
    parser.add_argument("--json", action="store_true", help="print exactly one JSON object")
    options = parser.parse_args()
    if options.name:
        result = BENCHMARKS[options.name]()
        print(json.dumps(result) if options.json else row(result))
        return 0 if result["agree"] else 1
    results = []
    lines = ["| name | ours (s) | peer | peer (s) | ratio | agree |", "|---|---|---|---|---|---|"]
    if not options.json:
        print("\n".join(lines))
    for benchmark in BENCHMARKS.values():
        results.append(benchmark())
        lines.append(row(results[-1]))
        if not options.json:
            print(lines[-1], flush=True)
    if options.json:
        print(json.dumps({"benchmarks": results}))
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0 if all(r["agree"] for r in results) else 1


sys.exit(run())
