"""The commands of the menu. Those that the widget has buttons for go the same way as its payloads."""

from collections.abc import Mapping
from typing import assert_never

from bot.casework.ask_erasure import ERASE
from bot.casework.house import House, Speaker
from bot.casework.move_conversation import ChatBusy, LinkOver, Moved, move_conversation
from bot.casework.says import Say
from bot.conversations.inbox import Inbox
from bot.disputes.names import ConversationId
from channels.telegram.chats import Chats
from channels.telegram.contribution import words
from channels.telegram.incoming import CHANNEL, Command
from channels.telegram.invite import Invites
from channels.telegram.status import status_say

PAYLOADS: Mapping[str, str] = {
    "start": "/greet",
    "language": "/switch_language",
    "human": "/talk_to_human",
}


class Commands:
    """Runs a command; the conversation whose log it changed."""

    def __init__(self, house: House, inbox: Inbox, chats: Chats, invites: Invites) -> None:
        self._house = house
        self._inbox = inbox
        self._chats = chats
        self._invites = invites

    async def run(self, command: Command) -> ConversationId:
        """An unknown one is answered with what there is."""
        if command.name == "start" and command.argument:
            return await self._move(command)
        conversation = (await self._chats.open(command.sender)).id
        payload = PAYLOADS.get(command.name)
        if payload is None:
            say = await self._answer(command.name, conversation)
            await self._chats.tell(conversation, say, key=f"{command.key}:answer")
            return conversation
        said = words(
            conversation,
            payload,
            key=command.key,
            at=self._house.clock(),
            title=f"/{command.name}",
        )
        await self._inbox.accept(said)
        return conversation

    async def _answer(self, name: str, conversation: ConversationId) -> Say:
        match name:
            case "status":
                async with self._house.unit() as work:
                    return status_say(await work.cases.current(conversation))
            case "delete":
                return Say("telegram-delete", {}, (ERASE,))
            case _:
                return Say("telegram-help")

    async def _move(self, command: Command) -> ConversationId:
        """`/start TOKEN`: the conversation of the website goes on here."""
        invitation = self._invites.read(command.argument)
        chat = command.sender.chat
        outcome = (
            await move_conversation(invitation, channel=CHANNEL, address=chat, house=self._house)
            if invitation
            else LinkOver()
        )
        match outcome:
            case Moved(conversation):
                return conversation
            case LinkOver():
                return await self._refuse(command, Say("telegram-link-over"))
            case ChatBusy(ref):
                return await self._refuse(command, Say("telegram-link-busy", {"ref": ref}))
            case _:
                assert_never(outcome)

    async def _refuse(self, command: Command, say: Say) -> ConversationId:
        conversation = (await self._chats.open(command.sender)).id
        await self._chats.tell(conversation, say, key=f"{command.key}:answer")
        return conversation


def menu(speaker: Speaker, language: str) -> Mapping[str, str]:
    """The commands that Telegram shows, with what each does."""
    return {
        "help": speaker.sentence("telegram-command-help", language=language),
        "status": speaker.sentence("telegram-command-status", language=language),
        "human": speaker.sentence("telegram-command-human", language=language),
        "language": speaker.sentence("telegram-command-language", language=language),
        "delete": speaker.sentence("telegram-command-delete", language=language),
    }
