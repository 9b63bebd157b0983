"""Writes `Kerata/*.g.cs`: kerata's public API in C#, from its signatures and docstrings.

python bindings/csharp/generate.py   (or `make csharp-files`)

A class becomes a class, what a namespace has of functions a static class of the namespace's name.
A union of annotations is a type with a conversion from each member: one parameter stands for as
many overloads. What Python leaves open has its type by the parameter's name, in `tables.py`.
"""

# ruff: noqa: F403, F405
from __future__ import annotations

import ast
import importlib
import inspect
import json
import math
import pkgutil
import re
import sys
import textwrap
from collections.abc import Iterable, Iterator
from inspect import get_annotations as own_of
from pathlib import Path
from types import FunctionType
from typing import Any, NamedTuple

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

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
        load = importlib.import_module
        self.modules = {path: load(f"kerata.{path}".rstrip(".")) for path in ("", *NAMESPACES)}
        for path in ("datasets", "applications"):
            for found in pkgutil.iter_modules(self.modules[path].__path__):
                module = load(f"kerata.{path}.{found.name}")
                if hasattr(module, "load_data") or hasattr(module, "preprocess_input"):
                    self.modules[f"{path}.{found.name}"] = module
        self.homes: dict[type, tuple[str, str]] = {}  # a class -> its namespace and name
        self.classes: dict[str, type] = {}  # by the name in Python
        last = ("", "backend", "utils", "mixed_precision")
        for path in sorted(self.modules, key=lambda p: (p in last, p.startswith("keras2"))):
            for name, thing in self.names(path).items():
                if inspect.isclass(thing) and (thing not in self.homes or name == thing.__name__
                        and self.homes[thing][1] != name):  # fmt: skip
                    self.homes[thing] = (path, name)
        for thing, (_, name) in self.homes.items():
            self.classes.setdefault(name, thing)
            self.classes.setdefault(thing.__name__, thing)

    def names(self, path: str) -> dict[str, Any]:
        """The public classes and functions of a namespace."""
        module = self.modules.get(path, ast)  # of Keras 2.3 the backend alone is here
        listed = getattr(module, "__all__", None)  # else what is imported is no name of its own
        wanted = {n for n in listed or vars(module) if n[0] != "_" and n not in LEFT_OUT}
        if path.startswith(("applications.", "datasets.")):  # beside these, what they are made of
            wanted &= {*self.names("applications"), *OF_EACH}
        return {name: x for name in sorted(wanted) if callable(x := getattr(module, name))
                and (at := str(getattr(x, "__module__", ""))).startswith("kerata")
                and (listed or name in IMPORTED or not at.startswith("kerata.core."))}  # fmt: skip

    def full(self, thing: type) -> str:
        """A class's whole name in C#."""
        path, name = self.homes[thing]
        return ".".join(
            ["global::Keras", *map(pascal, filter(None, path.split("."))), titled(name)]
        )

    def parent(self, thing: type) -> type | None:
        """The nearest class above that C# has."""
        return next((c for c in thing.__mro__[1:] if c in self.homes), None)


def pascal(name: str) -> str:
    """`use_bias` as `UseBias`; capitals stay."""
    return NAMES.get(name) or "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def titled(name: str) -> str:
    """The name of a class in C#: `name_scope` as `NameScope`."""
    return pascal(name) if name.islower() else name


def camel(name: str) -> str:
    """`use_bias` as `useBias`; a keyword of C#'s with @ before it."""
    given = name.strip("_") or "argument"
    name = pascal(given)
    name = name if given[:2].isupper() else name[:1].lower() + name[1:]
    return f"@{name}" if name in WORDS else name


def last_name(node: ast.expr) -> str:
    """`collections.abc.Sequence[int]` is a `Sequence`."""
    if isinstance(node, ast.Subscript):
        return last_name(node.value)
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.Constant):
        return "..." if node.value is ... else str(node.value).rpartition(".")[2]
    return node.id if isinstance(node, ast.Name) else ""


def within(node: ast.expr) -> list[ast.expr]:
    """What stands between the brackets of an annotation."""
    inner = node.slice if isinstance(node, ast.Subscript) else ast.Tuple([])
    return inner.elts if isinstance(inner, ast.Tuple) else [inner]


