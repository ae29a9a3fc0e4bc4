"""`/desk`: the queue, the cards and their buttons for shops without Slack."""

import secrets
from collections.abc import Callable
from typing import Annotated, Final
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Cookie, File, Form, HTTPException, Request, Response, UploadFile
from fastapi.responses import RedirectResponse

from bot.casework.desk_port import Agent, CardView, Desk, DeskOutcome, PhotoRefusedError
from bot.casework.errors import CaseNotFoundError
from bot.disputes.case import Person
from bot.disputes.names import EvidenceId, HandoffId, PromiseId
from channels.desk.access import SESSION_LIFE, Clock, DeskAccess, Session, admin
from channels.desk.approved import ApprovedAnswers
from channels.desk.deeds import Deed, do, moment_of
from channels.desk.ports import Budgets, Failures, Promises
from channels.desk.render import HEADERS, html, live, part
from channels.desk.screen import Search, budget_line, case_page, overdue_rows, rows, shows_photo
from channels.desk.statics import static
from channels.desk.translations import LABEL, OFF, Translations
from channels.desk.verbs import GONE, Verb, photo_refusal, reached, sentence

COOKIE: Final = "amends_desk"
LOGIN: Final = "/desk/login"
PHOTO_HEADERS: Final = {**HEADERS, "Content-Security-Policy": "default-src 'none'; sandbox"}

SessionCookie = Annotated[str, Cookie(alias=COOKIE)]


