/**
 * The tools with which one makes something on the page: a button with data-tool opens the dialog with that id, and tells of
 * what lies waiting there whenever that changes (the dialog's event "waiting"). An address that ends in #studio-… (from
 * behind the plus) opens its tool at once.
 */
import { Camera } from "./camera.js";
import { Drawing } from "./drawing.js";
import "./length.js";
import { Recorder } from "./recorder.js";
import "./wait.js";

const MAKERS = { photograph: Camera, sound: Recorder, video: Recorder, drawing: Drawing };

for (const button of document.querySelectorAll("[data-tool]")) {
  const dialog = document.getElementById(button.dataset.tool);
  const tool = new MAKERS[dialog.dataset.medium](dialog);
  const tell = () => (button.querySelector("[data-waiting]").hidden = !tool.isWaiting);
  tell();
  button.addEventListener("click", () => tool.open());
  dialog.addEventListener("waiting", tell);
  dialog.addEventListener("close", () => {
    tell();
    button.focus();
  });
  if (location.hash === `#${dialog.id}`) {
    history.replaceState(history.state, "", location.href.split("#")[0]);
    button.focus();
    tool.open();
  }
}
