"""The tenant's region with its own figures over the published ones."""

import json
import tempfile
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from machigenki.platform.tenancy.models import Tenant, TenantKind
from machigenki.region import InputError, Problem, Region, Text, load_region, municipalities_of

KEPT_REGIONS = 64


@dataclass(frozen=True, slots=True)
class Override:
    """A figure of one's own as `region.toml` writes it."""

    key: str
    value: float
    unit: str
    source: str
    year: int | None
    status: str


def as_json(overrides: Iterable[Override]) -> list[dict[str, Any]]:
    """Return figures of one's own as they are kept beside what was computed with them."""
    return [asdict(own) for own in overrides]


def from_json(kept: object) -> tuple[Override, ...]:
    """Return figures of one's own from where they are kept; none from anything else."""
    rows = kept if isinstance(kept, list) else []
    return tuple(Override(**row) for row in rows)


def codes_of(tenant: Tenant) -> tuple[str, ...]:
    """Return the municipalities that form a tenant's region.

    Raises
    ------
    InputError
        For a body without a place, such as a ministry.
    """
    if tenant.kind == TenantKind.CONSORTIUM:
        codes = tuple(
            Tenant.objects.filter(consortium_links__consortium=tenant)
            .exclude(code="")
            .values_list("code", flat=True)
            .order_by("code")
        )
    elif tenant.kind == TenantKind.PREFECTURE and tenant.code:
        codes = tuple(m.code for m in municipalities_of(tenant.code[:2]))
    else:
        codes = (tenant.code,) if tenant.code else ()
    if not codes:
        raise InputError(
            Problem(
                Text("この団体には地域の数値がありません", "This body has no region with figures"),
                found=tenant.name_ja,
            )
        )
    return codes


def region_with(codes: Iterable[str], overrides: Iterable[Override]) -> Region:
    """Return the region of these municipalities; the engine checks and lays over the figures.

    Raises
    ------
    InputError
        For a code or a figure that the engine refuses.
    """
    return _region(tuple(codes), tuple(overrides))


@lru_cache(maxsize=KEPT_REGIONS)
def _region(codes: tuple[str, ...], overrides: tuple[Override, ...]) -> Region:
    if not overrides:
        return load_region(*codes)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "region.toml").write_text(region_file(codes, overrides), encoding="utf-8")
        return replace(load_region(Path(folder)), folder=None)


def region_file(codes: Iterable[str], overrides: Iterable[Override]) -> str:
    """Return the `region.toml` of these municipalities with figures of one's own."""
    return f"municipalities = {json.dumps(list(codes))}\n{figures_toml(overrides)}"


def figures_toml(overrides: Iterable[Override]) -> str:
    """Return figures of one's own as the tables of a `region.toml`."""
    lines = []
    for own in overrides:
        lines += [f"[figures.{own.key}]", f"value = {own.value!r}"]
        lines += [f"source = {_quoted(own.source)}", f"status = {_quoted(own.status)}"]
        if own.unit:
            lines.append(f"unit = {_quoted(own.unit)}")
        if own.year is not None:
            lines.append(f"year = {own.year}")
    return "".join(f"{line}\n" for line in lines)


def _quoted(text: str) -> str:
    # A JSON string is a TOML basic string, but for DEL, which TOML wants escaped.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
