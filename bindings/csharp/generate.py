"""Writes `Kerata/*.g.cs`: kerata's public API in C#, from its signatures and docstrings.

python bindings/csharp/generate.py   (or `make csharp-files`)

A class becomes a class, what a namespace has of functions a static class of the namespace's name.
Annotations become types: a union is a type with a conversion from each member, so that one
parameter stands for as many overloads. What Python leaves open (`Any`) has its type by the name of
the parameter, in `tables.py`.
"""

# ruff: noqa: F403, F405
from __future__ import annotations

import ast
import contextlib
import importlib
import inspect
import math
import pkgutil
import re
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any, NamedTuple

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))
sys.path.insert(0, str(HERE))

from tables import *  # noqa: E402


class Parameter(NamedTuple):
    """A parameter as C# has it, and how it is passed on."""

    name: str  # in C#
    type: str
    default: str | None  # None: it must be given
    passed: str  # what is called on the PyCall
    python: str


class Api:
    """kerata's public names: namespaces with their functions, and classes with their homes."""

    def __init__(self) -> None:
        self.modules: dict[str, ModuleType] = {"": importlib.import_module("kerata")}
        for path in NAMESPACES:
            with contextlib.suppress(ModuleNotFoundError):
                self.modules[path] = importlib.import_module(f"kerata.{path}")
        for path in ("datasets", "applications"):
            self._below(path)
        self.homes: dict[type, tuple[str, str]] = {}  # a class -> its namespace and name
        self.classes: dict[str, type] = {}  # by the name in Python
        for path, names in self._by_preference():
            for name, thing in names.items():
                if inspect.isclass(thing) and (thing not in self.homes or name == thing.__name__
                        and self.homes[thing][1] != name):  # fmt: skip
                    self.homes[thing] = (path, name)
        for thing, (_, name) in self.homes.items():
            self.classes.setdefault(name, thing)
            self.classes.setdefault(thing.__name__, thing)

    def _below(self, path: str) -> None:
        if path in self.modules:
            for found in pkgutil.iter_modules(self.modules[path].__path__):
                module = importlib.import_module(f"kerata.{path}.{found.name}")
                if hasattr(module, "load_data") or hasattr(module, "preprocess_input"):
                    self.modules[f"{path}.{found.name}"] = module

    def _by_preference(self) -> Iterator[tuple[str, dict[str, Any]]]:
        last = ("", "backend", "utils", "mixed_precision")
        for path in sorted(self.modules, key=lambda p: (p in last, p.startswith("keras2"))):
            yield path, self.names(path)

    def names(self, path: str) -> dict[str, Any]:
        """The public classes and functions of a namespace."""
        module = self.modules.get(path, ast)  # of Keras 2.3 the backend alone is here
        listed = getattr(module, "__all__", None)  # else what is imported is no name of its own
        wanted = {n for n in listed or vars(module) if n[0] != "_" and n not in LEFT_OUT}
        if path.startswith("applications."):  # beside these, what networks are made of
            wanted &= {*self.names("applications"), "preprocess_input", "decode_predictions"}
        found = {name: getattr(module, name) for name in wanted}
        return {name: x for name, x in sorted(found.items())
                if (inspect.isclass(x) or callable(x) and hasattr(x, "__module__"))
                and str(x.__module__).startswith("kerata") and not hasattr(x, "__total__")
                and (listed or name in IMPORTED
                     or not x.__module__.startswith("kerata.core."))}  # fmt: skip

    def full(self, thing: type) -> str:
        """A class's whole name in C#."""
        path, name = self.homes[thing]
        return (
            f"global::Keras.{'.'.join([*map(pascal, path.split('.')), titled(name)]).lstrip('.')}"
        )

    def parent(self, thing: type) -> type | None:
        """The nearest class above that C# has."""
        return next((c for c in thing.__mro__[1:] if c in self.homes), None)


def pascal(name: str) -> str:
    """`use_bias` as `UseBias`; capitals stay."""
    if name in NAMES:
        return NAMES[name]
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def titled(name: str) -> str:
    """The name of a class in C#: `name_scope` as `NameScope`."""
    return pascal(name) if name.islower() else name


