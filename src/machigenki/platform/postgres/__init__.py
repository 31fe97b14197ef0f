"""A real PostgreSQL, started and kept by the package itself, or any other named by a URL."""

from machigenki.platform.postgres.address import Address as Address, Login as Login
from machigenki.platform.postgres.connection import (
    address as address,
    connect as connect,
    running as running,
)
from machigenki.platform.postgres.server import Server as Server
from machigenki.platform.postgres.state import State as State

__all__ = ["Address", "Login", "Server", "State", "address", "connect", "running"]
