"""Faults told in both languages from inside a model."""

from collections.abc import Sequence
from dataclasses import dataclass

from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError

_EN: str = "{en}"


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault found by looking at several lines of a file together.

    Parameters
    ----------
    at
        Path of the field to mend, as pydantic writes it: ("investments", 0, "year").
    error
        What is wrong, from `said`.
    found
        The offending value.
    """

    at: tuple[str | int, ...]
    error: PydanticCustomError
    found: object = None


def said(
    ja: str,
    en: str,
    *,
    expected_ja: str = "",
    expected_en: str = "",
    candidates: tuple[str, ...] = (),
) -> PydanticCustomError:
    """Return an error to raise in a validator; whoever reads the file shows it in either language.

    Parameters
    ----------
    ja, en
        The fault in one sentence.
    expected_ja, expected_en
        What would have been right.
    candidates
        Values the person may have meant, best first.
    """
    return PydanticCustomError(
        "said",
        _EN,
        {
            "ja": ja,
            "en": en,
            "expected_ja": expected_ja,
            "expected_en": expected_en,
            "candidates": candidates,
        },
    )


def report(title: str, faults: Sequence[Fault]) -> None:
    """Raise all faults at once, each at its own field; do nothing if there are none.

    Raises
    ------
    pydantic_core.ValidationError
        Which pydantic joins to its own.
    """
    if faults:
        raise ValidationError.from_exception_data(
            title,
            [
                InitErrorDetails(type=fault.error, loc=fault.at, input=fault.found)
                for fault in faults
            ],
        )
