"""Reading what is sent, so that nothing gets in that the database or the engines choke on."""

from typing import Any

from django.http import HttpRequest
from django.utils.datastructures import MultiValueDict
from ninja.parser import Parser
from pydantic_core import from_json

from machigenki.platform.api.problems import ApiError, pointer_of, unfit
from machigenki.platform.web.words import words

LARGEST_INTEGER = 2**53 - 1  # what every JSON reader can hold exactly (RFC 7493)
DEEPEST = 40


class StrictParser(Parser):
    """Reads I-JSON: finite numbers, whole text without NUL, no endless nesting."""

    def parse_body(self, request: HttpRequest) -> Any:
        """Return the body's content.

        Raises
        ------
        ApiError
            Where it is no JSON, or holds what cannot be kept.
        """
        try:
            data = from_json(request.body, allow_inf_nan=False)
        except ValueError:
            raise ApiError(
                "bad-request", words("本文がJSONではありません。", "The body is no JSON.")
            ) from None
        _check(data, (), DEEPEST)
        return data

    def parse_querydict(
        self, data: "MultiValueDict[str, Any]", list_fields: list[str], request: HttpRequest
    ) -> dict[str, Any]:
        """Return the query's fields, each as its last value.

        Raises
        ------
        ApiError
            Where a value holds NUL.
        """
        found: dict[str, Any] = super().parse_querydict(data, list_fields, request)
        for name, value in found.items():
            if "\x00" in str(value):
                raise unfit(_NUL, name=name)
        return found


def _check(data: Any, at: tuple[str | int, ...], deeper: int) -> None:
    if deeper < 0:
        raise _unfit(at, words("入れ子が深すぎます。", "It is nested too deeply."))
    if isinstance(data, dict):
        for key, value in data.items():
            _check(key, at, deeper)
            _check(value, (*at, key), deeper - 1)
    elif isinstance(data, list):
        for n, value in enumerate(data):
            _check(value, (*at, n), deeper - 1)
    elif isinstance(data, str) and "\x00" in data:
        raise _unfit(at, _NUL)
    elif isinstance(data, int) and abs(data) > LARGEST_INTEGER:
        raise _unfit(at, words("整数が大きすぎます。", "The whole number is too large."))


def _unfit(at: tuple[str | int, ...], message: str) -> ApiError:
    return unfit(message, pointer=pointer_of(at).replace("\x00", "�"))


_NUL = words("使えない文字（NUL）があります。", "It holds a character (NUL) that cannot be kept.")
