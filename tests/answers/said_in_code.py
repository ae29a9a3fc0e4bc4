"""Which answers the code says, read from its syntax trees."""

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("bot", "actions", "channels")
ANYTHING = "*"  # a part that only a run knows

_SAYING = frozenset({"Say", "Choice", "sentence"})
_Names = Mapping[str, Sequence[ast.expr]]
_Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Saying:
    """A place that says something. A `*` in the key stands for what only a run knows."""

    where: str
    key: str
    args: frozenset[str] | None  # None: made elsewhere


@cache
def sayings() -> tuple[Saying, ...]:
    """Every `Say(...)`, `Choice(...)` and `.sentence(...)` whose key is written there, at least in part."""
    found = [saying for path in _files() for saying in _in_file(path)]
    return tuple(saying for saying in found if saying.key != ANYTHING)


def written_words() -> frozenset[str]:
    """Every string that stands alone somewhere in the code, keys passed on by name among them."""
    nodes = (node for path in _files() for node in ast.walk(_tree(path)))
    return frozenset(
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def _files() -> list[Path]:
    return [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _in_file(path: Path) -> Iterator[Saying]:
    text = path.read_text(encoding="utf-8")
    if not any(f"{name}(" in text for name in _SAYING):
        return
    for scope in _scopes(_tree(path)):
        nodes = [node for statement in scope for node in ast.walk(statement)]
        names = _assigned(nodes)
        for node in nodes:
            if isinstance(node, ast.Call) and _is_saying(node):
                where = f"{path.relative_to(ROOT)}:{node.lineno}"
                args = _arguments(node.args[1], names) if len(node.args) > 1 else frozenset()
                for key in _texts(node.args[0], names):
                    yield Saying(where, key, args if _called(node) == "Say" else frozenset())


def _scopes(tree: ast.Module) -> Iterator[Sequence[ast.stmt]]:
    """The module's own statements, then each function's: a name means one thing in each."""
    yield [one for one in tree.body if not isinstance(one, _Function | ast.ClassDef)]
    for node in ast.walk(tree):
        if isinstance(node, _Function):
            yield node.body


def _is_saying(call: ast.Call) -> bool:
    return _called(call) in _SAYING and bool(call.args)


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _assigned(nodes: Sequence[ast.AST]) -> _Names:
    names: dict[str, list[ast.expr]] = {}
    for node in nodes:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                names.setdefault(name, []).append(value)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                names.setdefault(name, []).append(value)
    return names


def _texts(expression: ast.expr, names: _Names) -> frozenset[str]:
    """The texts that the expression can be."""
    match expression:
        case ast.Constant(value=str(text)):
            return frozenset({text})
        case ast.IfExp(body=one, orelse=other):
            return _texts(one, names) | _texts(other, names)
        case ast.FormattedValue(value=value):
            return _texts(value, names)
        case ast.JoinedStr(values=parts):
            ways = product(*(_texts(part, names) for part in parts))
            return frozenset("".join(way) for way in ways)
        case ast.Name(id=name) if name in names:
            outer = {other: values for other, values in names.items() if other != name}
            return frozenset().union(*(_texts(value, outer) for value in names[name]))
        case _:
            return frozenset({ANYTHING})


def _arguments(expression: ast.expr, names: _Names) -> frozenset[str] | None:
    """The argument names that the expression can hold, None where they are made elsewhere."""
    match expression:
        case ast.Dict(keys=keys):
            return frozenset(str(key.value) for key in keys if isinstance(key, ast.Constant))
        case ast.IfExp(body=one, orelse=other):
            return _either(_arguments(one, names), _arguments(other, names))
        case ast.Name(id=name) if name in names:
            found: frozenset[str] | None = frozenset()
            for value in names[name]:
                found = _either(found, _arguments(value, names))
            return found
        case _:
            return None


def _either(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    return None if one is None or other is None else one | other
