"""Lazy exports: a room's public names are imported when first used (PEP 562).

A command that prints a region must not pay for pandas, nor ``--help`` for anything.
"""

import sys
from collections.abc import Callable, Mapping
from importlib import import_module


def attach(
    package: str, exports: Mapping[str, tuple[str, ...]]
) -> tuple[Callable[[str], object], Callable[[], list[str]], list[str]]:
    """Return ``__getattr__``, ``__dir__`` and ``__all__`` for a package.

    Parameters
    ----------
    package
        The package's ``__name__``.
    exports
        Submodule name to the public names it defines.
    """
    home = {name: module for module, names in exports.items() for name in names}

    def __getattr__(name: str) -> object:  # noqa: N807 (the name that PEP 562 asks for)
        if name not in home:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(f"{package}.{home[name]}"), name)
        setattr(sys.modules[package], name, value)
        return value

    return __getattr__, lambda: sorted(home), sorted(home)
