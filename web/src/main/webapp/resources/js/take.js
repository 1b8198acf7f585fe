/**
 * What was taken on a panel and not used yet: it is looked at in the part "take", used, or taken again. It stays when the
 * panel is closed; the panel's dialog tells that something lies waiting with the event "waiting".
 */
import { fileOf, send, unsent } from "./send.js";

export class Take {
  #dialog;
  #panel;
  #blob = null;

  /** @param {HTMLDialogElement} dialog @param {Panel} panel @param {() => void} again opens what takes another one */
  constructor(dialog, panel, again) {
    this.#dialog = dialog;
    this.#panel = panel;
    panel.on("use", () => this.#use());
    panel.on("retake", () => {
      this.#forget();
      again();
    });
  }

  /** Whether something lies here that was not used. */
  get isWaiting() {
    return this.#blob !== null;
  }

  /** Keeps it, and shows it if somebody is still here. */
  keep(blob) {
    this.#blob = blob;
    unsent.add(blob);
    this.#player.src = URL.createObjectURL(blob);
    if (this.#panel.isOpen) {
      this.look();
    }
    this.#dialog.dispatchEvent(new Event("waiting"));
  }

  look() {
    this.#panel.enter("review");
  }

  /** What plays, falls silent. */
  rest() {
    this.#player.pause?.();
  }

  get #player() {
    return this.#panel.part("take");
  }

  #use() {
    send(fileOf(this.#blob, this.#dialog.dataset.name));
    this.#forget();
    this.#panel.close();
  }

  #forget() {
    const player = this.#player;
    URL.revokeObjectURL(player.src);
    player.removeAttribute("src");
    player.load?.();
    unsent.delete(this.#blob);
    this.#blob = null;
  }
}
