"""Eight readers with keep-alive, in a process of their own.

`python -m benchmarks.web.clients` reads {"host", "port", "warm_s", "seconds", "clients":
[{"cookie", "pages": [[kind, path, marker], …]}]} and writes {"seconds", "times": {kind: [s, …]},
"wrong": […]}.
"""

import http.client
import json
import sys
import threading
import time
from collections import defaultdict
from typing import Any

WRONG_TOLD = 20


def drive(plan: dict[str, Any]) -> dict[str, Any]:
    """Let all clients read their pages in turn until the time is over."""
    times: dict[str, list[float]] = defaultdict(list)
    wrong: list[str] = []
    begin = time.perf_counter() + plan["warm_s"]
    end = begin + plan["seconds"]
    threads = [
        threading.Thread(target=_read, args=(plan, client, n, begin, end, times, wrong))
        for n, client in enumerate(plan["clients"])
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return {"seconds": plan["seconds"], "times": times, "wrong": wrong[:WRONG_TOLD]}


def _read(
    plan: dict[str, Any],
    client: dict[str, Any],
    number: int,
    begin: float,
    end: float,
    times: dict[str, list[float]],
    wrong: list[str],
) -> None:
    connection = http.client.HTTPConnection(plan["host"], plan["port"], timeout=30)
    pages = [(kind, path, marker.encode()) for kind, path, marker in client["pages"]]
    turn = number * 5  # so that they do not all ask for the same page at once
    while True:
        kind, path, marker = pages[turn % len(pages)]
        turn += 1
        start = time.perf_counter()
        if start >= end:
            return
        connection.request("GET", path, headers={"Cookie": client["cookie"]})
        answer = connection.getresponse()
        body = answer.read()
        took = time.perf_counter() - start
        if answer.status != http.client.OK or marker not in body:
            wrong.append(f"{path}: {answer.status}")
        elif start >= begin:
            times[kind].append(took)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(drive(json.load(sys.stdin))))
