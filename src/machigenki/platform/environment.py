"""What the environment gives us: values, or files that hold them."""

import os
from pathlib import Path

from machigenki.region import InputError, Problem, Text


def given(name: str, default: str = "") -> str:
    """Return the value of a variable, or what is in the file that `<name>_FILE` names.

    Containers are given secrets as files: a variable would be shown to everyone who may look at
    the container.

    Raises
    ------
    InputError
        Naming the variable, when its file cannot be read.
    """
    value = os.environ.get(name)
    if value:
        return value
    file = os.environ.get(f"{name}_FILE")
    if not file:
        return default
    try:
        return Path(file).read_text(encoding="utf-8").strip() or default
    except (OSError, UnicodeDecodeError):
        raise InputError(
            Problem(
                Text("このファイルを読めません。", "This file cannot be read."),
                field=f"{name}_FILE",
                found=file,
            )
        ) from None