class Types:
    """Annotations as types of C#."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.unions = {name: [*map(self.resolve, kinds)] for name, kinds in UNIONS.items()}

    def atoms(self, annotation: Any, scope: dict[str, Any]) -> list[ast.expr]:
        """The members of a union, aliases of the module resolved."""
        if isinstance(annotation, ast.expr):
            annotation = ast.unparse(annotation)
        elif not isinstance(annotation, str):
            said = annotation.__name__ if isinstance(annotation, type) else str(annotation)
            annotation = getattr(annotation, "__forward_arg__", said)
        return list(self._flat(ast.parse(annotation.strip("'\""), mode="eval").body, scope))

    def _flat(self, node: ast.expr, scope: dict[str, Any]) -> Iterator[ast.expr]:
        name = last_name(node)
        if isinstance(node, ast.BinOp):
            yield from self._flat(node.left, scope)
            yield from self._flat(node.right, scope)
        elif isinstance(node, ast.Subscript) and name in ("Union", "Optional"):
            for part in within(node):
                yield from self._flat(part, scope)
            yield from [ast.Constant(None)] * (name == "Optional")
        elif isinstance(node, ast.Name) and name not in ATOMS \
                and not isinstance(scope.get(name), (type, type(None), FunctionType)) \
                and not hasattr(scope.get(name), "__bound__"):  # fmt: skip
            yield from self.atoms(str(scope[name]), scope)
        else:
            yield node

    def one(self, node: ast.expr, scope: dict[str, Any]) -> str:
        """The type for one member of a union; "object" where there is no saying."""
        name, parts = last_name(node), within(node)
        if parts and name in SEQUENCES:
            if name == "tuple" and not (len(parts) == 2 and last_name(parts[1]) == "..."):
                kinds = [self.join(self.atoms(p, scope), scope, "") for p in parts]
                return f"({', '.join(kinds)})"
            kind = self.join(self.atoms(parts[0], scope), scope, "")
            return kind if kind in ("TensorLike", "DataLike") else kind + "[]"
        if len(parts) == 2 and name in ("dict", "Mapping", "MutableMapping"):
            key, value = (self.join(self.atoms(p, scope), scope, "") for p in parts)
            return f"Dictionary<{'string' if key == 'object' else key}, {value}>"
        found = self.api.classes.get(name)
        return ATOMS.get(name) or (self.api.full(found) if found else "object")

    def join(self, nodes: list[ast.expr], scope: dict[str, Any], parameter: str) -> str:
        """The type for all members of a union together."""
        if parameter in ALWAYS:
            return ALWAYS[parameter]
        kinds = list(dict.fromkeys(self.one(n, scope) for n in nodes if last_name(n) != "None"))
        if any(k.startswith("object") or k == "Identifier" for k in kinds):
            for pattern, kind in BY_NAME:
                if pattern.match(parameter):
                    return self.resolve(kind)
        if "LossLike[]" in kinds or "MetricsLike" in kinds:
            return kinds[0]
        kinds = [k for k in kinds if k != "object"]
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
        return re.sub(r"@(\w+)", lambda match: self.api.full(self.api.classes[match[1]]), text)

    def result(self, annotation: Any, scope: dict[str, Any]) -> str:
        """The type of a result: Value where it depends on the call."""
        if annotation == "object":
            return "object"
        nodes = self.atoms(annotation, scope)
        certain = [n for n in nodes if last_name(n) != "None"]
        kind = self._result(certain[0], scope) if len(certain) == 1 else "Value"
        optional = certain != nodes and kind in ("int", "double", "bool")
        return kind + "?" * optional if certain else "void"

    def _result(self, node: ast.expr, scope: dict[str, Any]) -> str:
        name, kind = last_name(node), self.one(node, scope)
        if name in ("Array", "ndarray"):
            return "NDArray"
        if kind in ("int", "double", "bool", "string", "Shape", "Tensor", TABLE) \
                or kind.startswith("global::") and not kind.endswith("]"):  # fmt: skip
            return kind
        inner = [self.result(p, scope) for p in within(node) if last_name(p) != "..."]
        if not inner or name not in (*SEQUENCES, "dict"):
            return "Value"
        if name == "dict":
            open_ = re.match(r"\(|Value$", inner[-1])  # mcs cannot read tuples there
            return f"Dictionary<string, {'object' if open_ else inner[-1]}>"
        if name == "tuple" and len(inner) > 1:
            return f"({', '.join(inner)})"
        return f"{inner[0]}[]" if "?" not in inner[0] else "Shape"


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
        self.summary, self.remarks, self.raised = plain(paragraphs[0]), list[str](), list[str]()
        self.arguments: dict[str, str] = {}
        for paragraph in paragraphs[1:]:
            head, _, body = paragraph.partition("\n")
            entries = re.findall(r"(?m)^    ([\w, *]+): ((?:.|\n(?=     ))*)", body)
            if head == "Args:":
                self.arguments |= {n.strip("* "): plain(said) for names, said in entries
                                   for n in names.split(",")}  # fmt: skip
            elif head == "Raises:":
                self.raised += [f"{name}: {plain(said)}" for name, said in entries]
            elif not paragraph.lstrip().startswith(">>>"):
                self.remarks.append(plain(paragraph))

    def lines(self, parameters: list[Parameter]) -> list[str]:
        """The comment above a member."""
        said = [f"<summary>{self.summary or 'See the documentation of kerata.'}</summary>"]
        said += [f'<param name="{p.name.lstrip("@")}">{self.arguments[p.python]}</param>'
                 for p in parameters if p.python in self.arguments]  # fmt: skip
        said += [f"<remarks>{' '.join(self.remarks)}</remarks>"] * bool(self.remarks)
        said += [f'<exception cref="KerataException">{text}</exception>' for text in self.raised]
        return [f"/// {line}" for line in said]


def plain(text: str) -> str:
    """Words of a docstring in XML."""
    return " ".join(text.split()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def told(owner: type | None, name: str, items: list[inspect.Parameter]) -> inspect.Signature | None:
    """The signature that the table has, where Python leaves it open."""
    for key in [name, *(f"{c.__name__}.{name}" for c in (owner.__mro__ if owner else ()))]:
        if key in SIGNATURES and (key == name or key.startswith(owner.__name__)  # type: ignore
                or items[:1] and items[0].kind == inspect.Parameter.VAR_POSITIONAL):  # fmt: skip
            given, _, result = SIGNATURES[key].rpartition("->")
            scope: dict[str, Any] = {}
            source = f"def f({given}) -> {result or None}: pass"
            exec(f"from __future__ import annotations\n{source}", scope)
            return inspect.signature(scope["f"])
    return None


class Signatures(Types):
    """Python's parameters as C#'s."""

    def of(self, function: Any, owner: type | None, name: str) -> tuple[list[Parameter], Any]:
        """The parameters, those that must be given first, and the annotation of the result."""
        signature = inspect.signature(function)
        scope = getattr(inspect.unwrap(function), "__globals__", {})
        items = [*signature.parameters.values()]
        if owner is not None and items and items[0].name in ("self", "cls"):
            del items[0]
        result = signature.return_annotation
        if known := told(owner, name, items):
            result, items = known.return_annotation, [*known.parameters.values()] or items
        parameters = [p for item in items for p in self._each(item, scope)]
        parameters.sort(key=lambda p: (p.type.startswith("params "), p.default is not None))
        return parameters, (result, scope)

    def _each(self, item: inspect.Parameter, scope: dict[str, Any]) -> Iterator[Parameter]:
        name, given = camel(item.name), item.default is not item.empty
        annotation = "Any" if item.annotation is item.empty else item.annotation
        if item.kind is item.VAR_KEYWORD:
            found = re.fullmatch(r"Unpack\[(\w+)\]", str(annotation))
            if found is None:
                yield Parameter("more", TABLE, "null", "More(more)", "")
            else:
                for key, kind in scope[found[1]].__annotations__.items():
                    yield self._named(key, kind, scope, None, True)
        elif given or item.kind is item.KEYWORD_ONLY:
            yield self._named(item.name, annotation, scope, given and item.default, given)
        else:
            kind = self.join(self.atoms(annotation, scope), scope, item.name)
            several = item.kind is item.VAR_POSITIONAL
            kind, passed = (f"params {kind}[]", "Args") if several else (kind, "Arg")
            yield Parameter(name, kind, None, f"{passed}({name})", item.name)

    def _named(self, key: str, annotation: Any, scope: dict[str, Any], default: Any,
               optional: bool) -> Parameter:  # fmt: skip
        nodes = self.atoms(annotation, scope)
        kind, name = self.join(nodes, scope, key), camel(key)
        if kind == "string":
            fixed = FIXED.get((key, default), FIXED.get((key, None), kind))
            kind = fixed if default is None or default in ENUMS.get(fixed, "").split() else kind
        if not optional:
            return Parameter(name, kind, None, f'Arg("{key}", {name})', key)
        said = literal(default, kind)
        nullable = "?" * (kind in ("int", "double", "bool", *ENUMS) or (kind[0] + kind[-1]) == "()")
        if said is None:  # left to Python
            return Parameter(name, kind + nullable, "null", f'Opt("{key}", {name})', key)
        kind += nullable * (kind not in ENUMS and any(last_name(n) == "None" for n in nodes))
        return Parameter(name, kind, said, f'Opt("{key}", {name}, {said})', key)


def literal(value: Any, kind: str) -> str | None:
    """A default in C#, where it can be one."""
    if kind in ENUMS and value is not None:
        return f"global::Keras.{kind}.{pascal(value)}"
    if type(value) is {"bool": bool, "int": int, "string": str}.get(kind):
        return json.dumps(value, ensure_ascii=False)
    number = isinstance(value, (int, float)) and math.isfinite(value)
    return repr(float(value)) if kind == "double" and number else None


