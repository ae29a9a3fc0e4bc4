import json
from dataclasses import replace

from bot.disputes.authority import Escalate
from bot.disputes.decision import Explain, MakeOffer
from bot.disputes.names import Because, EscalationReason, Kind, Tier
from bot.disputes.records import canonical_facts, clause_of, outcome_of, record
from bot.disputes.restate import restate
from tests.disputes.scenes import (
    NOW,
    about,
    case,
    demo_policy,
    euros,
    facts,
    line,
    missing,
    order,
    proposal,
    shirts_and_mug,
)

SHIRTS, STONE_MUG = shirts_and_mug()


def test_a_record_names_version_clause_outcome_and_evidence() -> None:
    kept = record(
        missing(about(SHIRTS)),
        MakeOffer(proposal(29), statutory=False),
        policy=demo_policy(),
        now=NOW,
    )

    assert kept.policy_version == demo_policy().version
    assert kept.clause == "missing_items.resend"
    assert kept.outcome == "offer:resend"
    assert kept.evidence == ("evidence-1",)
    assert kept.at == NOW


def test_the_record_of_a_hand_over_names_the_clause_that_asks_for_a_person() -> None:
    verdict = Escalate(EscalationReason.SAFETY, Tier.AGENT, clause="always_a_person.safety")

    assert clause_of(verdict) == "always_a_person.safety"


def test_outcomes_name_what_was_decided() -> None:
    assert outcome_of(Explain("late_delivery.not_late", Because.ON_ITS_WAY)) == (
        "explain:on_its_way"
    )
    assert outcome_of(Escalate(EscalationReason.SAFETY, Tier.AGENT)) == "escalate:safety"


def test_equal_facts_are_equal_text_without_the_buyers_words_name_or_address() -> None:
    told = missing(about(SHIRTS))
    retold = replace(told, facts=replace(told.facts, story="My shirt is missing!"))

    assert canonical_facts(told) == canonical_facts(retold)
    kept = json.loads(canonical_facts(retold))
    assert kept["kind"] == "missing_items"
    assert kept["missing"][0]["count"] == 1
    assert not {"story", "buyer_name", "email"} & set(kept)


def test_a_restatement_counts_what_is_missing_and_what_came() -> None:
    problem = restate(missing(about(SHIRTS, 2)), order())

    assert [(one.title, one.count, one.others) for one in problem.lines] == [("Linen shirt", 2, 1)]
    assert (problem.value, problem.photos) == (euros(58), 1)


def test_a_restatement_says_what_follows_without_asking() -> None:
    lamp = line(title="Desk lamp", ordered=1, price=45)
    problem = restate(case(known=facts()), order(lamp))

    assert [(one.title, one.others) for one in problem.lines] == [("Desk lamp", 0)]


def test_a_restatement_of_charges_has_no_lines() -> None:
    assert restate(case(Kind.BILLING_DUPLICATE), order()).lines == ()
