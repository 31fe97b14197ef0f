"""Great-circle distances of places whose distance is known."""

import numpy as np
import pytest

from machigenki.circulation.estimate.distance import great_circle_km


def test_tokyo_to_osaka_and_sapporo() -> None:
    """Distances of the Geospatial Information Authority's kind: about 397 and 831 km."""
    found = great_circle_km(
        35.6895, 139.6917, np.array([34.6864, 43.0640]), np.array([135.5200, 141.3469])
    )
    assert found == pytest.approx([397, 831], rel=0.01)


def test_a_degree_of_latitude_is_111_km_and_a_place_is_no_way_from_itself() -> None:
    found = great_circle_km(35.0, 135.0, np.array([36.0, 35.0]), np.array([135.0, 135.0]))
    assert found == pytest.approx([111.2, 0.0], abs=0.1)
