/**
 * Records sound or video on the page. The dialog says with data-medium which of the two, with data-most-seconds how long
 * it may last, and in data-denied, data-none and data-busy what to tell when the device does not open.
 *
 * The take is of whatever type the browser really made.
 */
import { camera, isMirror, open, otherCamera, release } from "./devices.js";
import { showLevel } from "./level.js";
import { Panel } from "./panel.js";
import { choose } from "./send.js";
import { Take } from "./take.js";

/** What plays everywhere comes first. Each browser takes the first one that it really makes. */
const TYPES = {
  sound: ["audio/mp4;codecs=mp4a.40.2", "audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"],
  video: ["video/mp4;codecs=avc1.42E01E,mp4a.40.2", "video/webm;codecs=vp8,opus", "video/webm", "video/mp4"],
};
const BITS = { audioBitsPerSecond: 96_000, videoBitsPerSecond: 1_500_000 };
const NEARLY = 10;
const SLICE = 1000;
/** In seconds: what is shorter was a slip of the finger, and no browser writes it down well. */
const SHORTEST = 1;

export class Recorder {
  #dialog;
  #panel;
  #stream = null;
  #recorder = null;
  #quiet = () => {};
  #chunks = [];
  #take;
  #chosenCamera = null;
  #elapsed = 0;
  #since = 0;
  #ticking = 0;

  constructor(dialog) {
    this.#dialog = dialog;
    this.#panel = new Panel(dialog, () => this.#leave());
    this.#take = new Take(dialog, this.#panel, () => this.open());
    this.#panel.on("record", () => this.#record());
    this.#panel.on("pause", () => this.#pause());
    this.#panel.on("resume", () => this.#resume());
    this.#panel.on("stop", () => this.#stop());
    this.#panel.on("switch", () => this.#switch());
    this.#panel.on("again", () => this.open());
    this.#panel.on("upload", () => this.#chooseInstead());
    this.#panel.on("capture", () => this.#chooseInstead({ side: "user", type: this.#isVideo ? "video/*" : "audio/*" }));
    document.addEventListener("visibilitychange", () => document.hidden && this.#pause());
  }

  get #isVideo() {
    return this.#dialog.dataset.medium === "video";
  }

  /** Whether something lies here that was not used. */
  get isWaiting() {
    return this.#take.isWaiting;
  }

  /** Shows the take that was not used yet, or opens the device. */
  async open() {
    if (this.isWaiting) {
      this.#take.look();
      return;
    }
    this.#panel.enter("opening");
    if (!window.MediaRecorder) {
      this.#panel.refuse("none");
      return;
    }
    try {
      await this.#openDevice();
    } catch (refusal) {
      this.#panel.refuse(refusal.reason);
    }
  }

  async #openDevice() {
    const stream = await open({
      audio: { echoCancellation: true, noiseSuppression: true },
      video: this.#isVideo && camera(this.#chosenCamera, "user", 1280),
    });
    if (!this.#panel.isOpen || this.#stream) {
      release(stream);
      return;
    }
    this.#stream = stream;
    this.#quiet = showLevel(stream, this.#panel.part("level"));
    this.#tell(0);
    if (this.#isVideo) {
      this.#show(stream);
      this.#panel.part("switch").hidden = (await otherCamera(stream)) === null;
    }
    if (this.#stream === stream) {
      this.#panel.enter("ready");
    }
  }

  #show(stream) {
    const live = this.#panel.part("live");
    live.srcObject = stream;
    live.classList.toggle("studio__mirror", isMirror(stream));
    live.play().catch(() => {});
  }

  async #switch() {
    this.#chosenCamera = await otherCamera(this.#stream);
    this.#letGo();
    this.open();
  }

  #record() {
    const mimeType = TYPES[this.#dialog.dataset.medium].find((type) => MediaRecorder.isTypeSupported(type));
    const recorder = new MediaRecorder(this.#stream, { ...BITS, ...(mimeType && { mimeType }) });
    this.#chunks = [];
    recorder.addEventListener("dataavailable", (event) => event.data.size > 0 && this.#chunks.push(event.data));
    recorder.addEventListener("stop", () => this.#finish(recorder.mimeType));
    this.#recorder = recorder;
    recorder.start(SLICE);
    this.#elapsed = 0;
    this.#begin();
  }

  #begin() {
    this.#since = performance.now();
    this.#ticking = setInterval(() => this.#tick(), 200);
    this.#panel.enter("recording");
  }

  #pause() {
    if (this.#recorder?.state === "recording") {
      this.#hold();
      this.#recorder.pause();
      this.#panel.enter("paused");
    }
  }

  #resume() {
    this.#recorder.resume();
    this.#begin();
  }

  #stop() {
    const early = SHORTEST - this.#seconds;
    const recorder = this.#recorder;
    if (recorder?.state === "paused" || early <= 0) {
      recorder?.stop();
    } else {
      setTimeout(() => recorder.state !== "inactive" && recorder.stop(), early * 1000);
    }
  }

  /** So much was recorded. */
  get #seconds() {
    const running = this.#recorder?.state === "recording" ? performance.now() - this.#since : 0;
    return (this.#elapsed + running) / 1000;
  }

  /** The clock stands still. */
  #hold() {
    clearInterval(this.#ticking);
    this.#elapsed += performance.now() - this.#since;
  }

  #tick() {
    const seconds = this.#seconds;
    this.#tell(seconds);
    if (seconds >= Number(this.#dialog.dataset.mostSeconds)) {
      this.#recorder.stop();
    }
  }

  #tell(seconds) {
    const left = Math.max(0, Math.ceil(Number(this.#dialog.dataset.mostSeconds) - seconds));
    const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    this.#panel.part("left").textContent = this.#dialog.dataset.left.replace("{0}", clock);
    const near = this.#panel.part("near");
    const words = left <= NEARLY && seconds > 0 ? near.dataset.words : "";
    if (near.textContent !== words) {
      near.textContent = words;
    }
  }

  #finish(mimeType) {
    clearInterval(this.#ticking);
    this.#recorder = null;
    this.#letGo();
    const take = new Blob(this.#chunks, { type: mimeType });
    this.#chunks = [];
    if (take.size === 0) {
      if (this.#panel.isOpen) {
        this.open();
      }
      return;
    }
    this.#take.keep(take);
  }

  #chooseInstead(capture) {
    this.#panel.close();
    choose(capture);
  }

  /** The panel was closed, in whatever state. What was recorded so far becomes the take. */
  #leave() {
    this.#take.rest();
    if (this.#recorder) {
      this.#recorder.stop();
    }
    this.#letGo();
  }

  #letGo() {
    this.#quiet();
    this.#quiet = () => {};
    release(this.#stream);
    this.#stream = null;
    if (this.#isVideo) {
      this.#panel.part("live").srcObject = null;
    }
  }
}
