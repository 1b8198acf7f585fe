/**
 * Keeps what is being typed. A form says so with data-autosave (the draft's id), data-form, data-subject and
 * data-saved-at; its inputs carry data-field (ticked boxes of one field are joined by commas); an element with
 * data-saved tells how things are. A page on which one form is for one thing after the other stops before it puts another
 * draft into the form, and begins again after.
 *
 * Every change goes into this browser at once and to the server two seconds later. What the server did not get, because
 * the connection or the session was gone, is typed back when the page is opened again.
 */
import { find, forget, keep } from "./local.js";

const PAUSE = 2000;

/** A page with a second such form, set apart by data-apart, loads this module once more, as autosave.js?apart=<its name>. */
const apart = new URL(import.meta.url).searchParams.get("apart");
const form = document.querySelector(apart ? `[data-autosave][data-apart="${apart}"]` : "[data-autosave]:not([data-apart])");
const told = form?.querySelector("[data-saved]");
let seen = "";
let timer = 0;
let sending = Promise.resolve();

function inputs() {
  return [...form.querySelectorAll("[data-field]")];
}

/** What stands in the form; value and ticked tell it of an input. */
function typed(value = (input) => input.value, ticked = (input) => input.checked) {
  const fields = {};
  for (const input of inputs()) {
    const name = input.dataset.field;
    if (input.type === "checkbox") {
      fields[name] = [fields[name], ticked(input) ? value(input) : ""].filter(Boolean).join(",");
    } else if (input.type === "radio") {
      fields[name] = ticked(input) ? value(input) : (fields[name] ?? "");
    } else {
      fields[name] = value(input);
    }
  }
  return fields;
}

/** What stood in the form when the page came: on a slow tablet people type before this script is there. */
function served() {
  return typed(
    (input) => input.tagName === "SELECT" ? servedChoice(input) : (input.defaultValue ?? input.value),
    (input) => input.defaultChecked,
  );
}

function servedChoice(select) {
  return ([...select.options].find((option) => option.defaultSelected) ?? select.options[0])?.value ?? "";
}

function typeBack(fields) {
  for (const input of inputs()) {
    const value = fields[input.dataset.field];
    if (value === undefined) {
      continue;
    }
    if (input.type === "checkbox") {
      input.checked = value.split(",").includes(input.value);
    } else if (input.type === "radio") {
      input.checked = input.value === value;
    } else {
      input.value = value;
    }
  }
}

async function send({ draft, kind, subject, fields }) {
  try {
    const answer = await fetch(`/api/drafts/${draft}`, {
      method: "PUT",
      keepalive: true,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ form: kind, subject, fields }),
    });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    if (draft !== form.dataset.autosave || JSON.stringify(fields) === JSON.stringify(typed())) {
      forget(draft);
    }
    told.textContent = told.dataset.now;
  } catch {
    told.textContent = told.dataset.here;
  }
}

function flush() {
  if (timer) {
    clearTimeout(timer);
    timer = 0;
    const now = {
      draft: form.dataset.autosave,
      kind: form.dataset.form,
      subject: form.dataset.subject || null,
      fields: typed(),
    };
    sending = sending.then(() => send(now));
  }
}

/** Sends what is not on the server yet, before another draft comes into the form. */
export function stop() {
  flush();
}

/** What stands in the form has become what it was meant to be, or is thrown away: nothing of it is sent any more. */
export function drop() {
  clearTimeout(timer);
  timer = 0;
  forget(form.dataset.autosave);
}

/** Looks what this browser still has of the draft that is in the form now. */
export function begin() {
  const copy = find(form.dataset.autosave);
  if (copy && copy.at > Date.parse(form.dataset.savedAt || 0)) {
    typeBack(copy.fields);
    schedule();
  } else {
    forget(form.dataset.autosave);
  }
  seen = JSON.stringify(typed());
}

/** Leaving a field tells of a change as well: what stood there before is no change, and may be older than the server's. */
function changed() {
  const now = JSON.stringify(typed());
  if (now !== seen) {
    seen = now;
    schedule();
  }
}

function schedule() {
  keep(form.dataset.autosave, typed());
  clearTimeout(timer);
  timer = setTimeout(flush, PAUSE);
}

if (form) {
  const before = JSON.stringify(served());
  begin();
  seen = before;
  changed();
  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  addEventListener("online", () => find(form.dataset.autosave) && schedule());
  addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", () => document.hidden && flush());
  form.querySelector("[data-discard]")?.addEventListener("click", drop);
}
