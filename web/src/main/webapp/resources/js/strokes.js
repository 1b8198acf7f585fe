/** The strokes of a drawing, as data: drawn in any size, taken back and done again, kept and read back. */
export const PAPER = "#ffffff";

export class Strokes {
  #done = [];
  #undone = [];

  constructor(strokes = []) {
    this.#done = strokes;
  }

  /** Whether the sheet is white. */
  get isEmpty() {
    return this.#done.at(-1)?.clear ?? this.#done.length === 0;
  }

  get size() {
    return this.#done.length;
  }

  get canUndo() {
    return this.#done.length > 0;
  }

  get canRedo() {
    return this.#undone.length > 0;
  }

  /** @param {{colour: string, width: number, points: number[]}} stroke points as x, y, x, y… on the paper */
  add(stroke) {
    this.#done.push(stroke);
    this.#undone = [];
  }

  /** A clean sheet, which can be taken back as well. */
  clear() {
    this.add({ clear: true });
  }

  undo() {
    this.#undone.push(this.#done.pop());
  }

  redo() {
    this.#done.push(this.#undone.pop());
  }

  /** Draws everything since the last clean sheet; scale: pixels to one unit of the paper. */
  draw(context, scale) {
    const { canvas } = context;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = PAPER;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    this.#done.slice(this.#done.findLastIndex((stroke) => stroke.clear) + 1).forEach((stroke) => drawStroke(context, stroke));
  }

  toData() {
    return this.#done;
  }
}

/** Draws one stroke, smoothly: through the middles between its points. */
export function drawStroke(context, { colour, width, points }) {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.beginPath();
  context.moveTo(points[0], points[1]);
  for (let i = 2; i < points.length - 2; i += 2) {
    const [x, y, nextX, nextY] = points.slice(i, i + 4);
    context.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
  }
  context.lineTo(points.at(-2), points.at(-1));
  context.stroke();
}
