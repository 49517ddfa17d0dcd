# Every target sets up what it needs first; see README.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: setup demo test lint bench clean
setup: $(VENV)/.ready api/web/dist/index.html

ENGINE := CMakeLists.txt $(wildcard geometry/*/*.cpp geometry/*/*.hpp)
VIEWER := $(wildcard api/web/*.html api/web/*.json api/web/*.ts) $(shell find api/web/src api/web/public -type f)

$(VENV)/.ready: pyproject.toml constraints.txt scripts/system-packages $(ENGINE)
	PYTHON=$(PYTHON) scripts/system-packages
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	$(BIN)/medalist toolchain
	touch $@

# Where Node.js is missing, this says so and makes nothing.
api/web/dist/index.html: scripts/viewer $(VIEWER) | $(VENV)/.ready
	scripts/viewer

demo: setup
	scripts/demo

test: setup
	scripts/viewer test
	$(BIN)/python -m pytest

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	scripts/viewer check

bench: setup
	$(BIN)/python -m benchmarks

clean:
	rm -rf $(VENV) build dist api/web/dist api/web/.build api/web/node_modules
