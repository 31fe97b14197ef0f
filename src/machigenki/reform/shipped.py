"""Read the dated data that ship with this room."""

from datetime import date
from importlib.resources import as_file, files
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from machigenki.region import Status, Text, read_model

M = TypeVar("M", bound=BaseModel)


def _text(words: Any) -> Any:
    return Text(**words) if isinstance(words, dict) else words


Words = Annotated[Text, BeforeValidator(_text)]


class Record(BaseModel):
    """A table of the data: nothing unknown in it, nothing changed after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Dated(Record):
    """What holds from a day to a day, and who says so.

    Parameters
    ----------
    since, until
        First and last day; no last day where it still holds.
    source, url
        Law or page it was read on.
    status
        How sure it is.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    since: Annotated[date, Field(alias="from")]
    until: Annotated[date | None, Field(alias="to")] = None
    source: Annotated[str, Field(min_length=1)]
    url: str = ""
    status: Status

    def covers(self, day: date) -> bool:
        """Return whether it holds on a day."""
        return self.since <= day and (self.until is None or day <= self.until)


def shipped(name: str, model: type[M]) -> M:
    """Return a TOML file of this room, checked by its model."""
    with as_file(files("machigenki.reform") / "data" / name) as path:
        return read_model(path, model)
