import pytest

from bot.casework.desk_port import Agent
from bot.disputes.names import Tier
from channels.slack.agents import Agents
from channels.slack.api import Member
from channels.slack.errors import SlackError, SlackRefusedError, SlackSettingsError
from channels.slack.groups import FRESH, KEPT, LEAST, Groups


class Members:
    def __init__(self, *members: Member, **groups: tuple[str, ...]) -> None:
        self.known = {m.id: m for m in members}
        self.groups = groups
        self.asked: list[str] = []
        self.broken: SlackError | None = None  # what keeps groups from being read

    async def group_members(self, group: str) -> tuple[str, ...]:
        self.asked.append(group)
        if self.broken is not None:
            raise self.broken
        return self.groups[group]

    async def member(self, user: str) -> Member:
        self.asked.append(user)
        return self.known[user]


MARIA = Member("U1", "Maria", guest=False, bot=False)
GUEST = Member("U2", "Gil", guest=True, bot=False)


async def test_a_named_manager_is_a_manager() -> None:
    agents = Agents(Members(MARIA), named={"U1": "Manager"}, everyone_is_agent=False)

    assert await agents.agent("U1") == Agent("slack:U1", "Maria", Tier.MANAGER)


async def test_everyone_else_is_an_agent_unless_the_shop_says_otherwise() -> None:
    members = Members(MARIA)

    open_door = Agents(members, named={}, everyone_is_agent=True)
    closed = Agents(members, named={}, everyone_is_agent=False)

    assert await open_door.agent("U1") == Agent("slack:U1", "Maria", Tier.AGENT)
    assert await closed.agent("U1") is None


async def test_a_guest_acts_only_when_named() -> None:
    assert await Agents(Members(GUEST), named={}, everyone_is_agent=True).agent("U2") is None
    named = Agents(Members(GUEST), named={"U2": "agent"}, everyone_is_agent=True)
    assert await named.agent("U2") == Agent("slack:U2", "Gil", Tier.AGENT)


async def test_a_member_is_asked_for_once_in_a_while_only() -> None:
    members = Members(MARIA)
    agents = Agents(members, named={}, everyone_is_agent=True)

    await agents.agent("U1")
    await agents.agent("U1")

    assert members.asked == ["U1"]


def test_a_tier_that_nobody_has_is_refused_with_the_setting_named() -> None:
    with pytest.raises(SlackSettingsError, match="AMENDS_SLACK_AGENTS says 'boss' for U1"):
        Agents(Members(), named={"U1": "boss"}, everyone_is_agent=True)


@pytest.mark.parametrize("name", ["maria", "C0123", "u1"])
def test_what_is_no_id_of_a_member_or_group_is_refused_with_the_setting_named(name: str) -> None:
    with pytest.raises(SlackSettingsError, match="AMENDS_SLACK_AGENTS names"):
        Agents(Members(), named={name: "agent"}, everyone_is_agent=True)


async def tier_of(named: dict[str, str], **groups: tuple[str, ...]) -> Tier | None:
    agents = Agents(Members(MARIA, **groups), named=named, everyone_is_agent=False)
    found = await agents.agent("U1")
    return found.tier if found else None


async def test_a_group_gives_its_members_a_tier() -> None:
    assert await tier_of({"S1": "manager"}, S1=("U9", "U1")) is Tier.MANAGER
    assert await tier_of({"S1": "manager"}, S1=("U9",)) is None


async def test_of_two_groups_the_one_with_more_authority_counts() -> None:
    both = {"S1": ("U1",), "S2": ("U1",)}
    assert await tier_of({"S1": "manager", "S2": "agent"}, **both) is Tier.MANAGER
    assert await tier_of({"S1": "agent", "S2": "manager"}, **both) is Tier.MANAGER


async def test_what_is_said_of_a_member_counts_before_any_group() -> None:
    assert await tier_of({"S1": "manager", "U1": "agent"}, S1=("U1",)) is Tier.AGENT


async def test_a_guest_in_a_group_is_still_a_guest() -> None:
    members = Members(GUEST, S1=("U2",))
    assert await Agents(members, named={"S1": "agent"}, everyone_is_agent=True).agent("U2") is None


NO_SCOPE = SlackRefusedError(
    "usergroups.users.list", code="missing_scope", needed="usergroups:read"
)


async def test_groups_that_cannot_be_read_lock_nobody_out_who_is_named() -> None:
    members = Members(MARIA)
    members.broken = NO_SCOPE
    agents = Agents(members, named={"U1": "manager", "S1": "manager"}, everyone_is_agent=False)

    assert await agents.agent("U1") == Agent("slack:U1", "Maria", Tier.MANAGER)


async def test_groups_that_cannot_be_read_let_nobody_in_and_say_what_is_missing() -> None:
    members = Members(MARIA)
    members.broken = NO_SCOPE
    agents = Agents(members, named={"S1": "agent"}, everyone_is_agent=False)

    with pytest.raises(SlackRefusedError, match=r"usergroups:read.*slack/manifest.yml"):
        await agents.agent("U1")


async def test_groups_that_cannot_be_read_make_nobody_a_manager() -> None:
    members = Members(MARIA)
    members.broken = NO_SCOPE
    agents = Agents(members, named={"S1": "manager"}, everyone_is_agent=True)

    assert await agents.agent("U1") == Agent("slack:U1", "Maria", Tier.AGENT)


async def test_an_unread_group_does_not_take_what_another_one_gives() -> None:
    class HalfBroken(Members):
        async def group_members(self, group: str) -> tuple[str, ...]:
            if group == "S1":
                raise NO_SCOPE
            return await super().group_members(group)

    agents = Agents(
        HalfBroken(MARIA, S2=("U1",)),
        named={"S1": "manager", "S2": "agent"},
        everyone_is_agent=False,
    )
    assert await agents.agent("U1") == Agent("slack:U1", "Maria", Tier.AGENT)


async def test_a_refusal_is_logged_with_the_members_id(caplog: pytest.LogCaptureFixture) -> None:
    agents = Agents(Members(MARIA), named={}, everyone_is_agent=False)

    assert await agents.agent("U1") is None

    [record] = caplog.records
    assert (record.message, record.user) == ("slack person refused", "U1")  # type: ignore[attr-defined]  # from `extra`


class Hands:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


async def test_a_group_is_read_again_after_some_minutes() -> None:
    members, clock = Members(S1=("U1",)), Hands()
    groups = Groups(members, clock=clock)
    await groups.members("S1")
    clock.at = FRESH - 1
    await groups.members("S1")
    assert members.asked == ["S1"]

    members.groups["S1"] = ("U2",)
    clock.at = FRESH
    assert await groups.members("S1") == ("U2",)


async def test_what_was_known_of_a_group_holds_for_an_hour_while_slack_does_not_answer() -> None:
    members, clock = Members(S1=("U1",)), Hands()
    groups = Groups(members, clock=clock)
    await groups.members("S1")
    members.broken = NO_SCOPE
    clock.at = KEPT - 1
    assert await groups.members("S1") == ("U1",)

    clock.at = KEPT
    with pytest.raises(SlackRefusedError):
        await groups.members("S1")


async def test_a_group_that_cannot_be_read_is_not_asked_for_at_every_press() -> None:
    members, clock = Members(), Hands()
    members.broken = NO_SCOPE
    groups = Groups(members, clock=clock)
    for at in (0, LEAST - 1, LEAST):
        clock.at = at
        with pytest.raises(SlackRefusedError):
            await groups.members("S1")
    assert members.asked == ["S1", "S1"]
