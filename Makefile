# Needs make, git and Python 3.11 or later; everything else goes into .venv. `make` lists the targets.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
SHELL := /bin/sh

# The interpreter for .venv; left empty, the first suitable one on PATH: make test PYTHON=python3.13
PYTHON ?=
# Processes that the tests run in: more than there are cores, since many tests wait for programs that they started.
WORKERS ?= $(shell cores=$$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2); echo $$((cores + cores / 2)))
# More arguments for the command that runs: make test ARGS="-k turnover"
ARGS ?=
# make lock UPGRADE=1 moves to the newest versions; without it, only what pyproject.toml asks for changes.
UPGRADE ?=

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input
LOCKS := .ci/locks

# .venv is good when its Python starts, no set-up was cut off in it, and it was made in this very folder.
ifneq ($(shell test ! -e $(VENV)/.busy && $(BIN)/python -m pip --version >/dev/null 2>&1 && cat $(VENV)/.home 2>/dev/null),$(CURDIR))
.PHONY: $(VENV)/.home
endif

.PHONY: help
help: ## List the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sort | sed -E 's/^([a-z]+):.*## /\1|/' | awk -F'|' '{printf "  make %-8s %s\n", $$1, $$2}'

.PHONY: run
run: $(VENV)/.run ## Set up, then run the bot (in a local Telegram unless BOT_TOKEN is set)
	$(BIN)/tradefacts run $(ARGS)

.PHONY: test
test: $(VENV)/.dev ## Set up, then run the tests
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup $(ARGS)

.PHONY: check
check: $(VENV)/.dev ## Set up, then lint, type-check, check the imports, the facts, the answers and the Dockerfile
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/tradefacts check
	$(BIN)/tradefacts accuracy --gate
	$(BIN)/hadolint Dockerfile

.PHONY: format
format: $(VENV)/.dev ## Format the code and mend what ruff can mend
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

.PHONY: bench
bench: $(VENV)/.dev ## Measure speed
	$(BIN)/python -m pytest -m bench -s --timeout 0 $(ARGS)

.PHONY: load
load: $(VENV)/.dev ## Measure how many questions the real process takes, beside a minimal echo bot
	$(BIN)/python -m tests.bench.load $(ARGS)

.PHONY: replicas
replicas: $(VENV)/.dev ## Prove on this machine what holds for replicas: processes, PostgreSQL and nginx, killed under load
	CI=true $(BIN)/python -m pytest tests/e2e/test_replicas.py $(ARGS)

.PHONY: pressure
pressure: $(VENV)/.dev ## Try floods, throttled chats, hanging sends and stops on real processes (minutes of waiting)
	$(BIN)/python -m pytest -n auto --dist loadgroup -m pressure $(ARGS)

.PHONY: fuzz
fuzz: $(VENV)/.dev ## Look for texts that break or slow the bot (ARGS="--minutes 60")
	$(BIN)/python -m tests.bench.fuzz $(ARGS)

# The lock files hold versions and hashes and no address, so they work with any mirror.
.PHONY: lock
lock: ## Re-make the lock files from pyproject.toml (UPGRADE=1: newest versions)
	@set -eu; $(find_python); \
	tmp=$$(mktemp -d); trap 'rm -rf "$$tmp"' EXIT; \
	"$$python" -m venv "$$tmp"; \
	"$$tmp/bin/python" -m pip --disable-pip-version-check --quiet install uv; \
	mkdir -p $(LOCKS); \
	lock() { \
		echo "locking $$1"; touch "$$1"; \
		"$$tmp/bin/uv" pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
			--no-header --no-emit-index-url --no-emit-find-links --output-file "$$@"; \
		{ echo '# Made by "make lock": do not edit.'; cat "$$1"; } >"$$tmp/lock"; cat "$$tmp/lock" >"$$1"; \
	}; \
	lock $(LOCKS)/dev.txt pyproject.toml --group dev $(if $(UPGRADE),--upgrade); \
	lock $(LOCKS)/run.txt pyproject.toml --constraint $(LOCKS)/dev.txt --upgrade; \
	lock $(LOCKS)/build.txt --group build --constraint $(LOCKS)/dev.txt --upgrade

.PHONY: clean
clean: ## Remove .venv, caches and build results
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find bot tests -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

# --- set-up -----------------------------------------------------------------------------------------------------

# Sets $$python to the interpreter to use, or says what is missing.
define find_python
python=; \
for candidate in $(if $(PYTHON),"$(PYTHON)",python3 python3.14 python3.13 python3.12 python3.11); do \
	if "$$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then python=$$candidate; break; fi; \
done; \
if [ -z "$$python" ]; then echo "Python 3.11 or later is needed$(if $(PYTHON), and $(PYTHON) is not): install it or name one with PYTHON=..." >&2; exit 1; fi
endef

# Debian's Python leaves out ensurepip, which venv needs: it lies in a package of its own.
$(VENV)/.home:
	@set -eu; $(find_python); \
	rm -rf $(VENV); \
	if ! "$$python" -c 'import ensurepip, venv' 2>/dev/null; then \
		package=$$("$$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'); \
		if [ "$$(id -u)" = 0 ]; then as_root=; else as_root='sudo -n'; fi; \
		if command -v apt-get >/dev/null && $$as_root true 2>/dev/null; then \
			echo "installing $$package"; \
			$$as_root apt-get -qq update </dev/null || true; \
			$$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "$$package" </dev/null >/dev/null || true; \
		fi; \
		if ! "$$python" -c 'import ensurepip, venv' 2>/dev/null; then \
			echo "$$python cannot make virtual environments: install $$package, then run make again." >&2; exit 1; \
		fi; \
	fi; \
	echo "making $(VENV) with $$("$$python" --version)"; \
	"$$python" -m venv $(VENV) || { rm -rf $(VENV); exit 1; }; \
	printf '%s\n' "$(CURDIR)" >$@

# While .busy is there the set-up is not whole, and the next make starts it anew.
define install
@touch $(VENV)/.busy
$(PIP) --quiet install --require-hashes $(foreach lock,$(1),-r $(LOCKS)/$(lock).txt)
$(PIP) --quiet install --no-deps --no-build-isolation --editable .
@touch $@ && rm -f $(VENV)/.busy
endef

$(VENV)/.run: $(VENV)/.home $(LOCKS)/run.txt $(LOCKS)/build.txt pyproject.toml
	$(call install,run build)

$(VENV)/.dev: $(VENV)/.home $(LOCKS)/dev.txt pyproject.toml
	$(call install,dev)
	@touch $(VENV)/.run
