# Every target sets up what it needs first; see README.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: setup demo test lint bench clean
setup: $(VENV)/.ready

ENGINE := CMakeLists.txt $(wildcard geometry/*/*.cpp geometry/*/*.hpp)

$(VENV)/.ready: pyproject.toml constraints.txt scripts/system-packages $(ENGINE)
	PYTHON=$(PYTHON) scripts/system-packages
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	$(BIN)/medalist toolchain
	touch $@

demo: setup
	scripts/demo

test: setup
	$(BIN)/python -m pytest

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: setup
	$(BIN)/python -m benchmarks

clean:
	rm -rf $(VENV) build dist
