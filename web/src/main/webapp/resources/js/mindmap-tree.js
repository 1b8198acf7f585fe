/**
 * The nodes of a mindmap and what can be done with them, without any page. Nodes are in reading order: the middle first,
 * each one followed by what hangs on it. Every change can be taken back.
 */
const COLOURS = ["blue", "green", "orange", "purple", "red", "teal", "pink", "gold"];
const MOST_STEPS_BACK = 100;

export class Tree {
  #past = [];
  #future = [];

  /** @param {string} field as it stands in a draft: a line for each node, tabs between its id, parent, colour, picture, words */
  constructor(field) {
    this.nodes = field
      .split(/\r?\n/)
      .map((line) => line.split("\t"))
      .filter((parts) => parts.length >= 5)
      .map(([id, parent, colour, picture, ...words]) => ({ id, parent, colour, picture, words: words.join(" ") }));
    if (this.nodes.length === 0) {
      this.nodes = [{ id: crypto.randomUUID(), parent: "", colour: "", picture: "", words: "" }];
    }
    this.#order();
  }

  toField() {
    return this.nodes
      .map((node) => [node.id, node.parent, node.colour, node.picture, node.words.replace(/[\t\r\n]/g, " ")].join("\t"))
      .join("\n");
  }

  get middle() {
    return this.nodes[0];
  }

  find(id) {
    return this.nodes.find((node) => node.id === id);
  }

  parentOf(id) {
    return this.find(this.find(id)?.parent);
  }

  childrenOf(id) {
    return this.nodes.filter((node) => node.parent === id && node !== this.middle);
  }

  siblingsOf(id) {
    return id === this.middle.id ? [this.middle] : this.childrenOf(this.find(id).parent);
  }

  depthOf(id) {
    return id === this.middle.id ? 0 : 1 + this.depthOf(this.find(id).parent);
  }

  /** A node and all that hangs on it. */
  boughOf(id) {
    return [this.find(id), ...this.childrenOf(id).flatMap((child) => this.boughOf(child.id))];
  }

  add(parent) {
    this.#remember();
    const taken = this.childrenOf(parent).map((child) => child.colour);
    const colour =
      parent === this.middle.id
        ? (COLOURS.find((each) => !taken.includes(each)) ?? COLOURS[taken.length % COLOURS.length])
        : "";
    const node = { id: crypto.randomUUID(), parent, colour, picture: "", words: "" };
    this.nodes.push(node);
    this.#order();
    return node;
  }

  addBeside(id) {
    const beside = this.find(id);
    const node = this.add(beside.parent);
    const all = this.nodes.filter((each) => each !== node);
    all.splice(all.indexOf(beside) + 1, 0, node);
    this.nodes = all;
    this.#order();
    return node;
  }

  remove(id) {
    this.#remember();
    const gone = this.boughOf(id);
    this.nodes = this.nodes.filter((node) => !gone.includes(node));
  }

  /** Several letters of one word are one step back. */
  write(id, words, again) {
    if (!again) {
      this.#remember();
    }
    this.#change(id, { words });
  }

  paint(id, colour) {
    this.#remember();
    this.#change(id, { colour });
  }

  hangPicture(id, picture) {
    this.#remember();
    this.#change(id, { picture });
  }

  canMove(id, parent) {
    return id !== this.middle.id && !this.boughOf(id).some((node) => node.id === parent);
  }

  move(id, parent) {
    this.#remember();
    const node = this.find(id);
    const colour = parent === this.middle.id ? node.colour || this.#colourOf(id) : "";
    this.nodes = [...this.nodes.filter((each) => each !== node), { ...node, parent, colour }];
    this.#order();
  }

  #colourOf(id) {
    const node = this.find(id);
    return node.colour || (node.parent ? this.#colourOf(node.parent) : "");
  }

  /** One place to the front or to the back among those beside it. */
  shift(id, steps) {
    const beside = this.siblingsOf(id);
    const other = beside[beside.findIndex((node) => node.id === id) + steps];
    if (other) {
      this.#remember();
      const one = this.nodes.findIndex((node) => node.id === id);
      const two = this.nodes.indexOf(other);
      [this.nodes[one], this.nodes[two]] = [this.nodes[two], this.nodes[one]];
      this.#order();
    }
    return Boolean(other);
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  undo() {
    this.#future.push(this.nodes);
    this.nodes = this.#past.pop();
  }

  redo() {
    this.#past.push(this.nodes);
    this.nodes = this.#future.pop();
  }

  #remember() {
    this.#past = [...this.#past, [...this.nodes]].slice(-MOST_STEPS_BACK);
    this.#future = [];
  }

  #change(id, change) {
    this.nodes = this.nodes.map((node) => (node.id === id ? { ...node, ...change } : node));
  }

  /** Into reading order; what hangs on nothing hangs on the middle from now on. */
  #order() {
    const known = new Set(this.nodes.map((node) => node.id));
    const middle = { ...this.middle, parent: "" };
    this.nodes = [middle, ...this.nodes.slice(1).map((node) => (known.has(node.parent) ? node : { ...node, parent: middle.id }))];
    this.nodes = this.boughOf(middle.id);
  }
}
