"""What a municipality is, and the register of all that are and of those that ended."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

from machigenki.region.bundle import rows
from machigenki.region.codes import check_digit, compact, in_hiragana, spelling
from machigenki.region.text import Text

# Kana endings of 市, 町, 村 and 区.
_KANA_RANKS = ("ちょう", "まち", "むら", "そん", "し", "く")


@dataclass(frozen=True)
class Municipality:
    """A municipality of today.

    `notes` tells what happened when it was asked for by a name or code that ended.
    """

    code: str
    name: str
    kana: str
    english: str
    prefecture: str
    prefecture_code: str
    latitude_degrees: float
    longitude_degrees: float
    notes: tuple[Text, ...] = ()

    @property
    def code6(self) -> str:
        """Return the code with its check digit."""
        return self.code + check_digit(self.code)

    @property
    def full_name(self) -> str:
        """Return prefecture and name (岡山県真庭市), which is never ambiguous."""
        return self.prefecture + self.name

    @cached_property
    def text(self) -> Text:
        """Return the name in both languages."""
        return Text(self.name, self.english)


@dataclass(frozen=True, slots=True)
class Prefecture:
    """A prefecture."""

    code: str
    name: str
    kana: str
    english: str


@dataclass(frozen=True, slots=True)
class Ended:
    """A code or name that ended, and what became of it.

    `ended_on` is the day on which the successor began. `status` is "official" where the bundled
    figures show the change, "unverified" where only this register tells it.
    """

    ended_on: date
    status: str
    kind: str
    prefecture: str
    code: str
    name: str
    kana: str
    successor_code: str
    successor_name: str

    @property
    def note(self) -> Text:
        """Tell the change in one sentence."""
        day = self.ended_on
        old, new = f"{self.code} {self.name}", f"{self.successor_code} {self.successor_name}"
        ja_day = f"{day.year}年{day.month}月{day.day}日"
        if self.kind == "merger":
            return Text(
                f"{old}は、{ja_day}に{new}へ編入されました。",
                f"{old} became part of {new} on {day.isoformat()}",
            )
        return Text(
            f"{old}は、{ja_day}に{new}となりました。",
            f"{old} became {new} on {day.isoformat()}",
        )


@dataclass(frozen=True, slots=True)
class Unserved:
    """A place that has a code but no figures of its own (a ward of a designated city …)."""

    code: str
    kind: str
    name: str
    kana: str
    city_code: str


def name_stem(name: str) -> str:
    """Return a name without 市, 町, 村 or 区 (one character must remain)."""
    return name[:-1] if len(name) > 1 and name[-1] in "市町村区" else name


def kana_stems(kana: str) -> list[str]:
    """Return the kana without its ending; "まち" and "し" are both tried."""
    return [kana.removesuffix(e) for e in _KANA_RANKS if kana.endswith(e) and kana != e]


class Register:
    """All places, found by code, name or kana."""

    def __init__(self) -> None:
        self.prefectures = {
            row["code"]: Prefecture(row["code"], row["name"], row["kana"], row["english"])
            for row in rows("prefectures.csv")
        }
        self.places = {
            row["code"]: Municipality(
                code=row["code"],
                name=row["name"],
                kana=row["kana"],
                english=row["english"],
                prefecture=self.prefectures[row["code"][:2]].name,
                prefecture_code=row["code"][:2],
                latitude_degrees=float(row["latitude_degrees"]),
                longitude_degrees=float(row["longitude_degrees"]),
            )
            for row in rows("municipalities.csv")
        }

    @cached_property
    def ended(self) -> tuple[Ended, ...]:
        """Return the ended codes and names, the earliest first."""
        return tuple(
            Ended(
                ended_on=date.fromisoformat(row["ended_on"]),
                status=row["status"],
                kind=row["kind"],
                prefecture=row["prefecture"],
                code=row["code"],
                name=row["name"],
                kana=row["kana"],
                successor_code=row["successor_code"],
                successor_name=row["successor_name"],
            )
            for row in rows("ended.csv")
        )

    @cached_property
    def unserved(self) -> tuple[Unserved, ...]:
        """Return the wards of designated cities and the villages of the Northern Territories."""
        return tuple(Unserved(**row) for row in rows("places_without_figures.csv"))

    @cached_property
    def by_name(self) -> dict[str, list[Municipality]]:
        """Return spelling of the whole name → municipalities."""
        index: dict[str, list[Municipality]] = defaultdict(list)
        for place in self.places.values():
            index[spelling(place.name)].append(place)
        return dict(index)

    @cached_property
    def by_other_name(self) -> dict[str, list[Municipality]]:
        """Return kana, English or shortened name → municipalities."""
        index: dict[str, list[Municipality]] = defaultdict(list)
        for place in self.places.values():
            keys = {spelling(name_stem(place.name)), spelling(place.english), place.kana}
            keys.add(spelling(place.english.rsplit(" ", 1)[0]))
            keys.update(kana_stems(place.kana))
            for key in keys:
                index[key].append(place)
        return dict(index)

    def named(self, text: str, prefecture: str | None) -> list[Municipality]:
        """Return the places of this name: whole names first, then kana, English and short ones."""

        def among(index: dict[str, list[Municipality]], key: str) -> list[Municipality]:
            found = index.get(key, ())
            return [m for m in found if prefecture is None or m.prefecture_code == prefecture]

        return (
            among(self.by_name, spelling(text))
            or among(self.by_other_name, spelling(text))
            or among(self.by_other_name, in_hiragana(compact(text)))
        )

    def split_prefecture(self, text: str) -> tuple[str | None, str]:
        """Return the code of the prefecture at the head of a name, and the rest of the name."""
        key = compact(text)
        kana = in_hiragana(key)
        for prefecture in self.prefectures.values():
            if key.startswith(prefecture.name):
                return prefecture.code, key.removeprefix(prefecture.name)
            if kana.startswith(prefecture.kana) and kana != prefecture.kana:
                return prefecture.code, kana.removeprefix(prefecture.kana)
        return None, key


@cache
def register() -> Register:
    """Return the register, read once."""
    return Register()