def camel(name: str) -> str:
    """`use_bias` as `useBias`; a keyword of C#'s with @ before it."""
    given = name.strip("_") or "argument"
    name = pascal(given)
    name = name if given[:2].isupper() else name[:1].lower() + name[1:]
    return f"@{name}" if name in WORDS else name


class Types:
    """Annotations as types of C#."""

    SEQUENCES = {"Sequence", "list", "Iterable", "Collection", "set", "tuple", "List", "frozenset"}

    def __init__(self, api: Api) -> None:
        self.api = api
        self.unions = {name: [*map(self.resolve, kinds)] for name, kinds in UNIONS.items()}

    def atoms(self, annotation: Any, scope: dict[str, Any], depth: int = 0) -> list[ast.expr]:
        """The members of a union, aliases of the module resolved."""
        if not isinstance(annotation, str):
            plain = annotation.__name__ if isinstance(annotation, type) else str(annotation)
            annotation = getattr(annotation, "__forward_arg__", plain)
        try:
            node = ast.parse(annotation.strip("'\""), mode="eval").body
        except SyntaxError:
            return [ast.Name("Any")]
        return list(self._flat(node, scope, depth))

    def _flat(self, node: ast.expr, scope: dict[str, Any], depth: int) -> Iterator[ast.expr]:
        name = last_name(node)
        if isinstance(node, ast.BinOp):
            yield from self._flat(node.left, scope, depth)
            yield from self._flat(node.right, scope, depth)
        elif isinstance(node, ast.Subscript) and name in ("Union", "Optional"):
            inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            for part in inner:
                yield from self._flat(part, scope, depth)
            if name == "Optional":
                yield ast.Constant(None)
        elif isinstance(node, ast.Name) and name not in ATOMS and depth < 4 \
                and not isinstance(scope.get(name), (type, type(None), FunctionType)) \
                and not hasattr(scope.get(name), "__bound__"):  # fmt: skip
            yield from self.atoms(str(scope[name]), scope, depth + 1)
        else:
            yield node

    def one(self, node: ast.expr, scope: dict[str, Any]) -> str:
        """The type for one member of a union; "object" where there is no saying."""
        name = last_name(node)
        if isinstance(node, ast.Subscript) and name in self.SEQUENCES:
            parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            if name == "tuple" and not (len(parts) == 2 and last_name(parts[1]) == "..."):
                kinds = [self.join(self.atoms(ast.unparse(p), scope), scope, "") for p in parts]
                return f"({', '.join(kinds)})" if 1 < len(kinds) < 8 else "object"
            inner = self.atoms(ast.unparse(parts[0]), scope)
            if {last_name(a) for a in inner} == {"int", "None"}:
                return "Shape"
            kind = self.join([a for a in inner if last_name(a) != "None"], scope, "")
            return kind if kind in ("TensorLike", "DataLike") else kind + "[]"
        if isinstance(node, ast.Subscript) and name in ("dict", "Mapping", "MutableMapping"):
            parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else []
            kinds = [self.join(self.atoms(ast.unparse(p), scope), scope, "") for p in parts]
            kinds = ["string" if kinds[0] == "object" else kinds[0], kinds[1]] if kinds else []
            return f"Dictionary<{', '.join(kinds)}>" if kinds else TABLE
        if name in ATOMS:
            return ATOMS[name]
        found = self.api.classes.get(name)
        return self.api.full(found) if found else "object"

    def join(self, nodes: list[ast.expr], scope: dict[str, Any], parameter: str) -> str:
        """The type for all members of a union together."""
        if parameter in ALWAYS:
            return ALWAYS[parameter]
        kinds = list(dict.fromkeys(self.one(n, scope) for n in nodes if last_name(n) != "None"))
        if any(k.startswith("object") or k == "Identifier" for k in kinds):
            named = next((t for pattern, t in BY_NAME if pattern.match(parameter)), None)
            if named:
                return self.resolve(named)
        if "LossLike[]" in kinds or "MetricsLike" in kinds:
            return kinds[0]
        kinds = [k for k in kinds if k != "object"] if "Verbosity" not in kinds else kinds
        if "Callable" in kinds:
            kinds = [k for k in kinds if k != "Dictionary<string, object>"]
        if kinds == ["int[]"] and re.search("shape|size", parameter):
            return "Shape"
        if len(kinds) < 2:
            return kinds[0] if kinds else "object"
        members = list(dict.fromkeys(m for k in kinds for m in self.unions.get(k, [k])))
        for name, known in self.unions.items():
            if name != "DataLike" and set(members) <= set(known):
                return name
        name = "Or".join(sorted({plain_name(k) for k in kinds}))
        self.unions[name] = [*members, *(k for k in kinds if k in self.unions)]
        return name

    def resolve(self, text: str) -> str:
        """`@Layer` in a table as the class's whole name."""

        def full(match: re.Match[str]) -> str:
            thing = self.api.classes.get(match[1])
            return self.api.full(thing) if thing else "KerataObject"

        return re.sub(r"@(\w+)", full, text)

    def result(self, annotation: Any, scope: dict[str, Any]) -> str:
        """The type of a result: Value where it depends on the call."""
        if annotation == "object" and not scope:
            return "object"
        nodes = self.atoms(annotation, scope)
        optional = any(last_name(n) == "None" for n in nodes)
        nodes = [n for n in nodes if last_name(n) != "None"]
        if not nodes:
            return "void"
        kind = self._result(nodes[0], scope) if len(nodes) == 1 else "Value"
        return kind + "?" * (optional and kind in ("int", "double", "bool"))

    def _result(self, node: ast.expr, scope: dict[str, Any]) -> str:
        name = last_name(node)
        if name in ("Array", "ndarray"):
            return "NDArray"
        kind = self.one(node, scope)
        if kind in ("int", "double", "bool", "string", "Shape", "Tensor", TABLE) \
                or kind.startswith("global::") and not kind.endswith("]"):  # fmt: skip
            return kind
        if isinstance(node, ast.Subscript) and name in (*self.SEQUENCES, "dict"):
            parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            inner = [self.result(ast.unparse(p), scope) for p in parts if last_name(p) != "..."]
            if name == "dict":
                value = "object" if inner[1:] == ["Value"] else inner[-1]
                return f"Dictionary<string, {value}>"
            if name == "tuple" and len(inner) > 1:
                return f"({', '.join(inner)})"
            return f"{inner[0]}[]" if "?" not in inner[0] else "Shape"
        return "Value"


