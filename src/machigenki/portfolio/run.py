"""From a plan folder to its result: region → measures → ledger → circulation → interval."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from machigenki.circulation import ledger_effect, ledger_effect_draws, model_of_region
from machigenki.ledger import add, difference
from machigenki.portfolio.plan import PlanFolder, read_plan
from machigenki.portfolio.result import MeasureResult, PlanResult
from machigenki.portfolio.uncertainty import assess
from machigenki.region import Text
from machigenki.venture import Driver, postings, uncertain_inputs

Array = NDArray[np.float64]
Progress = Callable[[Text], None]


def run_plan(path: Path, progress: Progress = lambda _: None) -> PlanResult:
    """Work a plan folder through and return what it comes to.

    Parameters
    ----------
    path
        The plan folder.
    progress
        Told each step as it begins.

    Raises
    ------
    InputError
        If anything in the folder is wrong.
    """
    progress(Text("計画を読み込んでいます", "reading the plan"))
    return work_through(read_plan(path), progress)
