/**
 * Takes a photograph on the page. The dialog says in data-denied, data-none and data-busy what to tell when the camera does
 * not open. What was taken and not used is there when the panel opens again.
 */
import { camera, isMirror, open, otherCamera, release } from "./devices.js";
import { Panel } from "./panel.js";
import { choose } from "./send.js";
import { Take } from "./take.js";

const LONGEST_SIDE = 1600;
const QUALITY = 0.9;

export class Camera {
  #panel;
  #stream = null;
  #take;
  #chosenCamera = null;

  constructor(dialog) {
    this.#panel = new Panel(dialog, () => this.#letGo());
    this.#take = new Take(dialog, this.#panel, () => this.open());
    this.#panel.on("shoot", () => this.#shoot());
    this.#panel.on("switch", () => this.#switch());
    this.#panel.on("again", () => this.open());
    this.#panel.on("upload", () => this.#chooseInstead());
    this.#panel.on("capture", () => this.#chooseInstead({ side: "environment", type: "image/*" }));
  }

  /** Whether something lies here that was not used. */
  get isWaiting() {
    return this.#take.isWaiting;
  }

  /** Shows what was taken and not used yet, or opens the camera. */
  async open() {
    if (this.isWaiting) {
      this.#take.look();
      return;
    }
    this.#panel.enter("opening");
    try {
      await this.#openCamera();
    } catch (refusal) {
      this.#panel.refuse(refusal.reason);
    }
  }

  async #openCamera() {
    const stream = await open({ audio: false, video: camera(this.#chosenCamera, "environment", 1920) });
    if (!this.#panel.isOpen || this.#stream) {
      release(stream);
      return;
    }
    this.#stream = stream;
    const live = this.#panel.part("live");
    live.srcObject = stream;
    live.classList.toggle("studio__mirror", isMirror(stream));
    live.play().catch(() => {});
    await new Promise((seen) => (live.videoWidth ? seen() : live.addEventListener("loadedmetadata", seen, { once: true })));
    this.#panel.part("switch").hidden = (await otherCamera(stream)) === null;
    if (this.#stream === stream) {
      this.#panel.enter("ready");
    }
  }

  async #switch() {
    this.#chosenCamera = await otherCamera(this.#stream);
    this.#letGo();
    this.open();
  }

  /** A second press finds the camera gone. */
  #shoot() {
    if (!this.#stream) {
      return;
    }
    const live = this.#panel.part("live");
    const scale = Math.min(1, LONGEST_SIDE / Math.max(live.videoWidth, live.videoHeight));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(live.videoWidth * scale);
    canvas.height = Math.round(live.videoHeight * scale);
    canvas.getContext("2d").drawImage(live, 0, 0, canvas.width, canvas.height);
    this.#letGo();
    canvas.toBlob((blob) => this.#take.keep(blob), "image/jpeg", QUALITY);
  }

  #chooseInstead(capture) {
    this.#panel.close();
    choose(capture);
  }

  #letGo() {
    release(this.#stream);
    this.#stream = null;
    this.#panel.part("live").srcObject = null;
  }
}
