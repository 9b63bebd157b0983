"""The house keeps its plan: who imports whom, how long things are, who knows the engines' names."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from kerata.engines.loader import ALIASES, BUILTIN

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "kerata"

# Parts of kerata from the ground up; a part imports from its own floor and from those below.
FLOORS = (
    ("core",),
    ("files",),
    ("engine", "tree"),
    ("lowering",),
    ("engines", "dtype_policies"),
    ("config", "distribution"),
    ("backend", "ops", "random"),
    ("activations", "initializers", "quantizers", "regularizers", "constraints"),
    ("transforms",),
    ("layers",),
    ("losses", "metrics", "optimizers"),
    ("data", "mixed_precision"),
    ("callbacks",),
    ("training",),
    ("export", "saving"),
    ("models",),
    ("utils",),
    (
        "applications",
        "datasets",
        "distillation",
        "legacy",
        "preprocessing",
        "testing",
        "visualization",
        "wrappers",
    ),
    ("keras2",),
    ("compat",),
    ("cli",),
    ("__init__", "__main__"),
)
FLOOR = {part: height for height, parts in enumerate(FLOORS) for part in parts}
# The namespaces of operations, likewise: a folder imports from its own floor and from those below.
OPERATIONS = ("_base", "numpy", "linalg", "math", "core", "nn", "image", "fused")
LAZY = {  # load by name when somebody asks
    "kerata", "kerata.backend", "kerata.compat.alias", "kerata.compat.private_names",
    "kerata.compat.startup.sitecustomize",
    "kerata.engines.loader", "kerata.export",
}  # fmt: skip
AT_THE_TOP = {"kerata", "numpy", "ml_dtypes"} | set(sys.stdlib_module_names)
ENGINES = {
    *(name for entry in BUILTIN.values() for name in (entry.package, entry.instead)),
    *ALIASES,
    "jaxlib",
} - {"", "numpy", "np"}
KNOW_ENGINES = ("engines/", "cli/", "compat/")
# files of Keras 1 and 2 name the backend that wrote them; scales of images are called after some,
# as is a format of exported files
NAME_LIBRARIES = ("saving/legacy/", "applications/imagenet_utils.py", "export/__init__.py")
MOST_LINES, MOST_FUNCTION_LINES, WIDEST = 400, 40, 100
MOST_ENGINE_LINES = 2200
# The files that an engine's folder may have, beside those of its own whose names begin with `_`.
ROOMS = set(
    "__init__ engine primitives dtypes elementwise activations products convolution pooling "
    "normalization attention indexing image losses recurrent random linalg optimizers control "
    "autodiff resident".split()
)
PROGRAM_ROOMS = {
    "onnx": set("__init__ engine resident".split()),
    "theano": set(
        "__init__ engine library resident functions primitives rules elementwise operations numba "
        "compounds".split()
    ),
}
FLAT = {"__init__", "loader", "traced"}  # what engines share
BRIDGES = "bridges"  # the folder of what engines offer to programs of their library's own

Function = (ast.FunctionDef, ast.AsyncFunctionDef)


def sources(*folders: str) -> list[Path]:
    return [p for folder in folders for p in sorted((ROOT / folder).rglob("*.py"))]


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def modules() -> dict[str, Path]:
    return {module_name(path): path for path in sources("kerata")}


def part_of(module: str) -> str:
    pieces = module.split(".")
    return pieces[1] if len(pieces) > 1 else "__init__"


def place(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"


def is_typing_block(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")


def statements(node: ast.AST, inside: bool = False) -> Iterator[tuple[ast.AST, bool]]:
    """All nodes outside of `if TYPE_CHECKING:`, each with whether it is inside of a function."""
    for child in ast.iter_child_nodes(node):
        if is_typing_block(child):
            continue
        yield child, inside
        yield from statements(child, inside or isinstance(child, Function))


def imported(path: Path, node: ast.AST) -> list[str]:
    """The modules that a statement imports, kerata's by their full names."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if not isinstance(node, ast.ImportFrom):
        return []
    base = node.module or ""
    if node.level:
        package = module_name(path).split(".")
        if path.name != "__init__.py":
            package = package[:-1]
        above = package[: len(package) - node.level + 1]
        base = ".".join([*above, base] if base else above)
    found = [f"{base}.{alias.name}" for alias in node.names]
    known = set(modules()) | {f"kerata.{part}" for part in FLOOR}
    return [name if name in known else base for name in found]


