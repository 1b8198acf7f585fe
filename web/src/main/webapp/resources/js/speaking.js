/**
 * Speaks a reaction instead of typing it. The recorder comes when somebody asks for it; what it made goes to the draft of
 * the form that is spoken into, of which the last recording counts. A section with data-speaking has the list of takes
 * (data-takes), a template of one (data-take), and the words that upload and wait need.
 */
import "./length.js";

const section = document.querySelector("[data-speaking]");
const form = section?.closest("form");
const takes = section?.querySelector("[data-takes]");
const told = section?.querySelector("[data-told]");
let recorder = null;

function fields() {
  const inputs = [...form.querySelectorAll("[data-field]")].filter((input) => input.type !== "radio" || input.checked);
  return Object.fromEntries(inputs.map((input) => [input.dataset.field, input.value]));
}

async function ask(address, method, type, body) {
  const answer = await fetch(address, { method, headers: { "Content-Type": type }, body });
  if (answer.status === 422) {
    told.textContent = (await answer.json()).message;
  } else if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return answer;
}

/** Brings a recording; the draft for which it comes has to be there first. */
async function bring(file) {
  const draft = `/api/drafts/${form.dataset.autosave}`;
  const typed = { form: form.dataset.form, subject: form.dataset.subject, fields: fields() };
  told.textContent = "";
  try {
    await ask(draft, "PUT", "application/json", JSON.stringify(typed));
    const name = encodeURIComponent(file.name);
    const answer = await ask(`${draft}/sounds?name=${name}`, "POST", "application/octet-stream", file);
    if (answer.ok) {
      show((await answer.json()).id);
    }
  } catch {
    told.textContent = section.dataset.notSent;
  }
}

function show(id) {
  const take = section.querySelector("[data-take]").content.firstElementChild.cloneNode(true);
  take.dataset.arrived = id;
  take.querySelector("audio").src = `/media/${id}/original`;
  takes.replaceChildren(take);
}

async function drop(take) {
  try {
    await ask(`/api/drafts/${form.dataset.autosave}/sounds/${take.dataset.arrived}`, "DELETE", "application/json");
    take.remove();
    section.querySelector("[data-tool]").focus();
  } catch {
    told.textContent = section.dataset.notSent;
  }
}

async function speak(button) {
  if (!recorder) {
    const [{ Recorder }, { bringBy }] = await Promise.all([
      import("./recorder.js"),
      import("./send.js"),
      import("./wait.js"),
    ]);
    bringBy(bring);
    const dialog = document.getElementById(button.dataset.tool);
    recorder = new Recorder(dialog);
    const tell = () => (button.querySelector("[data-waiting]").hidden = !recorder.isWaiting);
    dialog.addEventListener("waiting", tell);
    dialog.addEventListener("close", () => {
      tell();
      button.focus();
    });
  }
  recorder.open();
}

section?.addEventListener("click", (event) => {
  const button = event.target.closest("[data-tool]");
  const take = event.target.closest("[data-drop]")?.parentElement;
  if (button) {
    speak(button);
  } else if (take) {
    drop(take);
  }
});
