/**
 * A panel on a page: a native dialog that is in one state at a time. What carries data-in is shown in the states that it
 * names; a button says with data-do what it does. However it is left, by its button, by Escape or with the page, it tells.
 */
const isSeen = (element) => element.getClientRects().length > 0;

export class Panel {
  #dialog;

  /** @param {HTMLDialogElement} dialog @param {() => void} left called when it was closed */
  constructor(dialog, left) {
    this.#dialog = dialog;
    this.on("close", () => this.close());
    dialog.addEventListener("close", left);
    addEventListener("pagehide", () => dialog.open && this.close());
  }

  get isOpen() {
    return this.#dialog.open;
  }

  get state() {
    return this.#dialog.dataset.state;
  }

  /** What a button does, wherever it stands in the panel. */
  on(name, action) {
    this.#dialog.querySelectorAll(`[data-do="${name}"]`).forEach((button) => button.addEventListener("click", action));
  }

  part(name) {
    return this.#dialog.querySelector(`[data-part="${name}"]`);
  }

  /** Shows a state; whoever stood on a button that went away, or on none, finds themselves on the first one that is there. */
  enter(state) {
    this.#dialog.dataset.state = state;
    this.#dialog.querySelectorAll("[data-in]").forEach((part) => {
      part.hidden = !part.dataset.in.split(" ").includes(state);
    });
    if (!this.#dialog.open) {
      this.#dialog.showModal();
    }
    const here = document.activeElement;
    if (!this.#dialog.contains(here) || !isSeen(here) || here.dataset.do === "close") {
      [...this.#dialog.querySelectorAll("[data-in] button")].find(isSeen)?.focus();
    }
  }

  /** Says why it cannot go on, if somebody is still here; the dialog has the words for each reason. */
  refuse(reason) {
    if (this.isOpen) {
      this.enter("refused");
      this.part("reason").textContent = this.#dialog.dataset[reason];
    }
  }

  close() {
    this.#dialog.close();
  }
}