def last_name(node: ast.expr) -> str:
    """`collections.abc.Sequence[int]` is a `Sequence`."""
    if isinstance(node, ast.Subscript):
        return last_name(node.value)
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.Constant):
        return "..." if node.value is ... else str(node.value).rpartition(".")[2]
    return node.id if isinstance(node, ast.Name) else ""


def plain_name(kind: str) -> str:
    """A type's name as part of another's: `int[]` as `Ints`."""
    if kind.startswith("Dictionary"):
        return "Table"
    several, name = "[]" in kind, re.sub(r"\W", "", kind.rpartition(".")[2])
    return "Several" if several else name[:1].upper() + name[1:]


class Docs:
    """A docstring of kerata's as the XML that C# has for it."""

    def __init__(self, text: str | None) -> None:
        paragraphs = re.split(r"\n\s*\n", inspect.cleandoc(text or ""))
        self.summary, self.remarks = self._plain(paragraphs[0]), []
        self.arguments: dict[str, str] = {}
        self.raised: list[tuple[str, str]] = []
        for paragraph in paragraphs[1:]:
            head, _, body = paragraph.partition("\n")
            entries = re.findall(r"(?m)^    ([\w, *]+): ((?:.|\n(?=     ))*)", body)
            if head == "Args:":
                for names, said in entries:
                    said = self._plain(said)
                    self.arguments.update({n.strip("* "): said for n in names.split(",")})
            elif head == "Raises:":
                self.raised += [(name, self._plain(said)) for name, said in entries]
            elif not paragraph.lstrip().startswith(">>>"):
                self.remarks.append(self._plain(paragraph))

    @staticmethod
    def _plain(text: str) -> str:
        return escape(" ".join(text.split()))

    def lines(self, parameters: list[Parameter], summary: str = "") -> list[str]:
        """The comment above a member."""
        said = [
            f"<summary>{summary or self.summary or 'See the documentation of kerata.'}</summary>"
        ]
        said += [f'<param name="{p.name.lstrip("@")}">{self.arguments[p.python]}</param>'
                 for p in parameters if p.python in self.arguments]  # fmt: skip
        if self.remarks:
            said.append(f"<remarks>{' '.join(self.remarks)}</remarks>")
        said += [f'<exception cref="KerataException">{name}: {text}</exception>'
                 for name, text in self.raised]  # fmt: skip
        return [f"/// {line}" for line in said]


def escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class Signatures:
    """Python's parameters as C#'s."""

    def __init__(self, types: Types) -> None:
        self.types = types

    def of(self, function: Any, owner: type | None, name: str) -> tuple[list[Parameter], Any]:
        """The parameters, those that must be given first, and the annotation of the result."""
        signature = inspect.signature(function)
        scope = getattr(inspect.unwrap(function), "__globals__", {})
        items = [*signature.parameters.values()]
        if owner is not None and items and items[0].name in ("self", "cls"):
            del items[0]
        result = signature.return_annotation
        for key in [name, *(f"{c.__name__}.{name}" for c in (owner.__mro__ if owner else ()))]:
            if key in SIGNATURES and (
                key.startswith(owner.__name__ if owner else "")
                or key == name
                or items[:1]
                and items[0].kind == 2
            ):
                given, _, said = SIGNATURES[key].rpartition("->")
                if not said.strip() or "->" not in SIGNATURES[key]:
                    given, said = said, "None"
                result = said.strip()
                scope = {} if result == "object" else scope
                if given.strip():
                    items = written(given)
                break
        parameters = [p for item in items for p in self._each(item, scope)]
        unique = {p.name: p for p in reversed(parameters)}
        parameters = [p for p in parameters if unique[p.name] is p]
        parameters.sort(key=lambda p: (p.type.startswith("params "), p.default is not None))
        return parameters, (result, scope)

    def _each(self, item: inspect.Parameter, scope: dict[str, Any]) -> Iterator[Parameter]:
        name, annotation = camel(item.name), item.annotation
        if annotation is item.empty:
            annotation = "Any"
        if item.kind is item.VAR_KEYWORD:
            found = re.fullmatch(r"Unpack\[(\w+)\]", str(annotation))
            if found is None:
                yield Parameter("more", TABLE, "null", "More(more)", "")
            elif found[1] in scope:
                for key, kind in scope[found[1]].__annotations__.items():
                    yield self._named(key, kind, scope, None, True)
        elif item.kind is item.VAR_POSITIONAL:
            kind = self.types.join(self.types.atoms(annotation, scope), scope, item.name)
            yield Parameter(name, f"params {kind}[]", None, f"Args({name})", item.name)
        elif item.default is item.empty and item.kind is not item.KEYWORD_ONLY:
            kind = self.types.join(self.types.atoms(annotation, scope), scope, item.name)
            yield Parameter(name, kind, None, f"Arg({name})", item.name)
        elif item.default is item.empty:
            yield self._named(item.name, annotation, scope, None, False)
        else:
            yield self._named(item.name, annotation, scope, item.default, True)

    def _named(self, key: str, annotation: Any, scope: dict[str, Any], default: Any,
               optional: bool) -> Parameter:  # fmt: skip
        nodes = self.types.atoms(annotation, scope)
        kind, name = self.types.join(nodes, scope, key), camel(key)
        if kind == "string":
            kind = self._enum(key, default) or kind
        if not optional:
            return Parameter(name, kind, None, f'Arg("{key}", {name})', key)
        said = literal(default, kind)
        nullable = "?" * (kind in ("int", "double", "bool", *ENUMS) or (kind[0] + kind[-1]) == "()")
        if said is None:  # left to Python
            return Parameter(name, kind + nullable, "null", f'Opt("{key}", {name})', key)
        kind += nullable * (kind not in ENUMS and any(last_name(n) == "None" for n in nodes))
        return Parameter(name, kind, said, f'Opt("{key}", {name}, {said})', key)

    @staticmethod
    def _enum(key: str, default: Any) -> str | None:
        kind = FIXED.get((key, default), FIXED.get((key, None)))
        fits = kind and (default is None or default in ENUMS[kind].split())
        return kind if fits else None


