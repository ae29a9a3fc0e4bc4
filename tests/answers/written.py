"""The answers as they are written: messages, their variables and selectors, by Fluent's own parser."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.answers.catalogue import Catalogue

FOLDER = Path(__file__).parents[2] / "data" / "answers"
ANSWERS = Catalogue(FOLDER)
LANGUAGES = tuple(ANSWERS.languages)
PLAIN, TERSE = "plain", "terse"
COUNTS = frozenset({"count", "missing", "ordered", "refund_days", "return_days"})


@dataclass(frozen=True, slots=True)
class Form:
    """One way to say an answer: plain, or an attribute such as `terse`."""

    pattern: ast.Pattern

    @property
    def variables(self) -> frozenset[str]:
        """The arguments it needs."""
        return frozenset(
            node.id.name for node in _nodes(self.pattern) if isinstance(node, ast.VariableReference)
        )

    @property
    def words(self) -> str:
        """Its text without the places for arguments, one variant after the other."""
        parts = (node.value for node in _nodes(self.pattern) if isinstance(node, ast.TextElement))
        return " ".join(str(part) for part in parts)

    def selects(self) -> Iterator[tuple[str, frozenset[str]]]:
        """Each choice it makes: by which variable, between which variants."""
        for node in _nodes(self.pattern):
            match node:
                case ast.SelectExpression(selector=ast.VariableReference(id=name)):
                    yield name.name, frozenset(_name_of(one) for one in node.variants)


@cache
def forms(language: str) -> Mapping[tuple[str, str], Form]:
    """By key and form, every pattern of the language's file."""
    found: dict[tuple[str, str], Form] = {}
    for message in _messages(language):
        if message.value is not None:
            found[message.id.name, PLAIN] = Form(message.value)
        for attribute in message.attributes:
            found[message.id.name, attribute.id.name] = Form(attribute.value)
    return found


@cache
def keys(language: str) -> tuple[str, ...]:
    """The keys in their order, as often as they are written."""
    return tuple(message.id.name for message in _messages(language))


def _messages(language: str) -> list[ast.Message]:
    text = (FOLDER / f"{language}.ftl").read_text(encoding="utf-8")
    return [entry for entry in FluentParser().parse(text).body if isinstance(entry, ast.Message)]


def _name_of(variant: ast.Variant) -> str:
    key = variant.key
    return key.name if isinstance(key, ast.Identifier) else str(key.value)


def _nodes(pattern: ast.Pattern) -> list[ast.BaseNode]:
    collector = _Collector()
    collector.visit(pattern)
    return collector.nodes


class _Collector(Visitor):
    def __init__(self) -> None:
        self.nodes: list[ast.BaseNode] = []

    def generic_visit(self, node: ast.BaseNode) -> None:
        self.nodes.append(node)
        super().generic_visit(node)
