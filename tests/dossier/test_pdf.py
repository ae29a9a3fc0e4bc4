"""The page as PDF: what buyers write is shown and does nothing."""

import io

from pypdf import PdfReader

from bot.conversations.model import Author, Message, MessageDraft
from bot.disputes.names import ConversationId, MessageId
from bot.dossier.page import page_of
from bot.dossier.pdf import render
from bot.dossier.spelling import Spelling
from tests.dossier.files import AT, a_file, findings, spelling

__all__ = ["spelling"]
LONG = "x" * 150


def pdf_of(words: str, spelling: Spelling) -> bytes:
    draft = MessageDraft(ConversationId("cv"), Author.BUYER, words, "k", AT, language="en")
    file = a_file(messages=(Message(MessageId("m"), 1, draft),))
    page = page_of(file, (), findings=findings(file), spelling=spelling)
    return render(page, {}, at=AT)


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_markup_in_a_message_is_shown_as_it_was_written(spelling: Spelling) -> None:
    words = "#set page() *bold* $x$ `code` // no comment"

    assert words in text_of(pdf_of(words, spelling))


def test_a_word_longer_than_a_line_is_broken_and_whole(spelling: Spelling) -> None:
    said = text_of(pdf_of(f"see https://shop.example/{LONG}", spelling)).replace("\u200b", "")

    assert LONG not in said
    assert LONG in "".join(said.split())


def test_the_same_page_is_the_same_file(spelling: Spelling) -> None:
    assert pdf_of("twice", spelling) == pdf_of("twice", spelling)
