# Two commands are enough: `make up` and `make test`. `make help` lists the rest.
PYTHON ?= python3
ARGS ?=
BOOTSTRAP = @$(PYTHON) scripts/bootstrap.py
RASA = .venv-rasa/bin/python

.DEFAULT_GOAL := help
.PHONY: help up test check format train widget bench soak nlu-report doctor clean

help: ## List every target
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

up: ## Install what is missing, start everything, stay until Ctrl-C (ARGS=--verbose shows all output)
	$(BOOTSTRAP)
	@exec .venv/bin/amends up $(ARGS)

test: ## Install what tests need too, and run all tests
	$(BOOTSTRAP) --tests
	@exec .venv/bin/python -m scripts.test

check: ## The fast part: format, ruff, mypy, import-linter, unit tests
	$(BOOTSTRAP) --tests app
	@exec .venv/bin/python -m scripts.test --fast

format: ## Format the code and mend what ruff can mend
	$(BOOTSTRAP) --tests app
	@.venv/bin/ruff format .
	@.venv/bin/ruff check --fix .

train: ## Train the model if its data changed
	$(BOOTSTRAP) rasa
	@exec $(RASA) -m bot.nlu.train

widget: ## Build the widget if its sources changed
	$(BOOTSTRAP) widget

bench: ## Measure replies, memory and start-up beside stock Rasa
	$(BOOTSTRAP) --tests
	@$(RASA) -m bot.nlu.train
	@exec .venv/bin/python -m tests.bench $(ARGS)

soak: ## Let 100,000 days of the shop happen, in any order, and check each step on every core (ARGS=5000 for fewer)
	$(BOOTSTRAP) --tests app
	@exec .venv/bin/python -m tests.soak $(ARGS)

nlu-report: ## Measure what is understood, and write docs/understanding.md
	$(BOOTSTRAP) --tests app rasa
	@exec .venv/bin/python -m tests.bench.report $(ARGS)

doctor: ## Say what is wrong with this installation, and what to do
	$(BOOTSTRAP) app
	@exec .venv/bin/amends doctor

clean: ## Remove environments, builds, models and caches; keeps .env and .amends
	@rm -rf .venv .venv-rasa .tools models channels/web/static channels/web/widget/node_modules
	@rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage .rasa