@cache
def edges() -> dict[str, list[tuple[str, str]]]:
    """For each module of kerata the modules of kerata that it imports, with the place."""
    table: dict[str, list[tuple[str, str]]] = {}
    for name, path in modules().items():
        rows = table.setdefault(name, [])
        for node, _ in statements(parsed(path)):
            for target in imported(path, node):
                if target.split(".")[0] == "kerata" and target != name:
                    rows.append((target, place(path, node)))
    return table


def report(faults: list[str]) -> None:
    assert not faults, "\n" + "\n".join(faults)


def test_every_part_has_its_floor():
    report([f"{name} is on no floor" for name in modules() if part_of(name) not in FLOOR])


def test_imports_go_downwards():
    faults = []
    for name, rows in edges().items():
        for target, where in rows:
            if target == "kerata" and part_of(name) == "cli":
                continue  # for the version
            if FLOOR.get(part_of(target), 99) > FLOOR.get(part_of(name), -1):
                faults.append(f"{where}: {name} imports {target}, which stands above it")
    report(faults)


def test_namespaces_of_operations_import_downwards():
    """Their `__init__` files also list names that are public in two namespaces."""
    faults = []
    for name, rows in edges().items():
        here = name.split(".")[2:]
        if part_of(name) != "ops" or len(here) < 2:
            continue
        for target, where in rows:
            there = target.split(".")[2:]
            if part_of(target) == "ops" and there and there[0] in OPERATIONS:
                if OPERATIONS.index(there[0]) > OPERATIONS.index(here[0]):
                    faults.append(f"{where}: {name} imports {target}, which stands above it")
    report(faults)


def test_engines_import_what_is_below_them_alone():
    faults = []
    for name, rows in edges().items():
        for target, where in rows:
            if part_of(name) == "engines" and part_of(target) not in (
                "core",
                "engine",
                "lowering",
                "engines",
            ):
                faults.append(f"{where}: an engine imports {target}")
            inside = target.startswith("kerata.engines.") and target != "kerata.engines.loader"
            if inside and part_of(name) != "engines":
                faults.append(f"{where}: {target} is imported by {name}, not by the loader alone")
    report(faults)


def test_no_cycles_of_modules():
    graph = {name: sorted({t for t, _ in rows if t in modules()}) for name, rows in edges().items()}
    report([" -> ".join(cycle) for cycle in cycles(graph)])


def test_no_cycles_of_parts():
    graph: dict[str, set[str]] = {}
    for name, rows in edges().items():
        here = graph.setdefault(part_of(name), set())
        here |= {part_of(t) for t, _ in rows} - {part_of(name), "__init__"}
    report([" -> ".join(cycle) for cycle in cycles({k: sorted(v) for k, v in graph.items()})])


def cycles(graph: dict[str, list[str]]) -> list[list[str]]:
    found: list[list[str]] = []
    done: set[str] = set()

    def walk(name: str, trail: list[str]) -> None:
        if name in trail:
            found.append([*trail[trail.index(name) :], name])
        elif name not in done:
            for target in graph.get(name, []):
                walk(target, [*trail, name])
            done.add(name)

    for name in graph:
        walk(name, [])
    return found


def test_no_imports_inside_functions():
    """Packages of others that few need (or have) may be imported where they are used."""
    faults = []
    for name, path in modules().items():
        for node, inside in statements(parsed(path)):
            if inside and name not in LAZY:
                for target in imported(path, node):
                    if target.split(".")[0] in AT_THE_TOP:
                        faults.append(f"{place(path, node)}: {target} imported inside a function")
            if name not in LAZY and isinstance(node, ast.Name | ast.Attribute):
                if ast.unparse(node) in ("import_module", "importlib.import_module", "__import__"):
                    faults.append(f"{place(path, node)}: imports by name")
    report(faults)


def test_sizes():
    """Lengths of files and of functions (without their docstrings), and widths of lines."""
    faults = []
    for path in sources("kerata", "tests", "examples", "benchmarks", "tools"):
        lines = path.read_text(encoding="utf-8").splitlines()
        if len(lines) >= MOST_LINES:
            faults.append(f"{path.relative_to(ROOT)}: {len(lines)} lines")
        for number, line in enumerate(lines, 1):
            if len(line) > WIDEST:
                faults.append(f"{path.relative_to(ROOT)}:{number}: {len(line)} columns")
        for node in ast.walk(parsed(path)):
            if isinstance(node, Function) and (length := code_lines(node)) >= MOST_FUNCTION_LINES:
                faults.append(f"{place(path, node)}: {node.name} has {length} lines")
    report(faults)


