"""Wrong usage told in the reader's language: the frame of the program's commands."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import IO, Any

import typer
from typer.core import TyperGroup

from machigenki.region.text import Lang, Text

_LANG_OPTION, _LANG_VARIABLE = "--lang", "MACHIGENKI_LANG"
_CHOICES = " is not one of "
_UsageError: Any = typer.BadParameter.__base__


class Commands(TyperGroup):
    """Commands whose usage errors are told in Japanese unless English is asked for."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any
    ) -> Any:
        """Return the context of one call, the language of its arguments kept in it."""
        lang = _lang_of(args)
        with _told_in(lang):
            context = super().make_context(info_name, args, parent, **extra)
        context.meta[_LANG_OPTION] = lang
        return context

    def invoke(self, ctx: Any) -> Any:
        """Run the command that is asked for."""
        with _told_in(ctx.meta[_LANG_OPTION]):
            return super().invoke(ctx)


def wrong_use(words: Text, lang: Lang, option: str | None = None) -> Exception:
    """Return the usage error (exit status 2) of an option, to be raised."""
    return typer.BadParameter(words(lang), param_hint=option)


def unknown_word(found: str, words: Sequence[str], lang: Lang, option: str) -> Exception:
    """Return the usage error of an option that takes certain words only."""
    ja, en = "、".join(words), ", ".join(words)
    return wrong_use(
        Text(
            f"決められた語ではありません（入力: {found}／正しい形: {ja}）",
            f"'{found}' is not one of {en}",
        ),
        lang,
        option,
    )


def _lang_of(arguments: Sequence[str]) -> Lang:
    """Return the language that arguments ask for, before they are read."""
    asked = os.environ.get(_LANG_VARIABLE, "")
    for at, word in enumerate(arguments):
        if word == _LANG_OPTION:
            asked = "".join(arguments[at + 1 : at + 2])
        elif word.startswith(f"{_LANG_OPTION}="):
            asked = word.partition("=")[2]
    return "en" if asked == "en" else "ja"


@contextmanager
def _told_in(lang: Lang) -> Iterator[None]:
    try:
        yield
    except _UsageError as error:
        # The help shown where no command is named is an error too, but tells no wrong usage.
        if lang == "en" or (error.ctx and error.message == error.ctx.get_help()):
            raise
        raise _MisuseError(error) from error


class _MisuseError(_UsageError):  # type: ignore[misc]
    """A usage error told in Japanese."""

    def __init__(self, error: Any) -> None:
        super().__init__(_sentence(error), error.ctx)

    def show(self, file: IO[Any] | None = None) -> None:
        """Print how the command is used, and what was wrong."""
        lines = [f"誤り: {self.message}"]
        if self.ctx is not None:
            usage = self.ctx.get_usage().replace("Usage:", "使い方:", 1)
            lines = [usage, f"詳しくは: {self.ctx.command_path} --help", "", *lines]
        typer.echo("\n".join(lines), file=file or sys.stderr)


def _sentence(error: Any) -> str:
    if isinstance(error, typer.BadParameter):
        return _about_parameter(error)
    if (option := getattr(error, "option_name", None)) is not None:
        if not hasattr(error, "possibilities"):
            return f"{option}: 値がないか、値の数が違います"
        near = "、".join(sorted(error.possibilities or ()))
        return f"{option} というオプションはありません" + (f"（候補: {near}）" if near else "")
    if known := getattr(error.ctx.command, "commands", None):
        return f"そのようなコマンドはありません（コマンド: {'、'.join(known)}）"
    extra = error.message.partition("argument(s) (")[2].removesuffix(")")
    return f"余分な引数があります（{extra}）"


def _about_parameter(error: Any) -> str:
    hint = error.param_hint or (error.param.get_error_hint() if error.param else "")
    name = (hint if isinstance(hint, str) else "、".join(hint)).replace("'", "").split(" (")[0]
    if hasattr(error, "param_type"):
        return f"{name} を指定してください"
    where = f"{name}: " if name else ""
    return f"{where}{_reason(error)}"


def _reason(error: Any) -> str:
    """Return why a value is refused: as a file's would be, where pydantic read it."""
    faults = getattr(error.__cause__, "errors", None)
    if faults is None:
        return str(error.message)
    from machigenki.region.validation import said

    item = faults()[0]
    if _CHOICES in item["msg"]:
        words = item["msg"].partition(_CHOICES)[2].replace("'", "").rstrip(".")
        return f"決められた語ではありません（入力: {item['input']}／正しい形: {words}）"
    what, expected, _ = said(item["type"], item.get("ctx", {}), item["msg"])
    notes = [f"入力: {item['input']}", *([f"正しい形: {expected.ja}"] if expected else [])]
    return f"{what.ja}（{'／'.join(notes)}）"
