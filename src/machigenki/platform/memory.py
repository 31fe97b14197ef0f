"""What the memory's collector looks through in a web worker."""

import gc


def settle() -> None:
    """Take what is loaded by now for lasting: the collector need not read it at every page."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
