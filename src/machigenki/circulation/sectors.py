"""Labels: which sector of a model a person, or another room's code, means."""

import numpy as np
import pandas as pd
from rapidfuzz import fuzz, process

from machigenki.circulation.components import plain
from machigenki.circulation.model import Floats, Model
from machigenki.region.industries import INDUSTRIES
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Text

SUGGESTIONS = 5


def match_sector(model: Model, words: str) -> str:
    """Return the label of the sector that `words` name: its label, its code or a part of it.

    Raises
    ------
    InputError
        If none or several fit, with the nearest labels as candidates.
    """
    names = _names(model)
    wanted = plain(words)
    exact = sorted({label for name, label in names if name == wanted})
    if len(exact) == 1:
        return exact[0]
    partial = [s for s in map(str, model.sectors) if wanted and wanted in plain(s)]
    if not exact and len(partial) == 1:
        return partial[0]
    raise InputError(_unknown(model, words, tuple(exact or partial)))


def demand_for(model: Model, words: str, amount_yen: float) -> "pd.Series[float]":
    """Return demand for the sector that `words` name, over the model's sectors (yen).

    The name of a common sector that the model tells in several (建設 in a table of 108) is
    divided between them by their output.

    Raises
    ------
    InputError
        If no sector is named, with the nearest as candidates.
    """
    wanted = plain(words)
    common = next((i.code for i in INDUSTRIES if wanted in (plain(i.name.ja), i.code)), None)
    labels = [label for label in map(str, model.sectors) if model.codes.get(label) == common]
    if len(labels) > 1 and wanted not in [plain(label) for label in labels]:
        return code_weights(model)[common] * amount_yen
    return pd.Series({match_sector(model, words): amount_yen}, dtype=float)


def shock_frame(model: Model, shock: "pd.Series[float] | pd.DataFrame") -> pd.DataFrame:
    """Return shocks as sector × shock over all sectors of the model, zero where none is given.

    Raises
    ------
    InputError
        For labels that are no sectors of the model, or amounts that are no numbers.
    """
    frame = shock.to_frame(shock.name or "shock") if isinstance(shock, pd.Series) else shock
    if not frame.index.equals(model.sectors):
        unknown = [str(i) for i in frame.index if i not in model.sectors]
        if unknown:
            raise InputError(_unknown(model, name, ()) for name in unknown)
        frame = frame.groupby(level=0).sum().reindex(model.sectors, fill_value=0.0)
    values = frame.to_numpy(float)
    if not np.isfinite(values).all():
        rows = frame.index[~np.isfinite(values).all(axis=1)]
        raise InputError(
            Problem(
                what=Text("需要額が数値ではありません", "an amount is not a number"),
                field=str(r),
            )
            for r in rows
        )
    return frame


def code_weights(model: Model) -> pd.DataFrame:
    """Return how demand for a common code divides between the model's sectors, sector × code.

    Several sectors under one code share it by their output (equally where none is known).
    """
    codes = {str(s): model.codes.get(str(s), str(s)) for s in model.sectors}
    names = sorted(set(codes.values()))
    member = np.array([[float(code == name) for name in names] for code in codes.values()])
    size = np.ones(len(member)) if model.output is None else as_array(model.output).clip(min=0.0)
    weights = member * size[:, None]
    weights = np.where(weights.sum(axis=0) > 0.0, weights, member)
    return pd.DataFrame(weights / weights.sum(axis=0), index=model.sectors, columns=names)


def as_array(series: "pd.Series[float]") -> Floats:
    """Return the numbers of a labelled series."""
    return np.asarray(series, dtype=np.float64)


def _names(model: Model) -> list[tuple[str, str]]:
    """Return (plain name, label) pairs: labels, codes, and names of the common sectors."""
    english = {i.code: i.name for i in INDUSTRIES}
    pairs = []
    for label in map(str, model.sectors):
        code = model.codes.get(label, label)
        pairs += [(plain(label), label), (plain(code), label)]
        if code in english:
            pairs += [(plain(english[code].ja), label), (plain(english[code].en), label)]
    return pairs


def _unknown(model: Model, words: str, candidates: tuple[str, ...]) -> Problem:
    if not candidates:
        near = process.extract(
            plain(words),
            {label: plain(label) for label in map(str, model.sectors)},
            scorer=fuzz.WRatio,
            limit=SUGGESTIONS,
            score_cutoff=40,
        )
        candidates = tuple(str(match[2]) for match in near)
    return Problem(
        what=Text("この部門は表にありません", "the table has no such sector"),
        field=words,
        candidates=candidates or tuple(map(str, model.sectors[:SUGGESTIONS])),
    )
