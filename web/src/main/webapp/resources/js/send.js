/**
 * Sends what was made on the page along the road of chosen files: through the page's own file input, so that limits,
 * progress and refusals are the same. What did not arrive stays on a shelf, to be sent again or saved on the device; as
 * long as something is made and not sent, leaving the page asks first.
 *
 * The section of the files has data-most-bytes; in it stand a list with data-shelf, and a template with data-shelf-item.
 */
const section = document.querySelector("[data-most-bytes]");
const shelf = section?.querySelector("[data-shelf]");
const onTheirWay = new Map();
let bring = null;

/** What was made here and is not with the server yet. */
export const unsent = new Set();

/** Whether some of it is on its way. */
export const isSending = () => onTheirWay.size > 0;

const input = () => section.querySelector("input[type=file]");
const arrived = () => section.querySelectorAll("[data-arrived]").length;

/** @returns {File} with a name that says what it is and when it was made */
export function fileOf(blob, words) {
  const type = blob.type.split(";")[0];
  const ending = { "image/jpeg": "jpg", "image/png": "png", "audio/mp4": "m4a" }[type] ?? type.split("/")[1];
  const now = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString();
  return new File([blob], `${words}-${now.slice(0, 19).replace(/\D/g, "-")}.${ending}`, { type });
}

/** Has files brought by somebody else than the page's own input; @param {(file: File) => Promise<void>} way that brings one */
export function bringBy(way) {
  bring = way;
  input().addEventListener("change", () => input().files.length > 0 && send(input().files[0]));
}

/** Sends; @param {() => void} done called when the server has it */
export function send(file, done = () => {}) {
  unsent.add(file);
  if (bring) {
    sendBy(file, done);
    return;
  }
  onTheirWay.set(file.name, { file, done, before: Infinity });
  const list = new DataTransfer();
  list.items.add(file);
  input().files = list.files;
  input().dispatchEvent(new Event("change", { bubbles: true }));
  if (file.size > Number(section.dataset.mostBytes)) {
    settle(file.name);
  }
}

async function sendBy(file, done) {
  const before = [...section.querySelectorAll("[data-arrived]")].map((take) => take.dataset.arrived).join();
  if (file.size > Number(section.dataset.mostBytes)) {
    section.querySelector("[data-told]").textContent = section.dataset.tooLarge.replace("{0}", file.name);
  } else {
    onTheirWay.set(file.name, { file, done, before: Infinity });
    await bring(file);
  }
  onTheirWay.delete(file.name);
  const after = [...section.querySelectorAll("[data-arrived]")].map((take) => take.dataset.arrived).join();
  if (after === before) {
    putOnShelf(file, done);
  } else {
    unsent.delete(file);
    done();
  }
  section.dispatchEvent(new Event("settled"));
}

/** Files go one after the other: what is there now came before this one. */
function begin(name) {
  if (onTheirWay.has(name)) {
    onTheirWay.get(name).before = arrived();
  }
}

function settle(name) {
  const { file, done, before } = onTheirWay.get(name) ?? {};
  if (!file) {
    return;
  }
  onTheirWay.delete(name);
  if (arrived() > before) {
    unsent.delete(file);
    done();
  } else {
    putOnShelf(file, done);
  }
}

function putOnShelf(file, done) {
  const item = section.querySelector("[data-shelf-item]").content.firstElementChild.cloneNode(true);
  const link = item.querySelector("a");
  item.querySelector("[data-part=name]").textContent = file.name;
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  item.querySelector("button").addEventListener("click", () => {
    URL.revokeObjectURL(link.href);
    item.remove();
    send(file, done);
  });
  shelf.append(item);
}

/** Lets somebody choose a file instead; capture: with the device's own camera (its side) or recorder, of this type. */
export function choose(capture = null) {
  const chooser = input();
  const { accept } = chooser;
  if (capture) {
    chooser.capture = capture.side;
    chooser.accept = capture.type;
  }
  chooser.click();
  chooser.removeAttribute("capture");
  chooser.accept = accept;
}

if (section && window.jQuery) {
  jQuery(section).on("fileuploadsend", (event, data) => data.files.forEach((file) => begin(file.name)));
  jQuery(section).on("fileuploadalways", (event, data) => data.files.forEach((file) => settle(file.name)));
}

if (section) {
  addEventListener("online", () => shelf.querySelectorAll("button").forEach((button) => button.click()));
  document.querySelector("[data-discard]")?.addEventListener("click", () => unsent.clear());
  addEventListener("beforeunload", (event) => unsent.size > 0 && event.preventDefault());
}
