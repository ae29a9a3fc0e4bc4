"""Is a case's evidence as it was received: both chains, and every sealed photo."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.casework.evidence_port import Break, Harm, Seal
from bot.casework.keep_photo import PhotoKeeper
from bot.casework.ports import Unit
from bot.casework.sealed import sealed
from bot.disputes.names import CaseId, EvidenceId, EvidenceKind


@dataclass(frozen=True, slots=True)
class Findings:
    """What was looked at and what was found: the chains, and each photo that is not as received."""

    ref: str
    seal: Seal
    photos: int
    harmed: tuple[tuple[EvidenceId, Harm], ...]

    @property
    def whole(self) -> bool:
        """Whether nothing was changed, removed or added."""
        return not self.seal.breaks and not self.harmed


async def verify_evidence(case_id: CaseId, *, unit: Unit, photos: PhotoKeeper) -> Findings:
    """Check everything. Raises `CaseNotFoundError`."""
    async with unit() as work:
        case = await work.cases.get(case_id)
        seal = await work.cases.seal(case_id)
        pictures = [one for one in case.evidence if one.kind is EvidenceKind.PHOTO]
        indexed = [(one, await work.photos.for_desk(one.id)) for one in pictures]
    read = [(one.id, await sealed(one, stored, photos=photos)) for one, stored in indexed]
    harmed = tuple((id_, found) for id_, found in read if isinstance(found, Harm))
    return Findings(case.ref, seal, len(pictures), harmed)


def told(findings: Findings) -> Sequence[str]:
    """One sentence of what is whole, or one for each line or file that is not."""
    if findings.whole:
        lines = _counted(findings.seal.history.lines, "line")
        photos = _counted(findings.photos, "photo")
        return (f"The evidence of {findings.ref} is whole: {lines} of history, {photos}.",)
    return (
        *(_of_chain(one) for one in findings.seal.breaks),
        *(_OF_PHOTO[harm].format(photo) for photo, harm in findings.harmed),
    )


_OF_LINE = {
    Harm.CHANGED: "was changed",
    Harm.GONE: "is gone",
    Harm.ADDED: "was added",
    Harm.OUT_OF_PLACE: "does not follow the line before it: it was moved or put there",
    Harm.CUT: "is not how the list ended: what followed was removed, or this line was rewritten",
}

_OF_PHOTO = {
    Harm.CHANGED: "The sealed photo {} was changed after it was received.",
    Harm.GONE: "The sealed photo {} is gone.",
}


def _of_chain(one: Break) -> str:
    about = f" ({one.about})" if one.about else ""
    return f"Line {one.line}{about} of the {one.chain.value} {_OF_LINE[one.harm]}."


def _counted(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