def written(text: str) -> list[inspect.Parameter]:
    """Parameters as the table has them."""
    tree = ast.parse(f"def f({text}): pass").body[0].args  # type: ignore[attr-defined]
    defaults = [inspect.Parameter.empty] * (len(tree.args) - len(tree.defaults))
    kinds = inspect.Parameter
    found = [kinds(a.arg, kinds.POSITIONAL_OR_KEYWORD, annotation=ast.unparse(a.annotation),
                   default=d if d is kinds.empty else ast.literal_eval(d))
             for a, d in zip(tree.args, [*defaults, *tree.defaults])]  # fmt: skip
    for rest, kind in ((tree.vararg, kinds.VAR_POSITIONAL), (tree.kwarg, kinds.VAR_KEYWORD)):
        if rest:
            found.append(kinds(rest.arg, kind, annotation=ast.unparse(rest.annotation)))
    return found


def literal(value: Any, kind: str) -> str | None:
    """A default in C#, where it can be one."""
    if kind in ENUMS and value is not None:
        return f"global::Keras.{kind}.{member(value)}"
    if kind == "bool" and isinstance(value, bool):
        return str(value).lower()
    if kind == "int" and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if kind == "double" and isinstance(value, (int, float)) and math.isfinite(value):
        return repr(float(value))
    if kind == "string" and isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") \
            .replace("\t", "\\t").replace("\r", "\\r") + '"'  # fmt: skip
    return None


def member(word: str) -> str:
    """A fixed string as the member of an enum."""
    return word if word.isupper() else pascal(word)