class DeskPage:
    """The routes. Whoever holds the admin token is a manager; others are who their link says."""

    def __init__(  # noqa: PLR0913  # wired in one place
        self,
        desk: Desk,
        *,
        failures: Failures,
        trouble: Callable[[], str | None],
        promises: Promises,
        budgets: Budgets,
        answers: ApprovedAnswers,
        access: DeskAccess,
        clock: Clock,
        zone: str,
        translations: Translations = OFF,
    ) -> None:
        """`zone` is the shop's: agents write times in it."""
        self._desk = desk
        self._budgets = budgets
        self._answers = answers
        self._failures = failures
        self._trouble = trouble
        self._promises = promises
        self._zone = ZoneInfo(zone)
        self._access = access
        self._clock = clock
        self._translations = translations

    def router(self) -> APIRouter:
        """To be included in the gateway."""
        router = APIRouter(prefix="/desk", include_in_schema=False)
        case = "/cases/{handoff}"
        router.add_api_route("", self.queue, methods=["GET"])
        router.add_api_route("/live", self.queue_live, methods=["GET"])
        router.add_api_route("/login", self.login, methods=["GET"])
        router.add_api_route("/login", self.log_in, methods=["POST"])
        router.add_api_route("/logout", self.log_out, methods=["POST"])
        router.add_api_route("/static/{name}", static, methods=["GET"])
        router.add_api_route(case, self.case, methods=["GET"])
        router.add_api_route(f"{case}/live", self.case_live, methods=["GET"])
        router.add_api_route(f"{case}/photos/{{evidence}}", self.photo, methods=["GET"])
        router.add_api_route(f"{case}/{{verb}}", self.act, methods=["POST"])
        router.add_api_route("/promises/{promise}/kept", self.kept, methods=["POST"])
        return router

    async def login(self, request: Request, token: str = "") -> Response:
        """Open the desk by a link, or ask for the admin token."""
        agent = self._access.opens(token) if token else None
        if agent is not None:
            return self._let_in(request, agent)
        why = "This link has expired. Please enter the admin token." if token else ""
        return html("login.html", why=why, status=401 if token else 200)

    async def log_in(
        self, request: Request, token: Annotated[str, Form()], name: Annotated[str, Form()] = ""
    ) -> Response:
        """Open the desk by the admin token."""
        if not self._access.is_admin(token):
            return html("login.html", why="That is not the admin token.", status=401)
        return self._let_in(request, admin(name))

    async def log_out(self, form: Annotated[str, Form()], cookie: SessionCookie = "") -> Response:
        """Close the desk in this browser."""
        self._checked(cookie, form)
        answer = RedirectResponse(LOGIN, 303, headers=HEADERS)
        answer.delete_cookie(COOKIE, path="/desk")
        return answer

    async def queue(self, cookie: SessionCookie = "") -> Response:
        """All open hand-offs and all that could not be delivered."""
        session = self._session(cookie)
        live_part, version = part("_queue.html", **await self._queue_data())
        return html("queue.html", session=session, live=live_part, version=version)

    async def queue_live(self, have: str = "", cookie: SessionCookie = "") -> Response:
        """The queue for a page that shows version `have`."""
        self._session(cookie)
        return live("_queue.html", have=have, **await self._queue_data())

    async def kept(
        self, promise: str, *, form: Annotated[str, Form()], cookie: SessionCookie = ""
    ) -> Response:
        """A person saw that a promise was kept."""
        session = self._checked(cookie, form)
        try:
            await self._promises.kept(PromiseId(promise), session.agent)
        except CaseNotFoundError:
            raise HTTPException(404, GONE) from None
        return RedirectResponse("/desk", 303, headers=HEADERS)

    async def case(  # noqa: PLR0913 - one parameter a word of the address
        self,
        handoff: str,
        *,
        did: str = "",
        ended: str = "",
        find: str | None = None,
        answer: str = "",
        cookie: SessionCookie = "",
    ) -> Response:
        """One hand-off; `find` searches the approved answers, `answer` puts one into the reply."""
        session = self._session(cookie)
        view = await self._view(handoff)
        name = session.agent.name
        chosen = self._answers.get(answer, view, name) if answer else None
        draft = None if chosen is None else Deed(Verb.REPLY, "", text=chosen.text)
        found = None if find is None else self._answers.find(find, view, name)
        told = _told(did, ended)
        return await self._case_html(
            session, view, told=told, status=200, draft=draft, search=Search(find or "", found)
        )

    async def case_live(self, handoff: str, have: str = "", cookie: SessionCookie = "") -> Response:
        """The moving part of a hand-off's page."""
        self._session(cookie)
        view = await self._view(handoff)
        return live("_case.html", have=have, **self._case_data(view))

    async def photo(self, handoff: str, evidence: str, cookie: SessionCookie = "") -> Response:
        """A photo of this conversation; those of others are not found."""
        self._session(cookie)
        view = await self._view(handoff)
        wanted = EvidenceId(evidence)
        found = await self._desk.photo(wanted) if shows_photo(view, wanted) else None
        if found is None or not found.content_type.startswith("image/"):
            raise HTTPException(404)
        return Response(found.body, media_type=found.content_type, headers=PHOTO_HEADERS)

    async def act(  # noqa: PLR0913 - one parameter a form field
        self,
        handoff: str,
        verb: Verb,
        *,
        form: Annotated[str, Form()],
        key: Annotated[str, Form()],
        text: Annotated[str, Form()] = "",
        photo: Annotated[UploadFile | None, File()] = None,
        until: Annotated[str, Form()] = "",
        option: Annotated[str, Form()] = "",
        amount: Annotated[str, Form()] = "",
        about: Annotated[str, Form()] = "",
        cookie: SessionCookie = "",
    ) -> Response:
        """Do what a button says. What was written stays on the page when it could not be done."""
        session = self._checked(cookie, form)
        view = await self._view(handoff)
        mark = f"{session.id}:{key}:{verb}"
        deed = Deed(
            verb,
            mark,
            text=text,
            photo=photo,
            until=moment_of(until, self._zone),
            option=option,
            amount=amount,
            reply=about,
            to=await self._colleague(about),
        )
        try:
            outcome = await do(self._desk, view.handoff.id, session.agent, deed)
        except PhotoRefusedError as refused:
            told = photo_refusal(refused, (photo and photo.filename) or "The file")
            return await self._case_html(session, view, told=told, status=422, draft=deed)
        if not reached(outcome):
            view = await self._view(handoff)
            told = sentence(verb, outcome)
            return await self._case_html(session, view, told=told, status=409, draft=deed)
        return RedirectResponse(
            f"/desk/cases/{handoff}?did={verb}&ended={outcome}", 303, headers=HEADERS
        )

    async def _colleague(self, id_: str) -> Person | None:
        """One of those who can be chosen; None for anybody else."""
        found = await self._desk.colleagues() if id_ else ()
        return next((one for one in found if one.id == id_), None)

    async def _case_html(  # noqa: PLR0913 - one page
        self,
        session: Session,
        view: CardView,
        *,
        told: str,
        status: int,
        draft: Deed | None = None,
        search: Search | None = None,
    ) -> Response:
        data = self._case_data(view)
        live_part, version = part("_case.html", **data)
        return html(
            "case.html",
            status=status,
            session=session,
            page=data["page"],
            live=live_part,
            version=version,
            told=told,
            drafts={draft.verb.value: draft.text} if draft else {},
            search=search or Search("", None),
            colleagues=[
                one for one in await self._desk.colleagues() if one.id != view.handoff.taken_by
            ],
            key=secrets.token_urlsafe(12),
            zone=self._zone.key,
        )

    def _case_data(self, view: CardView) -> dict[str, object]:
        """What is not translated yet is asked for behind; the page looks again by itself."""
        self._translations.learn_behind(view)
        translated = self._translations.known(view)
        return {
            "page": case_page(view, now=self._clock(), translated=translated),
            "machine": LABEL,
            "reader": self._translations.language,
        }

    async def _queue_data(self) -> dict[str, object]:
        views = await self._desk.queue()
        failures = await self._failures.list()
        return {
            "rows": rows(views, now=self._clock()),
            "failures": failures,
            "trouble": self._trouble(),
            "promises": overdue_rows(await self._promises.overdue()),
            "budget": budget_line(await self._budgets.today()),
        }

    async def _view(self, handoff: str) -> CardView:
        try:
            return await self._desk.card(HandoffId(handoff))
        except CaseNotFoundError:
            raise HTTPException(404, GONE) from None

    def _session(self, cookie: str) -> Session:
        session = self._access.session(cookie)
        if session is None:
            raise HTTPException(303, headers={"Location": LOGIN})
        return session

    def _checked(self, cookie: str, form: str) -> Session:
        """The session of a form that this session's own page sent."""
        session = self._session(cookie)
        if not secrets.compare_digest(session.form.encode(), form.encode()):
            raise HTTPException(403, "This form is not from your desk; please reload the page.")
        return session

    def _let_in(self, request: Request, agent: Agent) -> Response:
        answer = RedirectResponse("/desk", 303, headers=HEADERS)
        answer.set_cookie(
            COOKIE,
            self._access.new_session(agent),
            max_age=int(SESSION_LIFE.total_seconds()),
            path="/desk",
            httponly=True,
            samesite="strict",
            secure=request.url.scheme == "https",
        )
        return answer


def _told(did: str, ended: str) -> str:
    """The sentence of a deed that the address names; nothing for other words."""
    try:
        return sentence(Verb(did), DeskOutcome(ended))
    except ValueError:
        return ""
