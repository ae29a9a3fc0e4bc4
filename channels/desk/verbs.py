"""What a person does with a hand-off, and the sentence that each outcome is told in."""

from enum import StrEnum

from bot.casework.desk_port import DeskOutcome, PhotoRefusedError


class Verb(StrEnum):
    """One deed at the desk."""

    TAKE = "take"
    REPLY = "reply"
    NOTE = "note"
    PROMISE = "promise"
    APPROVE = "approve"
    HAND_BACK = "hand_back"
    RESOLVE = "resolve"
    RULE = "rule"
    RELEASE = "release"
    ASSIGN = "assign"
    UNDO = "undo"
    ANSWER = "answer"  # an approved one
    ASK_PHOTO = "ask_photo"
    OFFER = "offer"
    REFUSE = "refuse"
    STOP = "stop"
    LIFT = "lift"
    EVIDENCE = "evidence"  # to look at only
    HISTORY = "history"


DONE = {
    Verb.TAKE: "This case is yours. The bot stays silent until you hand it back.",
    Verb.REPLY: "Sent to the buyer.",
    Verb.NOTE: "Kept inside; the buyer does not see it.",
    Verb.PROMISE: "Kept in the promise book; you are reminded when its time is over.",
    Verb.APPROVE: "Granted, carried out in the shop, and the buyer was told.",
    Verb.HAND_BACK: "The bot goes on with the buyer.",
    Verb.RESOLVE: "Resolved.",
    Verb.RULE: "Ruled. The buyer has your reasons, and how to appeal where that is left.",
    Verb.RELEASE: "Back in the queue. The bot stays silent; the buyer waits for a colleague.",
    Verb.ASSIGN: "It is your colleague's now; the buyer hears who joined.",
    Verb.UNDO: "Taken back; the buyer never saw it.",
    Verb.ANSWER: "Sent to the buyer.",
    Verb.ASK_PHOTO: "The buyer is asked for a photo; it joins the case when it comes.",
    Verb.OFFER: "The buyer has the offer, with buttons to answer it.",
    Verb.REFUSE: "Refused; colleagues read why. The buyer was told nothing.",
    Verb.STOP: "Stopped: nothing is granted, carried out or ended until a manager lifts it.",
    Verb.EVIDENCE: "Only to look at; nothing was changed.",
    Verb.HISTORY: "Only to look at; nothing was changed.",
    Verb.LIFT: "The safety stop is over; work goes on.",
}
OTHERWISE = {
    DeskOutcome.ALREADY_DONE: "That was done before; nothing happened twice.",
    DeskOutcome.TAKEN_BY_OTHER: "A colleague holds this case; nothing was sent or changed.",
    DeskOutcome.NOT_TAKEN: "Take the case first; nothing was sent or changed.",
    DeskOutcome.FINISHED: "This hand-off is finished already; nothing was sent or changed.",
    DeskOutcome.OVER_TIER: "This is above what you may grant; please ask a manager.",
    DeskOutcome.FIRST_OF_TWO: "Recorded. This amount needs two managers: it is granted when another one approves it.",
    DeskOutcome.SAME_MANAGER: "You have approved it already; another manager must confirm. Nothing was granted.",
    DeskOutcome.NOTHING_SUGGESTED: "No remedy is suggested here; there is nothing to approve.",
    DeskOutcome.NEEDS_RETURN: "The goods come back first: open the return in the shop and reply to the buyer.",
    DeskOutcome.RULING_WANTED: "Only a ruling ends this case; nothing was changed.",
    DeskOutcome.NO_RULING_WANTED: "This case waits for no ruling; nothing was changed.",
    DeskOutcome.TOOK_PART: "You had a part in this case before, so somebody else rules on it; notes are welcome.",
    DeskOutcome.REASONS_MISSING: "Please say why; nothing was changed.",
    DeskOutcome.OPTIONS_CHANGED: "That cannot be given any more; please look again.",
    DeskOutcome.EMPTY: "There is no text to send.",
    DeskOutcome.TOO_LATE: "A promise needs a time to come; please choose a later one.",
    DeskOutcome.HELD: "It goes to the buyer in a few seconds; until then you can take it back.",
    DeskOutcome.GONE_OUT: "Too late: the buyer has it already.",
    DeskOutcome.FOR_MANAGER: "Above what you may grant: the card asks a manager now. The buyer was told nothing.",
    DeskOutcome.AMOUNT_WRONG: "That cannot be given: an amount is above zero and within what the order still has.",
    DeskOutcome.LOWERED: "The buyer was offered more of this before; an offer is never lowered. Nothing was sent.",
    DeskOutcome.OFFER_STANDS: "The buyer was offered this already; it stands until they answer or it lapses.",
    DeskOutcome.STOPPED: "A safety stop holds: nothing is granted or ended until a manager lifts it.",
    DeskOutcome.NOT_STOPPED: "No safety stop holds here.",
    DeskOutcome.NOBODY: "Please choose a colleague; nothing was changed.",
    DeskOutcome.MANAGERS_ONLY: "Only a manager can do this; nothing was changed.",
    DeskOutcome.PENDING: "Granted. The shop has not finished yet; the card changes when it has.",
}
REACHED = (
    DeskOutcome.DONE,
    DeskOutcome.ALREADY_DONE,
    DeskOutcome.PENDING,
    DeskOutcome.FIRST_OF_TWO,
    DeskOutcome.HELD,
    DeskOutcome.FOR_MANAGER,
)
GONE = "This case is not there any more; nothing was sent or changed."
PHOTO_REFUSALS = {
    "too_large": "It is over 10 MB.",
    "not_an_image": "It is not a picture.",
    "unsupported_type": "Pictures can be JPEG, PNG, WebP, HEIC or GIF.",
    "bomb": "It would be far too large once opened.",
}


def sentence(verb: Verb, outcome: DeskOutcome) -> str:
    """What to tell the person who did it."""
    return DONE[verb] if outcome is DeskOutcome.DONE else OTHERWISE[outcome]


def reached(outcome: DeskOutcome) -> bool:
    """Whether the deed has happened, now or before."""
    return outcome in REACHED


def photo_refusal(refused: PhotoRefusedError, filename: str) -> str:
    """What to tell the person whose file did not go out."""
    why = PHOTO_REFUSALS.get(refused.code, "It cannot be used.")
    return f"{filename} was not sent to the buyer. {why}"