class Writer:
    """The files."""

    def __init__(self, api: Api) -> None:
        self.api, self.types = api, Types(api)
        self.signatures = Signatures(self.types)
        self.path = ""
        self.declared: dict[type, set[str]] = {}  # what C# has of a class, with those above

    def method(self, function: Any, owner: type | None, name: str, target: str, kind: str,
               result: str = "") -> Iterator[tuple[str, list[str]]]:  # fmt: skip
        """A method's signature without names, and its lines."""
        parameters, (annotation, scope) = self.signatures.of(function, owner, name)
        given = result or self.types.result(annotation, scope)
        if self.path == "applications" and name[0].isupper():
            given = self.api.full(self.api.classes["Model"])
        if last_name(self.types.atoms(annotation, scope)[0]) in ("Self", "S") and owner:
            given = self.api.full(owner)
        own = titled(owner.__name__) if owner else self.static()
        called = pascal(name) + "_" * (pascal(name) in {*TAKEN, own})
        returned = any(p.python == "return_dict" for p in parameters) and given == "double[]"
        parameters = [p for p in parameters if p.python != "return_dict" or not returned]
        watched = owner is not None and f"{owner.__name__}.{name}" in WATCHED
        if watched:
            parameters.append(Parameter("cancellationToken", "CancellationToken",
                                        "default(CancellationToken)", "", ""))  # fmt: skip
        body = "".join(f".{p.passed}" for p in parameters if p.passed)
        body += ".Watched(this, cancellationToken)" * watched
        ending = ".Run()" if given == "void" else f".To<{given}>()"
        docs = Docs(function.__doc__).lines(parameters)
        key = f"{called}({','.join(p.type for p in parameters)})"
        yield key, [*docs, f'[Python("{name}")]' if owner else "",
                    f"public {kind} {given} {called}({declared(parameters)}) =>",
                    f"    {target}{body}{ending};"]  # fmt: skip
        if returned:
            yield key + "dict", [*docs, f"public {kind} Dictionary<string, double> {called}"
                f"AsDictionary({declared(parameters)}) =>", f"    {target}{body}"
                '.Arg("return_dict", true).To<Dictionary<string, double>>();']  # fmt: skip
        if watched:
            names = ", ".join(p.name for p in parameters)
            yield key + "async", [*docs, f"public Task<{given}> {called}Async("
                f"{declared(parameters)}) =>", f"    Task.Run(() => {called}({names}), "
                "cancellationToken);"]  # fmt: skip

    def static(self) -> str:
        outer, _, last = self.path.rpartition(".")
        taken = outer and pascal(last) in map(pascal, self.api.names(outer))
        return STATIC.get(self.path, pascal(last) + "Module" * bool(taken))

    def functions(self, path: str) -> list[str]:
        """The static class of a namespace's functions."""
        lines: list[str] = []
        keys: set[str] = set()
        self.path = path
        for name, thing in self.api.names(path).items():
            if inspect.isclass(thing):
                continue
            called = f"{path}.{name}".lstrip(".")
            for key, method in self.method(thing, None, name, f'PyCall.Of("{called}")', "static"):
                if key not in keys:
                    keys.add(key)
                    lines += method
        return lines

    def classes(self, path: str) -> Iterator[str]:
        """The classes whose home a namespace is, and those that are new names there."""
        for name, thing in self.api.names(path).items():
            if inspect.isclass(thing):
                home = self.api.homes[thing]
                if home == (path, name):
                    yield from self.class_(thing, path, name, self.api.parent(thing))
                elif home[1] != name and (home[0] != path or titled(name) != home[1]):
                    yield from self.class_(thing, path, name, thing)

    def class_(self, thing: type, path: str, name: str, parent: type | None) -> Iterator[str]:
        base = self.api.full(parent) if parent else "KerataObject"
        if parent is None and name in ("Variable", "KerasTensor", "Symbol"):
            base = "Tensor"
        called, name = f"{path}.{name}".lstrip("."), titled(name)
        docs = Docs(thing.__doc__)
        yield from docs.lines([])
        yield from (f"public partial class {name} : {base}", "{")
        yield f"    internal {name}(PyObject handle) : base(handle) {{ }}"
        yield "    /// <summary>For classes below.</summary>"
        yield f"    protected {name}(PyCall call) : base(call) {{ }}"
        try:
            start = thing.__init__ if thing.__init__ is not object.__init__ else nothing
            parameters, _ = self.signatures.of(start, thing, "__init__")
        except (TypeError, ValueError):
            parameters = []
        body = "".join(f".{p.passed}" for p in parameters)
        docs.arguments = {**Docs(getattr(start, "__doc__", "")).arguments, **docs.arguments}
        made = Docs("").lines([], "A new object.") if not docs.arguments else docs.lines(parameters)
        yield from indented([m for m in made if "<remarks>" not in m])
        yield f"    public {name}({declared(parameters)})"
        yield f'        : base(PyCall.Of("{called}"){body}) {{ }}'
        above = self.declared.get(parent, set()) if parent else set()
        mine = self.declared[thing] = set(above) if parent is not thing else above
        if parent is not thing:
            yield from indented(self.members(thing, parent, name, mine))
        if hasattr(thing, "from_config"):
            yield "    /// <summary>The object that `GetConfig` described.</summary>"
            yield (
                f"    public {'new ' * ('FromConfig' in above)}static {name} FromConfig({TABLE} "
                f'config) => PyCall.Of("{called}.from_config").Arg(config).To<{name}>();'
            )
            mine.add("FromConfig")
        yield "}"

    def members(self, thing: type, parent: type | None, own: str, keys: set[str]) -> list[str]:
        """The methods and properties of a class that the class above has not."""
        above = set(parent.__mro__) if parent else set()
        sources = [c for c in thing.__mro__ if c not in above and c.__module__.startswith("kerata")]
        lines: list[str] = []
        for source in sources:
            scope = vars(sys.modules[source.__module__])
            for name, item in vars(source).items():
                if name[0] == "_" and name not in NAMES:
                    continue
                if inspect.isfunction(item):
                    for key, method in self.methods(thing, name, item):
                        if key not in keys and key.partition("(")[0] not in keys:
                            keys.add(key)
                            lines += method
                elif isinstance(item, property):
                    result = self.types.result(annotated(item.fget).get("return", "Any"), scope)
                    said, settable = Docs(item.fget.__doc__).summary, item.fset is not None
                    lines += self.property(name, result, said, settable, own, keys)
            known = {**attributes(source), **annotated(source), **EXTRA.get(source.__name__, {})}
            for name, kind in known.items():
                if name[0] != "_" and not name.isupper() and "ClassVar" not in str(kind):
                    result = self.types.result(kind, scope)
                    lines += self.property(name, result, "", True, own, keys)
        return lines

    def methods(self, thing: type, name: str, item: Any) -> Iterator[tuple[str, list[str]]]:
        target = f'PyCall.On(this, "{name}")'
        if name == "__call__" and "call" in vars(thing) and issubclass(thing, self.layer()) \
                and thing is not self.layer():  # fmt: skip
            return
        yield from self.method(item, thing, name, target, "virtual")
        if name == "call" and issubclass(thing, self.layer()) and thing is not self.layer():
            called = self.method(
                item, thing, name, 'PyCall.On(this, "__call__")', "virtual", "Tensor"
            )
            for key, lines in called:
                lines = [re.sub(r"\bTensor(?:\[\])? (?=\w+[,)=]|\w+ =)", "TensorLike ", line)
                         for line in lines]  # fmt: skip
                lines = [line.replace(" TensorLike Call(", " Tensor Call(").replace(
                    " Call(", " Apply(") for line in lines if "[Python(" not in line]  # fmt: skip
                yield key.replace("Call(", "Apply("), lines

    def layer(self) -> type:
        return self.api.classes["Layer"]

    def property(self, name: str, kind: str, said: str, settable: bool, own: str,
                 keys: set[str]) -> Iterator[str]:  # fmt: skip
        called = RENAMED.get(f"{own}.{name}", pascal(name))
        called += "_" * (called in TAKEN or called == own)
        if called in keys | {key.partition("(")[0] for key in keys} | {"FromConfig"}:
            return
        keys.add(called)
        kind = "Value" if kind == "void" else kind
        yield f"/// <summary>{said or f'Python&apos;s `{name}`.'}</summary>"
        setter = f' set => Set("{name}", value);' * settable
        yield (f'[Python("{name}")] public {kind} {called} {{ get => Get<{kind}>("{name}");'
               f"{setter} }}")  # fmt: skip

    def namespace(self, path: str) -> str:
        """A file's text for a namespace."""
        classes, functions = list(self.classes(path)), self.functions(path)
        outer, _, last = path.rpartition(".")
        space = ["Keras", *map(pascal, (path if classes else outer).split("."))]
        lines = classes
        if functions:
            said = (sys.modules[f"kerata.{path}".rstrip(".")].__doc__ or "").split("\n")[0]
            lines = [f"/// <summary>{escape(said)}</summary>",
                     f"public static partial class {self.static()}", "{",
                     *indented(functions), "}"]  # fmt: skip
            names = self.api.names(outer) if outer and not classes else {}
            if names and not any(map(inspect.isclass, names.values())):  # a class within a class
                head = f"public static partial class {space.pop()}"
                lines = [f"/// <summary>{last}.</summary>", head, "{", *indented(lines), "}"]
            if path == "keras2.backend":  # K is where all programs find it
                lines = ["}", "namespace Keras", "{", *lines]
            lines = [*classes, *lines]
        return file(".".join(filter(None, space)), lines)


