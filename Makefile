# The commands of SiteSelect; `make help` lists them, docs/contributing.md explains them.
# Everything is relative to this folder, whose path may hold spaces.

PYTHON ?= python3
ARGS ?=
BIN := .venv/bin
SET_UP := $(PYTHON) packaging/setup_environment.py
PYTEST := QT_QPA_PLATFORM=offscreen OPENBLAS_NUM_THREADS=1 $(BIN)/python -m pytest

.DEFAULT_GOAL := help
.PHONY: help run test test-full lint bench setup lock translations clean clean-all

help: ## list these commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{printf "%-18s %s\n", $$1, $$2}'

run: ## open the window; without a screen, run the demo into out/
	@$(SET_UP) run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		$(BIN)/siteselect $(ARGS); \
	else \
		QT_QPA_PLATFORM=offscreen $(BIN)/siteselect demo --out out $(ARGS); \
	fi

test: ## run the tests (ARGS="tests/unit -k surplus" narrows them)
	@$(SET_UP) test
	$(PYTEST) $(ARGS)

test-full: test ## run the tests, then those against QGIS and other programs
	@$(SET_UP) external
	$(PYTEST) -o addopts="--strict-markers --strict-config --benchmark-disable -ra" tests/external

lint: ## check format, style, types and layers
	@$(SET_UP) test
	$(BIN)/python -m ruff format --check .
	$(BIN)/python -m ruff check --no-cache .
	$(BIN)/python -m mypy --strict
	$(BIN)/lint-imports

bench: ## time the engine and the window beside their peers (ARGS="-k site" narrows it)
	@$(SET_UP) bench
	$(PYTEST) tests/benchmarks --benchmark-enable --benchmark-only -p no:randomly $(ARGS)

setup: ## make the private environment and install what the tests need
	@$(SET_UP) test

lock: ## write the lock files anew from pyproject.toml (ARGS=--upgrade takes newer releases)
	@$(SET_UP) test
	@sh packaging/write_locks.sh $(ARGS)

translations: ## bring the catalogues up to date, say what they lack, and compile them
	@$(SET_UP) test
	@$(BIN)/python packaging/translations.py $(ARGS)

clean: ## remove caches and results
	rm -rf out build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .benchmarks
	find . -path './.venv*' -prune -o -type d -name __pycache__ -exec rm -rf {} +

clean-all: clean ## remove the private environments too
	rm -rf .venv .venv-oracles .venv-pypsa
