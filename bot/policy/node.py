"""A place in a YAML file that is read into values, with every mistake noted at its line."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches

import yaml

from bot.policy.problems import Problem


@dataclass(slots=True)
class Reading:
    """One file being read, and the problems found so far."""

    file: str
    problems: list[Problem] = field(default_factory=list)

    def note(self, mark: yaml.Mark | None, key: str, message: str) -> None:
        """Add a problem at a place of the file."""
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        self.problems.append(Problem(self.file, line, column, key, message))


@dataclass(frozen=True, slots=True)
class Place:
    """A value of the file and its key. A missing value is a place without a node.

    Reading never raises: a mistake is noted, and the caller gets an empty value to go on with.
    """

    reading: Reading
    key: str
    node: yaml.Node | None
    mark: yaml.Mark | None

    def wrong(self, message: str) -> None:
        """Note a mistake here."""
        self.reading.note(self.mark, self.key, message)

    @property
    def is_there(self) -> bool:
        """Whether the file has a value here."""
        return self.node is not None

    @property
    def is_mapping(self) -> bool:
        """Whether it is `key: value` lines."""
        return isinstance(self.node, yaml.MappingNode)

    @property
    def is_list(self) -> bool:
        """Whether it is a list."""
        return isinstance(self.node, yaml.SequenceNode)

    @property
    def line(self) -> int:
        """The line of the file, from 1; 0 where nothing is written."""
        return self.mark.line + 1 if self.mark else 0

    def entries(self) -> "dict[str, Place]":
        """The entries of a mapping; a repeated key is a mistake."""
        if not isinstance(self.node, yaml.MappingNode):
            self._not("a mapping of `key: value` lines")
            return {}
        found: dict[str, Place] = {}
        for key_node, value in self.node.value:
            name = str(key_node.value)
            place = Place(self.reading, self._under(name), value, key_node.start_mark)
            if name in found:
                place.wrong("is here twice; keep one of them.")
            found[name] = place
        return found

    def fields(self, *required: str, optional: tuple[str, ...] = ()) -> "dict[str, Place]":
        """The named entries; a missing and an unknown one are mistakes."""
        entries = self.entries()
        known = (*required, *optional)
        for name, place in entries.items():
            if name not in known:
                place.wrong(_unknown(name, known))
        if isinstance(self.node, yaml.MappingNode):
            for name in required:
                if name not in entries:
                    self.wrong(f"`{name}` is missing; add it.")
        nowhere = {name: Place(self.reading, self._under(name), None, self.mark) for name in known}
        return nowhere | {name: place for name, place in entries.items() if name in known}

    def items(self) -> "Iterator[Place]":
        """The entries of a list."""
        if not isinstance(self.node, yaml.SequenceNode):
            self._not("a list")
            return
        for number, node in enumerate(self.node.value, start=1):
            yield Place(self.reading, f"{self.key}[{number}]", node, node.start_mark)

    def text(self) -> str:
        """A word or sentence."""
        if not isinstance(self.node, yaml.ScalarNode) or not self.node.value.strip():
            self._not("a text")
            return ""
        return str(self.node.value).strip()

    def _not(self, expected: str) -> None:
        if self.is_there:
            self.wrong(f"should be {expected}.")

    def _under(self, name: str) -> str:
        return f"{self.key}.{name}" if self.key else name


def _unknown(name: str, known: tuple[str, ...]) -> str:
    close = get_close_matches(name, known, n=1)
    if close:
        return f"is not known; did you mean `{close[0]}`?"
    return f"is not known; use one of {', '.join(known)}."