class Writer:
    """The files."""

    def __init__(self, api: Api) -> None:
        self.api, self.types, self.path = api, Signatures(api), ""
        self.declared: dict[type, set[str]] = {}  # what C# has of a class, with those above

    def method(self, function: Any, owner: type | None, name: str, target: str, kind: str,
               called: str = "") -> Iterator[tuple[str, list[str]]]:  # fmt: skip
        """A method's signature without names, and its lines; `called` if not as in Python."""
        parameters, (annotation, scope) = self.types.of(function, owner, name)
        given = "Tensor" if called else self.types.result(annotation, scope)
        if self.path == "applications" and name[0].isupper():
            given = self.api.full(self.api.classes["Model"])
        if last_name(self.types.atoms(annotation, scope)[0]) in ("Self", "S") and owner:
            given = self.api.full(owner)
        if called:  # a symbol or an array
            parameters = [p._replace(type=re.sub(r"^Tensor(\[\])?$", "TensorLike", p.type))
                          for p in parameters]  # fmt: skip
        own, python = titled(owner.__name__) if owner else self.static(), not called and owner
        called = called or pascal(name) + "_" * (pascal(name) in {*TAKEN, own})
        returned = any(p.python == "return_dict" for p in parameters) and given == "double[]"
        parameters = [p for p in parameters if p.python != "return_dict" or not returned]
        watched = owner is not None and f"{owner.__name__}.{name}" in WATCHED
        if watched:
            parameters.append(Parameter("cancellationToken", "CancellationToken",
                                        "default(CancellationToken)", "", ""))  # fmt: skip
        body = target + "".join(f".{p.passed}" for p in parameters if p.passed)
        body += ".Watched(this, cancellationToken)" * watched
        docs, key = Docs(function.__doc__).lines(parameters), ",".join(p.type for p in parameters)

        def text(result: str, name: str, body: str, *marks: str) -> list[str]:
            head = f"public {kind}{result} {name}({declared(parameters)}) =>"
            return [*docs, *marks, head, f"    {body};"]

        ending = ".Run()" if given == "void" else f".To<{given}>()"
        marks = [f'[Python("{name}")]'] * bool(python)
        yield f"{called}({key})", text(given, called, body + ending, *marks)
        if returned:
            body += f'.Arg("return_dict", true).To<{FIGURES}>()'
            yield f"{called}({key})dict", text(FIGURES, f"{called}AsDictionary", body)
        if watched:
            names = ", ".join(p.name for p in parameters)
            kind, body = "", f"Task.Run(() => {called}({names}), cancellationToken)"
            yield f"{called}({key})async", text(f"Task<{given}>", f"{called}Async", body)

    def static(self) -> str:
        """The name of a namespace's static class."""
        outer, _, last = self.path.rpartition(".")
        taken = outer and pascal(last) in map(pascal, self.api.names(outer))
        return STATIC.get(self.path, pascal(last) + "Module" * bool(taken))

    def functions(self, path: str) -> list[str]:
        """The static class of a namespace's functions."""
        lines: dict[str, list[str]] = {}
        self.path = path
        for name, thing in self.api.names(path).items():
            if not inspect.isclass(thing):
                target = f'PyCall.Of("{path}.{name}")'.replace('".', '"')
                for key, method in self.method(thing, None, name, target, "static "):
                    lines.setdefault(key, method)
        return [line for method in lines.values() for line in method]

    def classes(self, path: str) -> Iterator[str]:
        """The classes whose home a namespace is, and those that are new names there."""
        for name, thing in self.api.names(path).items():
            if inspect.isclass(thing):
                home = self.api.homes[thing]
                if home == (path, name):
                    yield from self.class_(thing, path, name, self.api.parent(thing))
                elif home[1] not in (name, titled(name)) or home[1] != name and home[0] != path:
                    yield from self.class_(thing, path, name, thing)

    def class_(self, thing: type, path: str, name: str, parent: type | None) -> Iterator[str]:
        base = self.api.full(parent) if parent else BASES.get(name, "KerataObject")
        called, name = f"{path}.{name}".lstrip("."), titled(name)
        docs = Docs(thing.__doc__)
        yield from docs.lines([])
        yield from (f"public partial class {name} : {base}", "{")
        yield f"    internal {name}(PyObject handle) : base(handle) {{ }}"
        yield "    /// <summary>For classes below.</summary>"
        yield f"    protected {name}(PyCall call) : base(call) {{ }}"
        start = inspect.getattr_static(thing, "__init__")
        start = start if start is not object.__init__ else nothing
        parameters, _ = self.types.of(start, thing, "__init__")
        body = "".join(f".{p.passed}" for p in parameters)
        docs.arguments = {**Docs(getattr(start, "__doc__", "")).arguments, **docs.arguments}
        docs.summary, docs.remarks = docs.summary if docs.arguments else "A new object.", []
        yield from indented(docs.lines(parameters))
        yield f"    public {name}({declared(parameters)})"
        yield f'        : base(PyCall.Of("{called}"){body}) {{ }}'
        above = self.declared.get(parent, set()) if parent else set()
        mine = self.declared[thing] = set(above) if parent is not thing else above
        if parent is not thing:
            yield from indented(self.members(thing, parent, name, mine))
        if hasattr(thing, "from_config"):
            yield "    /// <summary>The object that `GetConfig` described.</summary>"
            new = "new " * ("FromConfig" in above)
            yield f"    public {new}static {name} FromConfig({TABLE} config) => " \
                f'PyCall.Of("{called}.from_config").Arg(config).To<{name}>();'  # fmt: skip
            mine.add("FromConfig")
        yield "}"

    def members(self, thing: type, parent: type | None, own: str, keys: set[str]) -> list[str]:
        """The methods and properties of a class that the class above has not."""
        above = set(parent.__mro__) if parent else set()
        lines: list[str] = []
        for source in thing.__mro__:
            if source in above or not source.__module__.startswith("kerata"):
                continue
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
                    kind = own_of(item.fget or nothing).get("return", "Any")
                    result = self.types.result(kind, scope)
                    said, settable = Docs(item.fget.__doc__).summary, item.fset is not None
                    lines += self.property(name, result, said, settable, own, keys)
            known = attributes(source) | own_of(source) | EXTRA.get(source.__name__, {})
            for name, kind in known.items():
                if name[0] != "_" and "ClassVar" not in str(kind):
                    result = self.types.result(kind, scope)
                    lines += self.property(name, result, "", True, own, keys)
        return lines

    def methods(self, thing: type, name: str, item: Any) -> Iterator[tuple[str, list[str]]]:
        """A method; of a layer's `call` also `Apply`, which is Python's `layer(inputs)`."""
        layer = self.api.classes["Layer"]
        below = issubclass(thing, layer) and thing is not layer
        if not (below and name == "__call__" and "call" in vars(thing)):
            yield from self.method(item, thing, name, f'PyCall.On(this, "{name}")', "virtual ")
        if below and name == "call":
            target = 'PyCall.On(this, "__call__")'
            yield from self.method(item, thing, name, target, "virtual ", "Apply")

    def property(self, name: str, kind: str, said: str, settable: bool, own: str,
                 keys: set[str]) -> Iterator[str]:  # fmt: skip
        called = RENAMED.get(f"{own}.{name}", pascal(name))
        called += "_" * (called in TAKEN or called == own)
        if called in keys | {key.partition("(")[0] for key in keys} | {"FromConfig"}:
            return
        keys.add(called)
        kind = "Value" if kind == "void" else kind
        yield f"/// <summary>{said or f'Python&apos;s `{name}`.'}</summary>"
        body = f'get => Get<{kind}>("{name}");' + f' set => Set("{name}", value);' * settable
        yield f'[Python("{name}")] public {kind} {called} {{ {body} }}'

    def namespace(self, path: str) -> str:
        """A file's text for a namespace."""
        classes, functions = list(self.classes(path)), self.functions(path)
        outer, _, last = path.rpartition(".")
        space, lines = ["Keras", *map(pascal, (path if classes else outer).split("."))], []
        if functions:
            said = plain((self.api.modules[path].__doc__ or "").split("\n")[0])
            lines = [f"/// <summary>{said}</summary>",
                     f"public static partial class {self.static()}", "{",
                     *indented(functions), "}"]  # fmt: skip
            names = self.api.names(outer) if outer and not classes else {}
            if names and not any(map(inspect.isclass, names.values())):  # a class within a class
                head = f"public static partial class {space.pop()}"
                lines = [f"/// <summary>{last}.</summary>", head, "{", *indented(lines), "}"]
            if path == "keras2.backend":  # K is where all programs find it
                lines = ["}", "namespace Keras", "{", *lines]
        return file(".".join(filter(None, space)), [*classes, *lines])


