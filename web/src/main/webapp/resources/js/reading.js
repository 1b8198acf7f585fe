/**
 * A teacher's reading list: one form for one moment after the other, without loading the page. What is typed is kept as
 * everywhere, also of a moment that one leaves; Ctrl and Enter place a reaction and go on; in the list the arrows (or j and
 * k) go up and down.
 */
import { begin, drop, stop } from "./autosave.js";

const page = document.querySelector("[data-reading]");

if (page) {
  const list = page.querySelector("[data-list]");
  const desk = page.querySelector("[data-desk]");
  const form = page.querySelector("form");
  const text = form.querySelector("textarea");
  const error = form.querySelector("[data-error]");
  const spoken = form.querySelector("[data-spoken]");
  const told = page.querySelector("[data-told]");
  const items = [...list.querySelectorAll("[data-moment]")];
  let current = items[0];
  let busy = false;

  const kind = () => form.querySelector("[name=reactionKind]:checked").value;
  const tell = (words) => {
    error.textContent = words;
    error.classList.toggle("field__error", words !== "");
  };
  const isDone = (item) => item.classList.contains("reading__item--done");
  const article = (item) => document.getElementById(`moment-${item.dataset.moment}`);

  /** What was spoken at the moment's own page goes along with what is typed here. */
  function listen(item) {
    spoken.hidden = !item.dataset.sound;
    spoken.src = item.dataset.sound ? `/media/${item.dataset.sound}/original` : "";
  }

  function show(item) {
    stop();
    current.dataset.text = text.value;
    current.dataset.kind = kind();
    current.setAttribute("aria-current", "false");
    article(current).classList.add("away");
    current = item;
    current.setAttribute("aria-current", "true");
    article(current).classList.remove("away");
    form.dataset.autosave = item.dataset.draft;
    form.dataset.subject = item.dataset.moment;
    form.dataset.savedAt = item.dataset.savedAt ?? "";
    form.querySelector(`[name=reactionKind][value=${item.dataset.kind}]`).checked = true;
    text.value = item.dataset.text ?? "";
    listen(item);
    tell("");
    form.classList.toggle("away", isDone(item));
    begin();
    item.scrollIntoView({ block: "nearest" });
  }

  function goOn(byKeyboard) {
    const at = items.indexOf(current);
    const next = [...items.slice(at + 1), ...items.slice(0, at)].find((item) => !isDone(item));
    if (!next) {
      page.classList.add("away");
      const done = document.querySelector("[data-done]");
      done.classList.remove("away");
      done.focus();
      return;
    }
    show(next);
    if (byKeyboard) {
      text.focus();
    } else {
      desk.scrollIntoView({ block: "start" });
      desk.focus({ preventScroll: true });
    }
  }

  async function send(address, body, words, byKeyboard) {
    if (busy || isDone(current)) {
      return;
    }
    busy = true;
    tell("");
    try {
      const answer = await fetch(address, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      });
      if (answer.status === 422) {
        tell((await answer.json()).message);
        text.focus();
        return;
      }
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      drop();
      text.value = "";
      const who = current.querySelector(".reading__who").textContent;
      current.classList.add("reading__item--done");
      current.querySelector("[data-state]").textContent = words;
      told.textContent = `${who}: ${words}`;
      goOn(byKeyboard);
    } catch {
      tell(page.dataset.failed);
    } finally {
      busy = false;
    }
  }

  function place(byKeyboard) {
    const body = { moment: current.dataset.moment, kind: kind(), text: text.value };
    send(`/api/reactions/${current.dataset.draft}`, body, page.dataset.placed, byKeyboard);
  }

  listen(current);
  list.addEventListener("click", (event) => {
    const item = event.target.closest("[data-moment]");
    if (item && item !== current) {
      show(item);
      if (event.detail > 0) {
        desk.scrollIntoView({ block: "nearest" });
      }
    }
  });
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    const to = items[items.indexOf(current) + (step ?? 0)];
    if (step && to && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      show(to);
      to.focus();
    }
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      place(true);
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    place(event.submitter?.matches(":focus-visible") ?? false);
  });
  form.querySelector("[data-pass]").addEventListener("click", (event) => {
    send("/api/reactions/passed", { moment: current.dataset.moment }, page.dataset.passed, event.detail === 0);
  });
}
