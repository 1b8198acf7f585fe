/**
 * A form with data-once goes out once, however often the button is pressed; what it posts (data-draft) is on the server,
 * so that the copy in this browser can go.
 */
import { forget } from "./local.js";

for (const form of document.querySelectorAll("[data-once]")) {
  forget(form.dataset.draft);
  form.addEventListener("submit", (event) => {
    if (form.dataset.once === "sent") {
      event.preventDefault();
    }
    form.dataset.once = "sent";
  });
}
