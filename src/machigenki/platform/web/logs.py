"""Log lines as JSON, without what people entered."""

import json
import logging
import traceback
from datetime import UTC, datetime

_PLAIN = ("request_id", "method", "route", "status", "milliseconds", "tenant", "job", "task")


class JsonFormatter(logging.Formatter):
    """One object a line.

    A fault is told by its type and the places in our code; its message and the values of
    variables are left out, because they hold what people entered.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as one line."""
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            # The template of the message, not what was put into it.
            "event": str(record.msg),
        }
        line.update({key: getattr(record, key) for key in _PLAIN if hasattr(record, key)})
        if record.exc_info and record.exc_info[0]:
            kind, _, trace = record.exc_info
            line["error"] = f"{kind.__module__}.{kind.__qualname__}"
            line["where"] = [
                f"{frame.filename}:{frame.lineno} {frame.name}"
                for frame in traceback.extract_tb(trace)[-12:]
            ]
        return json.dumps(line, ensure_ascii=False)
