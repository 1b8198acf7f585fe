/**
 * Whoever goes on (a button with data-goes-on) while a file is still on its way goes on as soon as it has arrived. Whoever
 * would leave something behind that was made here and not sent hears of it first, and goes on with a second press. The
 * section of the files has the words for both: data-wait and data-left-behind.
 */
import { isSending, unsent } from "./send.js";

const section = document.querySelector("[data-most-bytes]");
const told = section?.querySelector("[data-told]");
let uploading = false;
let waiting = null;
let warned = false;

function tell(words) {
  told.textContent = words;
  told.scrollIntoView({ block: "center" });
}

function stop(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function press(event) {
  const button = event.target.closest("[data-goes-on]");
  if (!button) {
    return;
  }
  if (uploading || isSending()) {
    stop(event);
    waiting = button;
    tell(section.dataset.wait);
  } else if (unsent.size > 0 && !warned) {
    stop(event);
    warned = true;
    tell(section.dataset.leftBehind);
  } else {
    unsent.clear();
  }
}

function goOn() {
  if (waiting && !uploading && !isSending()) {
    const button = waiting;
    waiting = null;
    told.textContent = "";
    button.click();
  }
}

if (section) {
  document.addEventListener("click", press, true);
  section.addEventListener("settled", () => setTimeout(goOn));
}

if (section && window.jQuery) {
  jQuery(section).on("fileuploadstart", () => (uploading = true));
  jQuery(section).on("fileuploadstop", () => {
    uploading = false;
    setTimeout(goOn);
  });
}
