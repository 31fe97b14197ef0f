"""A table for any municipality: trained self-sufficiency, and the classic methods beside it."""

from typing import TYPE_CHECKING

from machigenki._lazy import attach

if TYPE_CHECKING:
    from machigenki.circulation.estimate.compare import compare_estimators as compare_estimators
    from machigenki.circulation.estimate.municipal import (
        MunicipalModel as MunicipalModel,
        model_of_region as model_of_region,
        table_of_region as table_of_region,
    )

__getattr__, __dir__, __all__ = attach(
    __name__,
    {
        "compare": ("compare_estimators",),
        "municipal": ("MunicipalModel", "model_of_region", "table_of_region"),
    },
)