def test_sizes_of_engines():
    """All files of one engine together; `pytest -s` shows them."""
    totals = {
        name: sum(len(path.read_text(encoding="utf-8").splitlines()) for path in sources(folder))
        for name in BUILTIN
        for folder in [f"kerata/engines/{name}"]
    }
    print(totals)
    report([f"{name}: {n} lines" for name, n in totals.items() if n > MOST_ENGINE_LINES])


def test_engines_have_the_same_rooms():
    """So that one who knows where something is in one engine finds it in the others."""
    folder, faults = PACKAGE / "engines", []
    for path in sources("kerata/engines"):
        where, name = path.relative_to(folder), path.stem
        if where.parts[0] == BRIDGES:
            continue
        rooms = PROGRAM_ROOMS.get(where.parts[0], ROOMS) if len(where.parts) > 1 else FLAT
        own = name.startswith("_") and len(where.parts) == 2
        if name not in rooms and not own:
            faults.append(f"kerata/engines/{where} is no room of an engine")
    folders = {path.name for path in folder.iterdir() if (path / "__init__.py").exists()}
    faults += [f"{name}: not in the loader's table" for name in folders ^ {*BUILTIN, BRIDGES}]
    report(faults)


def test_rooms_are_those_of_the_page():
    page = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
    shown = re.findall(r"^\| `(\w+)\.py` \|", page, re.MULTILINE)
    assert sorted(shown) == sorted(ROOMS)
    for name, rooms in PROGRAM_ROOMS.items():
        found = re.search(rf"`{name}/\{{([\w,]+)\}}\.py`", page)
        assert found and set(found[1].split(",")) | {"__init__"} == rooms


@pytest.mark.parametrize("page", ["docs/design.md", "docs/engines.md", "CONTRIBUTING.md"])
def test_paths_of_pages_exist(page):
    """Of files and folders in backticks, and what links lead to."""
    text = (ROOT / page).read_text(encoding="utf-8")
    named = re.findall(r"`([\w./]+(?:/|\.(?:py|md|json|toml|yaml)))`", text)
    bases = [ROOT, PACKAGE, *PACKAGE.iterdir(), *(PACKAGE / "engines").iterdir()]
    faults = [path for path in named if not any((base / path).exists() for base in bases)]
    links = re.findall(r"\]\(([\w./-]+)\)", text)
    faults += [link for link in links if not (ROOT / page).parent.joinpath(link).exists()]
    assert len(named + links) > 5
    report(faults)


def code_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    length = (function.end_lineno or 0) - function.lineno + 1
    first = function.body[0]
    if ast.get_docstring(function, clean=False) is not None:
        length -= (first.end_lineno or 0) - first.lineno + 1
    return length


def docstrings(tree: ast.Module) -> set[int]:
    """Identities of the string nodes that are docstrings, of attributes too."""
    return {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }


def test_engines_are_named_by_themselves_alone():
    word = re.compile(rf"\b({'|'.join(ENGINES)})\b", re.IGNORECASE)
    faults = []
    for path in modules().values():
        if str(path.relative_to(PACKAGE)).startswith(KNOW_ENGINES):
            continue
        tree = parsed(path)
        skip = docstrings(tree)
        if str(path.relative_to(PACKAGE)).startswith(NAME_LIBRARIES):
            skip |= {id(x) for x in ast.walk(tree) if isinstance(x, ast.Constant)}
        for node in ast.walk(tree):
            if id(node) not in skip and names_engine(path, node, word):
                faults.append(f"{place(path, node)}: {ast.unparse(node)}")
    report(faults)


def names_engine(path: Path, node: ast.AST, word: re.Pattern[str]) -> bool:
    if isinstance(node, ast.Import | ast.ImportFrom):
        return any(name.split(".")[0] in ENGINES for name in imported(path, node))
    if isinstance(node, ast.Name):
        return node.id in ENGINES
    if isinstance(node, ast.Attribute):
        return node.attr in ENGINES
    if isinstance(node, ast.Compare):  # engine.name == "numpy"
        sides = [node.left, *node.comparators]
        return any(isinstance(s, ast.Constant) and s.value == "numpy" for s in sides)
    if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
        return False
    return bool(word.search(re.sub(r"https?://\S+", "", node.value)))
