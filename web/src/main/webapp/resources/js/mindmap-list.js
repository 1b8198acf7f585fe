/** The mindmap as a list in a list of plain fields. It is drawn anew only where a node came or went, so that one can go on typing in it. */
export class List {
  #element;
  #words;
  #does;
  #signs;
  #drawn = "";
  #wanted = "";

  /**
   * @param element where it comes
   * @param words what it says, as data attributes
   * @param signs pictograms of the buttons: grow, shrink
   * @param does write(id, words, again), add(parent), remove(id)
   */
  constructor(element, words, signs, does) {
    this.#element = element;
    this.#words = words;
    this.#signs = signs;
    this.#does = does;
  }

  draw(tree) {
    const shape = tree.nodes.map((node) => `${node.id}<${node.parent}`).join();
    if (shape !== this.#drawn) {
      this.#drawn = shape;
      const here = this.#element.contains(document.activeElement);
      this.#element.replaceChildren(this.#listOf([tree.middle], tree));
      if (here) {
        this.#element.querySelector(`[data-node="${this.#wanted}"] input`)?.focus();
      }
    }
    for (const node of tree.nodes) {
      const input = this.#element.querySelector(`[data-node="${node.id}"] input`);
      if (input.value !== node.words) {
        input.value = node.words;
      }
    }
    this.#name(tree);
  }

  #listOf(nodes, tree) {
    const list = document.createElement("ul");
    for (const node of nodes) {
      const item = document.createElement("li");
      item.dataset.node = node.id;
      item.append(this.#rowOf(node, node === tree.middle));
      const children = tree.childrenOf(node.id);
      if (children.length) {
        item.append(this.#listOf(children, tree));
      }
      list.append(item);
    }
    return list;
  }

  #rowOf(node, isMiddle) {
    const row = document.createElement("div");
    row.className = "mindmap-list__row";
    const input = document.createElement("input");
    input.type = "text";
    input.maxLength = 80;
    let again = false;
    input.addEventListener("focus", () => (again = false));
    input.addEventListener("input", () => {
      this.#does.write(node.id, input.value, again);
      again = true;
    });
    row.append(input, this.#button(this.#signs.grow, () => this.#grow(node.id)));
    if (!isMiddle) {
      row.append(this.#button(this.#signs.shrink, () => this.#shrink(node)));
    }
    return row;
  }

  #button(sign, action) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "round-button";
    button.append(sign.cloneNode(true));
    button.addEventListener("click", action);
    return button;
  }

  #grow(parent) {
    const node = this.#does.add(parent);
    if (node) {
      this.#element.querySelector(`[data-node="${node.id}"] input`).focus();
    }
  }

  #shrink(node) {
    this.#wanted = node.parent;
    this.#does.remove(node.id);
    this.#element.querySelector(`[data-node="${node.parent}"] input`)?.focus();
  }

  /** A field is called by its place, its buttons by its words. */
  #name(tree) {
    const number = (node) =>
      node === tree.middle ? "" : [number(tree.find(node.parent)), tree.siblingsOf(node.id).indexOf(node) + 1].filter(Boolean).join(".");
    for (const node of tree.nodes) {
      const row = this.#element.querySelector(`[data-node="${node.id}"] > .mindmap-list__row`);
      const place = number(node);
      const name = node.words.trim() || place || this.#words.middle;
      row.querySelector("input").setAttribute("aria-label", place ? this.#words.words.replace("{0}", place) : this.#words.middle);
      const [grow, shrink] = row.querySelectorAll("button");
      grow.setAttribute("aria-label", this.#words.below.replace("{0}", name));
      shrink?.setAttribute("aria-label", this.#words.away.replace("{0}", name));
    }
  }
}
