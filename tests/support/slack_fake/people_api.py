"""The Web API methods around people: their groups, their Home tabs, links to messages."""

from tests.support.slack_fake.limits import check_home
from tests.support.slack_fake.shapes import group_json, view_json
from tests.support.slack_fake.workspace import BOT_USER, Group, Json, RefusedError, View, Workspace


class PeopleApi:
    """Each method carries out a call; raises RefusedError."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def groups(self, args: Json) -> Json:
        """`usergroups.list`: in no particular order, so newest first here."""
        shown = [one for one in self._workspace.groups.values() if _shows(one, args)]
        with_users = _true(args.get("include_users"))
        return {"usergroups": [group_json(one, users=with_users) for one in reversed(shown)]}

    def members(self, args: Json) -> Json:
        """`usergroups.users.list`."""
        group = self._workspace.groups.get(args.get("usergroup", ""))
        if group is None or not _shows(group, args):
            raise RefusedError(code="no_such_subteam")
        return {"users": list(group.users)}

    def publish(self, args: Json) -> Json:
        """`views.publish`: replaces what the person's Home tab shows."""
        if not self._workspace.installed.home:
            raise RefusedError(code="not_enabled")
        user = args.get("user_id", "")
        if user not in self._workspace.users:
            raise RefusedError(
                code="invalid_arguments", response_metadata={"messages": ["invalid `user_id`"]}
            )
        body = parsed_view(args)
        check_home(body)
        known = self._workspace.homes.get(user)
        if args.get("hash") not in (None, known.hash if known else None):
            raise RefusedError(code="hash_conflict")
        number = known.id if known else self._workspace.next_id("V")
        view = View(number, user, body, self._workspace.next_id("h."))
        self._workspace.homes[user] = view
        self._workspace.changed()
        return {"view": view_json(view)}

    def permalink(self, args: Json) -> Json:
        """`chat.getPermalink`: needs no scope, and the message must be there."""
        channel = self._workspace.channel(args.get("channel", ""))
        if BOT_USER not in channel.members:
            raise RefusedError(code="channel_not_found")
        message = self._workspace.message(channel.id, args.get("message_ts", ""))
        link = f"https://amends.slack.com/archives/{channel.id}/p{message.ts.replace('.', '')}"
        if message.thread_ts not in (None, message.ts):
            link += f"?thread_ts={message.thread_ts}&cid={channel.id}"
        return {"channel": channel.id, "permalink": link}


def parsed_view(args: Json) -> Json:
    """The view, which the client sends as JSON."""
    view = args.get("view")
    if not isinstance(view, dict):
        raise RefusedError(code="invalid_arguments")
    return view


def _shows(group: Group, args: Json) -> bool:
    return not group.disabled or _true(args.get("include_disabled"))


def _true(value: object) -> bool:
    return str(value).lower() in ("1", "true")
