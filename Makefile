# make demo [ENGINE=torch]   train a digit classifier, on NumPy or on the engine given
# make test                  the whole test run; `make test-all` adds the slow ones
# make test-alone ENGINE=jax the tests that can run where no other engine is installed
# make test-theano           the engine `theano` on Theano 1.0.5 itself, in an environment of its own
# make setup, make lint      an environment with all engines, tests and linters; ruff and mypy
# make fuzz [COUNT=1000000]  damaged files of models, each refused or read; SEED=1 for others
# make csharp                compile kerata for C# with mono and run its samples, on CoreCLR too
# make bench                 the benchmarks
# make gpu [PYTHON=python3]  checks and benchmarks on a CUDA device, with what is installed there
PYTHON ?= python3
ENGINE ?=
VENV := .venv
BIN := $(VENV)/bin
# The pins are of one environment; another Python takes what it finds.
PINS := $(shell $(PYTHON) -c "import sys; print('-c constraints.txt' * ((3, 11) <= sys.version_info < (3, 14)))")
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check $(PINS)
ONE_THREAD := OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 MKL_NUM_THREADS=1 TF_NUM_INTRAOP_THREADS=1 \
	TF_NUM_INTEROP_THREADS=1 TF_CPP_MIN_LOG_LEVEL=3
PYTEST := $(ONE_THREAD) $(BIN)/python -m pytest -n 2 --dist worksteal

.PHONY: setup demo test test-all test-alone test-theano lint fuzz bench gpu csharp csharp-files \
	csharp-tools clean

setup: $(VENV)/.with-test $(VENV)/.with-lint

# NumPy's BLAS with several threads waits for itself where others use the processors too: on two
# busy cores a step took ten times as long with two threads as with one.
demo: export OPENBLAS_NUM_THREADS ?= 1
demo: $(VENV)/.with-plot $(if $(ENGINE),$(VENV)/.with-$(ENGINE))
	$(BIN)/python examples/digits.py --engine $(or $(ENGINE),numpy)

test: $(VENV)/.with-test
	$(PYTEST) -m "not slow" tests

test-all: $(VENV)/.with-test
	$(PYTEST) tests

ALONE = .venv-alone/$(or $(ENGINE),numpy)

test-alone: $(ALONE)/.ready
	$(ONE_THREAD) $(ALONE)/bin/python -m pytest -n 2 --dist worksteal -m "not slow" $(or $(TESTS),tests)

.venv-alone/%/.ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv-alone/$*
	.venv-alone/$*/bin/python -m pip install --quiet --disable-pip-version-check $(PINS) \
		--editable ".[$*,test-alone]"
	touch $@

# Theano's last release runs on the NumPy of its time, so on Python 3.8 to 3.11.
THEANO_PYTHON ?= $(shell command -v python3.11 || command -v python3.10 || echo $(PYTHON))
THEANO := .venv-theano/bin/python
# Its compiler is called for each operation of a test's many small programs, and takes its time.
BY_OPERATION := $(ONE_THREAD) KERATA_THEANO=theano KERATA_THEANO_MODE=FAST_COMPILE

test-theano: .venv-theano/.ready
	$(ONE_THREAD) KERATA_THEANO=theano $(THEANO) examples/digits.py --engine theano \
		--out .venv-theano/out --demand 0.98
	$(BY_OPERATION) $(THEANO) -m kerata.testing theano
	$(BY_OPERATION) $(THEANO) -W ignore -m pytest -q -m "not slow" tests/training/test_parity.py \
		tests/engines/test_theano.py tests/lowering/test_theano_primitives.py \
		tests/lowering/test_programs.py

.venv-theano/.ready: tests/theano/requirements.txt
	$(THEANO_PYTHON) -m venv .venv-theano
	$(THEANO) -m pip install --quiet --disable-pip-version-check -r tests/theano/requirements.txt
	$(THEANO) -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	touch $@

lint: setup  # mypy reads the engines' libraries
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

fuzz: $(VENV)/.with-test
	$(ONE_THREAD) $(BIN)/python -m tests.saving.fuzz $(or $(COUNT),1000000) $(or $(SEED),0)

bench: $(VENV)/.with-bench
	$(ONE_THREAD) $(BIN)/python -m benchmarks

# pythonnet's assembly and CoreCLR come from pip, mono and its compiler from Debian.
csharp-tools: .venv-csharp/.ready .venv-csharp/.with-openssl $(VENV)/.with-onnx

csharp: csharp-tools
	$(ONE_THREAD) $(BIN)/python bindings/csharp/build.py
	$(ONE_THREAD) $(BIN)/python -m pytest -q -n 0 tests/csharp

csharp-files: $(VENV)/.with-test
	$(BIN)/python bindings/csharp/generate.py

.venv-csharp/.ready:
	$(PYTHON) -m venv .venv-csharp
	.venv-csharp/bin/python -m pip install --quiet --disable-pip-version-check pythonnet dotnetcore2
	touch $@

# .NET Core 3.1's HttpListener loads OpenSSL 1.1, which systems no longer have; this wheel does,
# whatever $(PYTHON) is.
.venv-csharp/.with-openssl: .venv-csharp/.ready
	.venv-csharp/bin/python -m pip install --quiet --disable-pip-version-check --no-deps \
		--only-binary :all: --python-version 3.11 --target .venv-csharp/openssl --upgrade psycopg2-binary==2.9.9
	cd .venv-csharp/openssl/psycopg2_binary.libs && ln -sf libssl-*.so.1.1 libssl.so.1.1
	touch $@

# No environment is made: the libraries built for the device are those of $(PYTHON).
gpu:
	$(PYTHON) -m benchmarks.gpu

clean:
	rm -rf $(VENV) .venv-alone .venv-csharp .venv-theano out

# A stamp for each set of requirements that the environment holds.
$(VENV)/.with-numpy: $(VENV)/.with-plot
	touch $@

$(VENV)/.with-%: pyproject.toml constraints.txt | $(BIN)/python
	$(PIP) --editable ".[$*]"
	touch $@

$(BIN)/python:
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 10))" || \
		{ echo "kerata needs Python 3.10 or newer, e.g. make PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv $(VENV) || \
		{ echo "Cannot make $(VENV); on Debian: apt install python3-venv"; exit 1; }