def annotated(thing: Any) -> dict[str, Any]:
    """The annotations of a class's or function's own."""
    return vars(thing).get("__annotations__", {}) if isinstance(thing, type) else \
        getattr(thing, "__annotations__", {})  # fmt: skip


def attributes(thing: type) -> dict[str, Any]:
    """What a class's constructor sets of the object, and the annotation of each."""
    start, found = inspect.unwrap(vars(thing).get("__init__", nothing)), dict[str, Any]()
    if start.__code__.co_filename.startswith("<"):  # a dataclass's, whose fields are annotated
        return {}
    tree = ast.parse(textwrap.dedent(inspect.getsource(start)))
    for node in ast.walk(tree):
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        targets = [t for target in targets for t in getattr(target, "elts", [target])]
        for target in targets:
            if isinstance(target, ast.Attribute) and last_name(target.value) == "self":
                given = annotated(start).get(target.attr, "Any")
                said = ast.unparse(node.annotation) if isinstance(node, ast.AnnAssign) else given
                found.setdefault(target.attr, said)
    return found


def nothing(self: object) -> None:
    """What a class without a constructor takes."""


def declared(parameters: list[Parameter]) -> str:
    return ", ".join(f"{p.type} {p.name}" + f" = {p.default}" * (p.default is not None)
                     for p in parameters)  # fmt: skip


