"""Distances on the globe."""

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

EARTH_KM = 6371.0


def great_circle_km(
    latitude: float, longitude: float, latitudes: Array, longitudes: Array
) -> Array:
    """Return d = 2R·arcsin √hav(Δ) from one place to many [km]; coordinates in degrees.

    References
    ----------
    Sinnott (1984), Virtues of the haversine, Sky and Telescope 68(2), 159.
    """
    a, b = np.radians(latitude), np.radians(latitudes)
    half = np.sin((b - a) / 2.0) ** 2 + np.cos(a) * np.cos(b) * (
        np.sin(np.radians(longitudes - longitude) / 2.0) ** 2
    )
    return np.asarray(2.0 * EARTH_KM * np.arcsin(np.sqrt(half)))
