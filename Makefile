# demo and test set themselves up: all they need is Python 3.11 or later, make and a network.
#
#   make demo                   read a bundled article, print a report, write an HTML page
#   make demo ARTICLE=my.txt    the same for your own file (PUBLISHED=2024-07-09 COUNTRY=GB)
#   make test                   lint, types, the whole suite with branch coverage
#   make docs                   build the documentation into docs/_build/html
#   make quality             what is found, against the gold and the floors
#   make speed               what reading costs, against one token pass
#   make format / bench / clean

PYTHON ?= /usr/bin/env python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check

ifdef ARTICLE
demo-arguments = "$(ARTICLE)"
else
demo-arguments = examples/articles/severe-absence.txt --published 2024-03-22 --country GB
endif
ifdef PUBLISHED
demo-arguments += --published "$(PUBLISHED)"
endif
ifdef COUNTRY
demo-arguments += --country "$(COUNTRY)"
endif
HTML ?= build/article.html

.PHONY: demo test lint types suite docs bench quality speed format clean
.DELETE_ON_ERROR:

demo: $(VENV)/.installed
	@$(BIN)/python examples/read_article.py $(demo-arguments) --html "$(HTML)"

test: lint types suite

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.dev
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

# The subprocesses that tests start are not measured; the floor is in pyproject.toml.
suite: $(VENV)/.dev
	HYPOTHESIS_PROFILE=thorough $(BIN)/pytest -n 2 -m "slow or not slow" \
	    --cov --cov-report=term:skip-covered

docs: $(VENV)/.docs
	$(BIN)/python -m sphinx -W --keep-going -q -b html docs docs/_build/html
	@echo "open docs/_build/html/index.html"

quality: $(VENV)/.dev
	$(BIN)/python benchmarks/quality.py

speed: $(VENV)/.dev
	$(BIN)/python benchmarks/speed.py

bench: quality speed

format: $(VENV)/.dev
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) build dist docs/_build .coverage .coverage.* .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: $(BIN)/python pyproject.toml
	@echo "installing into $(VENV) …"
	@$(PIP) install -e .
	@touch $@

$(VENV)/.dev: $(BIN)/python pyproject.toml
	$(PIP) install -e ".[dev]"
	@touch $@ $(VENV)/.installed

$(VENV)/.docs: $(BIN)/python pyproject.toml
	$(PIP) install -e ".[docs]"
	@touch $@ $(VENV)/.installed
