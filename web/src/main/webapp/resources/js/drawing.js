/**
 * A sheet to draw on, with a finger, a pen or a mouse. Strokes are kept in this browser as long as the drawing was not
 * sent, under the draft of the form: a reload loses nothing. What is sent is a PNG.
 */
import { find, forget, keep } from "./local.js";
import { Panel } from "./panel.js";
import { choose, fileOf, send } from "./send.js";
import { drawStroke, PAPER, Strokes } from "./strokes.js";

const LONG = 1600;
const SHORT = 1200;

export class Drawing {
  #dialog;
  #panel;
  #canvas;
  #context;
  #copy;
  #paper;
  #strokes;
  #stroke = null;

  constructor(dialog) {
    const draft = document.querySelector("[data-autosave]")?.dataset.autosave ?? location.pathname;
    this.#dialog = dialog;
    this.#copy = `${draft}:drawing`;
    const copy = find(this.#copy)?.fields;
    this.#paper = copy?.paper;
    this.#strokes = new Strokes(copy?.strokes);
    this.#panel = new Panel(dialog, () => this.#lift());
    this.#canvas = this.#panel.part("sheet");
    this.#context = this.#canvas.getContext("2d");
    this.#panel.on("undo", () => this.#strokes.canUndo && this.#change(() => this.#strokes.undo()));
    this.#panel.on("redo", () => this.#strokes.canRedo && this.#change(() => this.#strokes.redo()));
    this.#panel.on("clear", () => this.#strokes.canUndo && this.#change(() => this.#strokes.clear()));
    this.#panel.on("use", () => this.#use());
    this.#panel.on("upload", () => this.#chooseInstead());
    dialog.addEventListener("change", () => this.#nameColour());
    this.#listen();
    document.querySelector("[data-discard]")?.addEventListener("click", () => this.#forget());
  }

  #listen() {
    this.#canvas.addEventListener("pointerdown", (event) => this.#touch(event));
    this.#canvas.addEventListener("pointermove", (event) => this.#move(event));
    this.#canvas.addEventListener("pointerup", () => this.#lift());
    this.#canvas.addEventListener("pointercancel", () => this.#lift());
    new ResizeObserver(() => this.#fit()).observe(this.#canvas);
  }

  /** Whether something lies here that was not sent. */
  get isWaiting() {
    return !this.#strokes.isEmpty;
  }

  /** Opens the sheet, with what was drawn before. */
  open() {
    this.#paper ??= innerHeight > innerWidth ? [SHORT, LONG] : [LONG, SHORT];
    this.#dialog.dataset.paper = this.#paper[0] > this.#paper[1] ? "wide" : "high";
    this.#panel.enter("drawing");
    this.#nameColour();
    this.#fit();
    this.#tell();
  }

  #fit() {
    const width = Math.round(this.#canvas.clientWidth * devicePixelRatio);
    if (width === 0 || !this.#paper) {
      return;
    }
    this.#canvas.width = width;
    this.#canvas.height = Math.round((width * this.#paper[1]) / this.#paper[0]);
    this.#draw();
  }

  #draw() {
    this.#strokes.draw(this.#context, this.#canvas.width / this.#paper[0]);
  }

  #place({ clientX, clientY }) {
    const box = this.#canvas.getBoundingClientRect();
    const scale = this.#paper[0] / box.width;
    return [Math.round((clientX - box.left) * scale), Math.round((clientY - box.top) * scale)];
  }

  /** One finger draws: the hand that leans on the sheet does not. */
  #touch(event) {
    if (!event.isPrimary || event.button !== 0) {
      return;
    }
    event.preventDefault();
    this.#canvas.setPointerCapture(event.pointerId);
    this.#stroke = { colour: this.#colour(), width: this.#width(), points: this.#place(event) };
    drawStroke(this.#context, this.#stroke);
  }

  #move(event) {
    if (!this.#stroke || !event.isPrimary) {
      return;
    }
    const all = event.getCoalescedEvents?.() ?? [];
    (all.length > 0 ? all : [event]).forEach((each) => this.#stroke.points.push(...this.#place(each)));
    drawStroke(this.#context, { ...this.#stroke, points: this.#stroke.points.slice(-12) });
  }

  #lift() {
    if (this.#stroke) {
      const stroke = this.#stroke;
      this.#stroke = null;
      this.#change(() => this.#strokes.add(stroke));
    }
  }

  #chosen(name) {
    return this.#dialog.querySelector(`input[name=${name}]:checked`);
  }

  #colour() {
    const swatch = this.#chosen("drawingColour").nextElementSibling;
    return this.#chosen("drawingTool").value === "eraser" ? PAPER : getComputedStyle(swatch).backgroundColor;
  }

  #width() {
    return Number(this.#chosen("drawingWidth").value) * (this.#chosen("drawingTool").value === "eraser" ? 2 : 1);
  }

  #nameColour() {
    this.#panel.part("colour").textContent = this.#chosen("drawingColour").parentElement.textContent.trim();
  }

  #change(action) {
    action();
    this.#draw();
    this.#tell();
    keep(this.#copy, { paper: this.#paper, strokes: this.#strokes.toData() });
  }

  #tell() {
    this.#able("undo", this.#strokes.canUndo);
    this.#able("redo", this.#strokes.canRedo);
    this.#able("clear", this.#strokes.canUndo);
    this.#able("use", !this.#strokes.isEmpty);
  }

  /** A button that can do nothing now stays where it is, so that whoever stands on it is not lost. */
  #able(name, able) {
    const button = this.#dialog.querySelector(`[data-do="${name}"]`);
    button.disabled = !able && document.activeElement !== button;
    button.setAttribute("aria-disabled", String(!able));
  }

  #use() {
    if (this.#strokes.isEmpty) {
      return;
    }
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = this.#paper;
    this.#strokes.draw(canvas.getContext("2d"), 1);
    this.#panel.close();
    canvas.toBlob((blob) => this.#send(blob), "image/png");
  }

  /** What was drawn meanwhile is another drawing, which begins with this one. */
  #send(blob) {
    const { size } = this.#strokes;
    send(fileOf(blob, this.#dialog.dataset.name), () => size === this.#strokes.size && this.#forget());
  }

  #forget() {
    forget(this.#copy);
    this.#strokes = new Strokes();
    this.#paper = undefined;
    this.#dialog.dispatchEvent(new Event("waiting"));
  }

  #chooseInstead() {
    this.#panel.close();
    choose();
  }
}
