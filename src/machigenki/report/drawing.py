"""A figure as plain data for plotly.js: traces and layout, no checking while drawing.

plotly.py checks every trace as it is added, which took two seconds for one page; the tests
check the finished figures with it instead (`Drawing.plotly`).
"""

import json
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

Spec = dict[str, Any]


class Drawing:
    """Traces and layout of one figure, in plotly.js's own words.

    A builder used within one call; what leaves the room is its `to_dict`.
    """

    def __init__(self) -> None:
        self.data: list[Spec] = []
        self.layout: Spec = {"annotations": [], "shapes": []}

    def add_bar(self, **trace: Any) -> None:
        """Add bars."""
        self.data.append({"type": "bar", **trace})

    def add_scatter(self, **trace: Any) -> None:
        """Add points or lines."""
        self.data.append({"type": "scatter", **trace})

    def add_annotation(self, **annotation: Any) -> None:
        """Add a text or an arrow."""
        self.layout["annotations"].append(annotation)

    def add_shape(self, **shape: Any) -> None:
        """Add a line, rectangle or path."""
        self.layout["shapes"].append(shape)

    def add_vline(self, x: float, line: Spec) -> None:
        """Add a line from bottom to top."""
        self.add_shape(type="line", x0=x, x1=x, y0=0, y1=1, yref="paper", line=line)

    def add_hline(self, y: float, line: Spec) -> None:
        """Add a line from left to right."""
        self.add_shape(type="line", y0=y, y1=y, x0=0, x1=1, xref="paper", line=line)

    def update_xaxes(self, **axis: Any) -> None:
        """Set properties of the x axis."""
        self.layout.setdefault("xaxis", {}).update(axis)

    def update_yaxes(self, **axis: Any) -> None:
        """Set properties of the y axis."""
        self.layout.setdefault("yaxis", {}).update(axis)

    def update_layout(self, **layout: Any) -> None:
        """Set properties of the layout."""
        self.layout.update(layout)

    def to_dict(self) -> Spec:
        """Return the figure as plain lists, numbers and strings."""
        return {"data": _plain(self.data), "layout": _plain(self.layout)}

    def to_json(self) -> str:
        """Return the figure as JSON for plotly.js."""
        return json.dumps(self.to_dict(), ensure_ascii=False, allow_nan=False)

    def plotly(self) -> Any:
        """Return the figure as plotly.py's own object, checked by it."""
        from plotly.graph_objects import Figure

        return Figure(self.to_dict())


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(v) for key, v in value.items() if v is not None}
    if isinstance(value, np.ndarray | pd.Series | pd.Index):
        return _plain(value.tolist())
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    if isinstance(value, np.generic):
        return value.item()
    return value
