"""The platform for programs: an HTTP API with keys that a tenant's people make."""
