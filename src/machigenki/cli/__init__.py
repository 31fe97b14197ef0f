"""The command line: ``machigenki new | plan | region | effect | leaks | table``."""

from machigenki.cli.app import main

__all__ = ["main"]