def attributes(thing: type) -> dict[str, Any]:
    """What a class's constructor sets of the object, and the annotation of each."""
    start, found = inspect.unwrap(vars(thing).get("__init__", nothing)), dict[str, Any]()
    if start.__code__.co_filename.startswith("<"):  # a dataclass's, whose fields are annotated
        return {}
    tree = ast.parse(textwrap.dedent(inspect.getsource(start)))
    for node in ast.walk(tree):
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        for target in [t for each in targets for t in getattr(each, "elts", [each])]:
            if isinstance(target, ast.Attribute) and last_name(target.value) == "self":
                given = getattr(node, "annotation", own_of(start).get(target.attr, "Any"))
                found.setdefault(target.attr, given)
    return found


def nothing(self: object) -> None:
    """What a class without a constructor takes."""


def declared(parameters: list[Parameter]) -> str:
    return ", ".join(f"{p.type} {p.name}" + f" = {p.default}" * (p.default is not None)
                     for p in parameters)  # fmt: skip


def indented(lines: Iterable[str]) -> list[str]:
    return ["    " + line for line in lines if line]


def file(space: str, lines: Iterable[str]) -> str:
    """A file's text: what is in a namespace of C#."""
    return "\n".join([HEAD, f"namespace {space}", "{", *indented(lines), "}", ""])


