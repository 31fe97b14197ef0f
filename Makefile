# Machigenki: `make plan` answers on real input, `make test` checks everything.
SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
PLAN ?= examples/maniwa-chip-boiler

.PHONY: setup plan serve test bench lint lock clean

setup: $(VENV)/.ready

# Only what running needs; the stamp is older than the lock when the lock changes.
$(VENV)/.ready: requirements/run.txt pyproject.toml scripts/find_python.sh
	@python=$$(scripts/find_python.sh) && { test -x $(BIN)/python || "$$python" -m venv $(VENV); }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

# What the tests need besides.
$(VENV)/.ready-dev: $(VENV)/.ready requirements/dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

plan: $(VENV)/.ready
	@scripts/install_browser.sh
	@$(BIN)/machigenki plan $(PLAN)

# Database, worker and web server together on http://127.0.0.1:8000; Ctrl-C stops them.
serve: $(VENV)/.ready
	@$(BIN)/python -m machigenki.platform serve

test: lint
	@scripts/install_browser.sh
	@$(BIN)/python -m pytest -n 2

lint: $(VENV)/.ready-dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: $(VENV)/.ready-dev
	@$(BIN)/python -m benchmarks

# Writes the lock files anew from pyproject.toml (needs a registry).
lock: $(VENV)/.ready-dev
	@scripts/lock.sh

clean:
	rm -rf $(VENV) out build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