def indented(lines: Any) -> list[str]:
    return ["    " + line for line in lines if line]


def file(space: str, lines: list[str]) -> str:
    head = """// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;
"""
    body = "\n".join(indented(lines))
    return f"{head}\nnamespace {space}\n{{\n{body}\n}}\n"


def enums() -> Iterator[str]:
    for name, words in ENUMS.items():
        yield f"/// <summary>{name}: {words}.</summary>"
        yield f"public enum {name} {{"
        yield from (f'    /// <summary>"{w}"</summary>\n        [Python("{w}")] {member(w)},'
                    for w in words.split())  # fmt: skip
        yield "}"


def unions(types: Types) -> Iterator[str]:
    for name, members in sorted(types.unions.items()):
        members = list(dict.fromkeys(m for m in members if m != name))
        yield f"/// <summary>{escape(', '.join(m.rpartition('.')[2] for m in members))}.</summary>"
        yield from (f"public sealed partial class {name} : Union", "{")
        yield f"    internal {name}(object value) : base(value) {{ }}"
        yield "    /// <summary>Python's None, where that is not the default.</summary>"
        yield f"    public static readonly {name} None = new {name}((object)null);"
        for kind in members:
            yield "    /// <summary>One of them.</summary>"
            yield (
                f"    public static implicit operator {name}({kind} value) => "
                f"new {name}((object)value);"
            )
        yield "}"


def registry(api: Api) -> Iterator[str]:
    yield from ("static partial class Registry", "{", "    static void AddGenerated()", "    {")
    for thing in sorted(api.homes, key=api.full):
        name = f"{thing.__module__}.{thing.__qualname__}"
        yield f'        Add("{name}", handle => new {api.full(thing)}(handle));'
    yield from ("    }", "}")


def files() -> dict[str, str]:
    """All that is written, by name."""
    api = Api()
    writer = Writer(api)
    order = sorted(api.modules, key=lambda p: p)
    for thing in sorted(api.homes, key=lambda c: len(c.__mro__)):  # those above come first
        path, name = api.homes[thing]
        list(writer.class_(thing, path, name, api.parent(thing)))
    done = {f"{pascal(path.replace('.', '_')) or 'Kerata'}.g.cs": writer.namespace(path)
            for path in order}  # fmt: skip
    done["Enums.g.cs"] = file("Keras", list(enums()))
    done["Unions.g.cs"] = file("Keras", list(unions(writer.types)))
    done["Registry.g.cs"] = file("Keras", list(registry(api)))
    return done


def main() -> None:
    folder, texts = HERE / "Kerata", files()
    for old in folder.glob("*.g.cs"):
        old.unlink()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
