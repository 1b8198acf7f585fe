/**
 * The paper on which a mindmap is drawn: SVG that is a tree to screen readers, with a window onto it that is moved and
 * zoomed by finger, mouse, wheel and buttons. A node can be dragged onto another one; there is a list to choose from for
 * who does not drag.
 */
const SVG = "http://www.w3.org/2000/svg";
const SMALLEST = 0.35;
const LARGEST = 2.5;
const COMFORTABLE = 0.8;
const NO_DRAG = 8;
const NARROW = 500;

function element(name, attributes, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

export class Paper {
  #frame;
  #words;
  #does;
  #scale = 1;
  #at = { x: 0, y: 0 };
  #sheet = { left: 0, top: 0, width: 1, height: 1 };
  #boxes = new Map();
  #pointers = new Map();
  #grip = null;

  /**
   * @param frame around the drawing
   * @param words what it says, as data attributes
   * @param does choose(id), edit(id), drop(id, parent)
   */
  constructor(frame, words, does) {
    this.#frame = frame;
    this.#words = words;
    this.#does = does;
    this.drawing = frame.querySelector("[data-drawing]");
    this.drawing.addEventListener("pointerdown", (event) => this.#press(event));
    this.drawing.addEventListener("pointermove", (event) => this.#drag(event));
    this.drawing.addEventListener("pointerup", (event) => this.#release(event));
    this.drawing.addEventListener("pointercancel", (event) => this.#letGo(event));
    this.drawing.addEventListener("dblclick", (event) => {
      const id = this.#nodeAt(event);
      if (id) {
        this.#does.edit(id);
      }
    });
    this.drawing.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    new ResizeObserver(() => this.#window()).observe(frame);
  }

  focus() {
    this.drawing.focus({ preventScroll: true });
  }

  /** On a phone branches grow to one side only. */
  get isNarrow() {
    return this.drawing.clientWidth < NARROW;
  }

  sideOf(id) {
    return this.#boxes.get(id)?.side ?? 0;
  }

  /** ---- Drawing ---- */

  draw(drawing, tree, chosen) {
    this.#sheet = drawing;
    this.#boxes = new Map(drawing.boxes.map((box) => [box.node.id, box]));
    const branches = drawing.branches.map((branch) =>
      element("g", { "data-accent": branch.colour, "aria-hidden": "true" },
        element("path", { class: "mindmap__branch", d: branch.path, "stroke-width": branch.width })),
    );
    const inOrder = tree.nodes.map((node) => this.#boxes.get(node.id));
    this.drawing.replaceChildren(...branches, ...inOrder.map((box) => this.#node(box, tree, chosen)));
    this.drawing.setAttribute("aria-activedescendant", `node-${chosen}`);
    this.#window();
  }

  #node(box, tree, chosen) {
    const { node } = box;
    const isMiddle = node === tree.middle;
    const siblings = tree.siblingsOf(node.id);
    const empty = isMiddle ? this.#words.middle : this.#words.empty;
    const group = element("g", {
      id: `node-${node.id}`,
      class: ["mindmap__node", isMiddle && "mindmap__node--middle", node.id === chosen && "mindmap__node--chosen"].filter(Boolean).join(" "),
      "data-node": node.id,
      "data-accent": box.colour || this.#words.accent,
      role: "treeitem",
      "aria-level": box.depth + 1,
      "aria-posinset": siblings.indexOf(node) + 1,
      "aria-setsize": siblings.length,
      "aria-selected": String(node.id === chosen),
      "aria-label": node.words.trim() || empty,
    });
    if (tree.childrenOf(node.id).length) {
      group.setAttribute("aria-expanded", "true");
    }
    group.append(
      element("rect", { x: box.left, y: box.top, width: box.width, height: box.height, rx: 20 }),
      ...(node.picture
        ? [element("image", { href: `/media/${node.picture}/thumbnail`, x: box.pictureLeft, y: box.pictureTop, width: 84, height: 78, preserveAspectRatio: "xMidYMid slice" })]
        : []),
      element("text", { "text-anchor": "middle" }, ...box.placed.map((line) => {
        const span = element("tspan", { x: box.x, y: line.y });
        span.textContent = line.words;
        return span;
      })),
    );
    return group;
  }

  /** ---- The window onto the paper ---- */

  #size() {
    return { width: this.drawing.clientWidth || 1, height: this.drawing.clientHeight || 1 };
  }

  #window() {
    const { width, height } = this.#size();
    const w = width / this.#scale;
    const h = height / this.#scale;
    this.drawing.setAttribute("viewBox", `${this.#at.x - w / 2} ${this.#at.y - h / 2} ${w} ${h}`);
  }

  #keepOnPaper() {
    const { left, top, width, height } = this.#sheet;
    this.#at.x = Math.min(left + width, Math.max(left, this.#at.x));
    this.#at.y = Math.min(top + height, Math.max(top, this.#at.y));
    this.#window();
  }

  /** All of it, if it stays readable; or else its middle. */
  fit() {
    const { width, height } = this.#size();
    const whole = Math.min(1, width / this.#sheet.width, height / this.#sheet.height);
    this.#scale = Math.max(SMALLEST, whole);
    this.#at = { x: this.#sheet.left + this.#sheet.width / 2, y: this.#sheet.top + this.#sheet.height / 2 };
    this.#window();
  }

  zoom(factor) {
    this.#scale = Math.min(LARGEST, Math.max(SMALLEST, this.#scale * factor));
    this.#keepOnPaper();
  }

  /** Zooms in as far as it takes to read, unless it only has to be seen. */
  bringIntoSight(id, toRead = true) {
    const box = this.#boxes.get(id);
    const { width, height } = this.#size();
    this.#scale = Math.max(this.#scale, toRead ? Math.min(COMFORTABLE, width / (box.width + 40)) : 0);
    const w = Math.max(0, width / this.#scale / 2 - box.width / 2 - 24);
    const h = Math.max(0, height / this.#scale / 2 - box.height / 2 - 24);
    this.#at.x = Math.min(box.x + w, Math.max(box.x - w, this.#at.x));
    this.#at.y = Math.min(box.y + h, Math.max(box.y - h, this.#at.y));
    this.#window();
  }

  /** Lays a field over a node, large enough to type in. */
  layOver(field, id) {
    const box = this.#boxes.get(id);
    const { width, height } = this.#size();
    const wide = Math.min(width - 8, Math.max(180, box.width * this.#scale + 16));
    const x = (box.x - this.#at.x) * this.#scale + width / 2 - wide / 2;
    const y = (box.top + box.height - 22 - this.#at.y) * this.#scale + height / 2 - 22;
    field.style.width = `${wide}px`;
    field.style.left = `${Math.min(width - wide - 4, Math.max(4, x))}px`;
    field.style.top = `${Math.min(height - 48, Math.max(4, y))}px`;
  }

  /** ---- Fingers and mouse ---- */

  #nodeAt(event) {
    return document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-node].mindmap__node")?.dataset.node;
  }

  #press(event) {
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    this.drawing.setPointerCapture(event.pointerId);
    this.#grip = this.#pointers.size > 1 ? null : { id: this.#nodeAt(event), x: event.clientX, y: event.clientY, moved: false };
  }

  #drag(event) {
    const before = this.#pointers.get(event.pointerId);
    if (!before) {
      return;
    }
    const now = { x: event.clientX, y: event.clientY };
    if (this.#pointers.size === 2) {
      const other = [...this.#pointers].find(([id]) => id !== event.pointerId)[1];
      this.zoom(Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y)));
    } else if (this.#grip) {
      this.#grip.moved ||= Math.hypot(now.x - this.#grip.x, now.y - this.#grip.y) > NO_DRAG;
      if (this.#grip.moved && this.#grip.id) {
        this.#carry(event);
      } else if (this.#grip.moved) {
        this.#at.x -= (now.x - before.x) / this.#scale;
        this.#at.y -= (now.y - before.y) / this.#scale;
        this.#keepOnPaper();
      }
    }
    this.#pointers.set(event.pointerId, now);
  }

  #carry(event) {
    const carried = this.drawing.querySelector(`[data-node="${this.#grip.id}"]`);
    const x = (event.clientX - this.#grip.x) / this.#scale;
    const y = (event.clientY - this.#grip.y) / this.#scale;
    carried?.setAttribute("transform", `translate(${x} ${y})`);
    carried?.classList.add("mindmap__node--carried");
    const over = this.#nodeAt(event);
    for (const node of this.drawing.querySelectorAll(".mindmap__node--target")) {
      node.classList.remove("mindmap__node--target");
    }
    if (over && over !== this.#grip.id) {
      this.drawing.querySelector(`[data-node="${over}"]`).classList.add("mindmap__node--target");
    }
  }

  #release(event) {
    const grip = this.#grip;
    const over = this.#nodeAt(event);
    this.#letGo(event);
    if (grip?.id && !grip.moved) {
      this.#does.choose(grip.id);
    } else if (grip?.id) {
      this.#does.choose(grip.id);
      if (over && over !== grip.id) {
        this.#does.drop(grip.id, over);
      }
    }
  }

  #letGo(event) {
    this.#pointers.delete(event.pointerId);
    this.#grip = null;
  }

  #wheel(event) {
    if (event.ctrlKey) {
      event.preventDefault();
      this.zoom(event.deltaY > 0 ? 1 / 1.1 : 1.1);
    }
  }
}