def enums() -> Iterator[str]:
    for name, words in ENUMS.items():
        yield from (f"/// <summary>{name}: {words}.</summary>", f"public enum {name} {{")
        yield from (f'    /// <summary>"{w}"</summary>\n        [Python("{w}")] {pascal(w)},'
                    for w in words.split())  # fmt: skip
        yield "}"


def unions(types: Types) -> Iterator[str]:
    for name, kinds in sorted(types.unions.items()):
        kinds = list(dict.fromkeys(k for k in kinds if k != name))
        yield f"/// <summary>{plain(', '.join(k.rpartition('.')[2] for k in kinds))}.</summary>"
        yield from (f"public sealed partial class {name} : Union", "{")
        yield f"    internal {name}(object value) : base(value) {{ }}"
        yield "    /// <summary>Python's None, where that is not the default.</summary>"
        yield f"    public static readonly {name} None = new {name}((object)null);"
        for kind in kinds:
            yield "    /// <summary>One of them.</summary>"
            yield f"    public static implicit operator {name}({kind} value) => " \
                f"new {name}((object)value);"  # fmt: skip
        yield "}"


def registry(api: Api) -> Iterator[str]:
    yield from ("static partial class Registry", "{", "    static void AddGenerated()", "    {")
    for thing in sorted(api.homes, key=api.full):
        name = f"{thing.__module__}.{thing.__qualname__}"
        yield f'        Add("{name}", handle => new {api.full(thing)}(handle));'
    yield from ("    }", "}")


def files() -> dict[str, str]:
    """All that is written, by name."""
    writer = Writer(api := Api())
    for thing in sorted(api.homes, key=lambda c: len(c.__mro__)):  # those above come first
        list(writer.class_(thing, *api.homes[thing], api.parent(thing)))
    done = {f"{pascal(path.replace('.', '_')) or 'Kerata'}.g.cs": writer.namespace(path)
            for path in sorted(api.modules)}  # fmt: skip
    own = dict(Enums=enums(), Unions=unions(writer.types), Registry=registry(api), Given=WRITTEN)
    return {**done, **{f"{name}.g.cs": file("Keras", lines) for name, lines in own.items()}}


def main() -> None:
    folder, texts = HERE / "Kerata", files()
    for old in folder.glob("*.g.cs"):
        old.unlink()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
