// The desk's live parts and keys. No library; without this script every page and form works as well.
"use strict";

const PAUSE = 3000; // milliseconds between looks
const live = document.getElementById("live");

async function refresh() {
  if (document.hidden || answering()) return;
  const url = `${live.dataset.live}?have=${encodeURIComponent(live.dataset.version)}`;
  const answer = await fetch(url, { headers: { Accept: "text/html" } });
  if (answer.redirected) return window.location.reload();
  if (answer.status !== 200) return;
  const focused = document.activeElement.getAttribute && document.activeElement.getAttribute("href");
  const reading = scrolledUp();
  live.innerHTML = await answer.text();
  showEnd(reading);
  live.dataset.version = answer.headers.get("X-Desk-Version");
  if (focused) live.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
  announce();
  localTimes();
}

// Somebody is about to answer a question of the live part; it must not change under their hands.
function answering() {
  return live.contains(document.activeElement) && document.activeElement.closest("details[open]");
}

async function watch() {
  try {
    await refresh();
    live.classList.remove("stale");
  } catch {
    live.classList.add("stale"); // the gateway does not answer; what is shown may be old
  }
  setTimeout(watch, PAUSE);
}

// Where somebody reads further up in the transcript, null when they are at its end.
function scrolledUp() {
  const talk = document.querySelector("[data-end]");
  const below = talk ? talk.scrollHeight - talk.clientHeight - talk.scrollTop : 0;
  return below > 40 ? talk.scrollTop : null;
}

function showEnd(reading = null) {
  const talk = document.querySelector("[data-end]");
  if (talk) talk.scrollTop = reading ?? talk.scrollHeight;
}

function announce() {
  const waiting = live.querySelectorAll("[data-row]").length;
  document.title = document.title.replace(/^\(\d+\) /, "");
  if (waiting) document.title = `(${waiting}) ${document.title}`;
}

// Moments in the reader's own time zone; the server writes them in UTC.
function localTimes() {
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
  const exact = new Intl.DateTimeFormat(undefined, { timeStyle: "medium" });
  for (const time of document.querySelectorAll("time[datetime]")) {
    const clock = time.hasAttribute("data-seconds") ? exact : format;
    const text = clock.format(new Date(time.dateTime));
    if (time.hasAttribute("data-due")) {
      time.textContent = `${new Date(time.dateTime) < new Date() ? "late since" : "answer by"} ${text}`;
    } else {
      time.textContent = text;
    }
  }
}

function move(step) {
  const rows = [...document.querySelectorAll("[data-row]")];
  const here = rows.indexOf(document.activeElement);
  const next = here < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, here + step));
  rows[next]?.focus();
}

function writing(target) {
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}

document.addEventListener("keydown", (event) => {
  const { target } = event;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && target.matches("textarea")) {
    event.preventDefault();
    target.form.requestSubmit();
  }
  if (writing(target) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "j") move(1);
  if (event.key === "k") move(-1);
  if (event.key === "q") window.location.assign("/desk");
  if (event.key === "r") {
    event.preventDefault();
    document.querySelector("[data-reply]")?.focus();
  }
});

// A form is sent once, however often its button is pressed.
document.addEventListener("submit", (event) => {
  if (event.target.dataset.sent) event.preventDefault();
  event.target.dataset.sent = "yes";
});

window.addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});

if (live) {
  announce();
  showEnd();
  watch();
}
localTimes();
