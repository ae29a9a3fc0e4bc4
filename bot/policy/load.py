"""policy.yml as frozen values; every mistake named by file, line, column and key."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path

import yaml

from bot.disputes.names import DISPUTES, REQUESTS, EscalationReason, Kind, Tier
from bot.disputes.policy import Clause, KindPolicy, Policy, TierLimits
from bot.disputes.requests import clause_id
from bot.policy import ladders, limits, sections, values
from bot.policy.conditions import Vocabulary
from bot.policy.contradictions import note_contradictions
from bot.policy.node import Place, Reading
from bot.policy.problems import PolicyFileError, Problem

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the fast one, where it was built
_SECTIONS = (
    "version",
    "currency",
    "windows",
    "authority",
    "kinds",
    "requests",
    "offers",
    "always_a_person",
    "patience",
    "deadlines",
    "business_hours",
    "after_resolution",
)


def load_policy(path: Path) -> Policy:
    """The policy in the file. Raises `PolicyFileError` with every problem, not only the first."""
    policy, problems = read_policy(path)
    if problems or policy is None:
        raise PolicyFileError(problems)
    return policy


def check(path: Path) -> list[Problem]:
    """Every problem of the file in the order of its lines, none for a policy that can be used."""
    _, problems = read_policy(path)
    return sorted(problems)


def read_policy(path: Path) -> tuple[Policy | None, list[Problem]]:
    """What the file says as far as it can be read, and every problem, in the order they were found."""
    reading = Reading(str(path))
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=LOADER)
    except OSError as error:
        reading.note(None, "", f"cannot be read ({error.strerror}); check the path.")
        return None, reading.problems
    except UnicodeDecodeError:
        reading.note(None, "", "is not UTF-8 text; save it as UTF-8.")
        return None, reading.problems
    except yaml.YAMLError as error:
        reading.note(*_yaml_mistake(error))
        return None, reading.problems
    policy = _policy(Place(reading, "", node, node.start_mark if node else None))
    return policy, reading.problems


def _yaml_mistake(error: yaml.YAMLError) -> tuple[yaml.Mark | None, str, str]:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or "the text is not YAML"
    return mark, "", f"cannot be read as YAML: {problem}; check indentation and quotes here."


def _policy(root: Place) -> Policy | None:
    if not root.is_there:
        root.wrong("the file is empty; start from the demo shop's policy.yml.")
        return None
    at = root.fields(*_SECTIONS, optional=("titles", "order_numbers", "categories"))
    sections.order_numbers(at["order_numbers"])
    currency = values.currency(at["currency"])
    titles = _titles(at["titles"])
    vocabulary = Vocabulary(currency, sections.categories(at["categories"]))
    kinds = _kinds(at["kinds"], vocabulary, titles)
    requests = sections.requests(at["requests"], titles)
    authority = at["authority"].fields("bot", "agent", "manager", "a_buyer_counts_days")
    tiers = _tiers(authority, currency)
    people = sections.always_a_person(at["always_a_person"])
    own_deadlines, marketplaces = sections.deadlines(at["deadlines"])
    manager = authority["manager"].fields("second_manager_above")
    policy = Policy(
        version=at["version"].text(),
        currency=currency,
        kinds=kinds,
        authority=tiers,
        buyer_window=timedelta(days=values.whole(authority["a_buyer_counts_days"], least=1)),
        second_manager_above=values.money(manager["second_manager_above"], currency),
        offers=sections.offers(at["offers"]),
        patience=sections.patience(at["patience"]),
        windows=sections.windows(at["windows"], currency),
        deadlines=own_deadlines,
        marketplaces=marketplaces,
        hours=sections.hours(at["business_hours"]),
        afterwards=sections.afterwards(at["after_resolution"]),
        always_a_person=people,
        clauses={
            clause.id: clause for clause in (*_clauses(kinds, tiers, people), *requests.values())
        },
    )
    note_contradictions(root, policy)
    _note_unknown_titles(at["titles"], policy)
    return policy


def _kinds(place: Place, vocabulary: Vocabulary, titles: ladders.Titles) -> dict[Kind, KindPolicy]:
    at = place.fields(*DISPUTES)
    return {
        kind: ladders.kind_policy(at[kind], kind, vocabulary=vocabulary, titles=titles)
        for kind in DISPUTES
    }


def _tiers(authority: Mapping[str, Place], currency: str) -> dict[Tier, TierLimits]:
    return {
        Tier.BOT: limits.tier_limits(authority["bot"], Tier.BOT, currency),
        Tier.AGENT: limits.tier_limits(authority["agent"], Tier.AGENT, currency),
        Tier.MANAGER: TierLimits(),
    }


def _titles(place: Place) -> dict[str, dict[str, str]]:
    """Titles in other languages, by clause."""
    titles: dict[str, dict[str, str]] = {}
    if place.is_there:
        for language, section in place.entries().items():
            for clause_id, title in section.entries().items():
                titles.setdefault(clause_id, {})[language] = title.text()
    return titles


def _note_unknown_titles(place: Place, policy: Policy) -> None:
    if not place.is_there:
        return
    titled = {rung.clause.id for kind in policy.kinds.values() for rung in kind.ladder}
    titled |= {clause_id(kind) for kind in REQUESTS}
    for section in place.entries().values():
        for named, title in section.entries().items():
            if named not in titled:
                title.wrong("no remedy has this id; use `<kind>.<id>` of one above.")


def _clauses(
    kinds: Mapping[Kind, KindPolicy],
    tiers: Mapping[Tier, TierLimits],
    people: Mapping[EscalationReason, Clause],
) -> Iterator[Clause]:
    """Every clause that a decision may name."""
    for kind in kinds.values():
        yield from (rung.clause for rung in kind.ladder)
    yield from people.values()
    for tier, allowed in tiers.items():
        yield from (limit.clause for limit in allowed.by_remedy or ())
        yield from (
            limit.clause for limit in (allowed.case, allowed.buyer, allowed.shop_day) if limit
        )
        yield Clause(f"authority.{tier}.remedies", f"The {tier} may not grant this remedy")
        yield Clause(f"authority.{tier}.currency", f"The {tier} grants in the shop's currency only")
