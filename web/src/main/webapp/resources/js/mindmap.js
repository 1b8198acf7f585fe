/**
 * The tool in which a mindmap is made. It draws the tree, listens to keys, mouse and fingers, and writes the map into the
 * hidden field that autosave.js keeps. The list below the drawing is the same map in plain fields.
 */
import { layout } from "./mindmap-layout.js";
import { List } from "./mindmap-list.js";
import { Paper } from "./mindmap-paper.js";
import { Tree } from "./mindmap-tree.js";

const tool = document.querySelector("[data-mindmap]");
const form = tool.closest("form");
const field = form.querySelector("[data-field=nodes]");
const title = form.querySelector("[data-field=title]");
const typing = tool.querySelector("[data-typing]");
const told = tool.querySelector("[data-told]");
const file = tool.querySelector("[data-file]");
const hangsOn = tool.querySelector("[data-parent]");
const button = (name) => tool.querySelector(`[data-do=${name}]`);

const tree = new Tree(field.value);
const paper = new Paper(tool.querySelector("[data-paper]"), tool.dataset, { choose, edit, drop });
const signs = { grow: button("sibling").querySelector("svg"), shrink: button("remove").querySelector("svg") };
const list = new List(tool.querySelector("[data-list]"), tool.dataset, signs, { write, add, remove });
let chosen = tree.middle.id;
let begun = false;

const nameOf = (node) => node.words.trim() || (node === tree.middle ? tool.dataset.middle : tool.dataset.empty);

function tell(words, ...names) {
  told.textContent = names.reduce((text, name, number) => text.replace(`{${number}}`, name), words ?? "");
}

function show() {
  const drawing = layout(tree.nodes, paper.isNarrow);
  paper.draw(drawing, tree, chosen);
  list.draw(tree);
  const node = tree.find(chosen);
  const isMiddle = node === tree.middle;
  button("undo").disabled = !tree.canUndo;
  button("redo").disabled = !tree.canRedo;
  for (const name of ["sibling", "remove", "up", "down"]) {
    button(name).disabled = isMiddle;
  }
  button("picture").hidden = Boolean(node.picture);
  button("unpicture").hidden = !node.picture;
  for (const each of tool.querySelectorAll("[data-colour]")) {
    each.disabled = isMiddle;
    each.setAttribute("aria-pressed", String(each.dataset.colour === node.colour));
  }
  hangsOn.disabled = isMiddle;
  hangsOn.replaceChildren(
    ...tree.nodes
      .filter((other) => tree.canMove(chosen, other.id))
      .map((other) => new Option("– ".repeat(tree.depthOf(other.id)) + nameOf(other), other.id, false, other.id === node.parent)),
  );
}

/** After every change: what is on the screen is written where it is kept. */
function changed() {
  field.value = tree.toField();
  title.value = tree.middle.words;
  show();
  paper.bringIntoSight(chosen, false);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function choose(id) {
  chosen = id;
  show();
  paper.bringIntoSight(id);
}

function isFull() {
  const full = tree.nodes.length >= Number(tool.dataset.most);
  if (full) {
    tell(tool.dataset.full, tool.dataset.most);
  }
  return full;
}

function add(parent, beside) {
  if (isFull()) {
    return undefined;
  }
  const node = beside ? tree.addBeside(beside) : tree.add(parent);
  chosen = node.id;
  changed();
  tell(tool.dataset.added, nameOf(tree.find(node.parent)));
  return node;
}

function grow(parent, beside) {
  if (add(parent, beside)) {
    edit(chosen);
  }
}

function remove(id) {
  const node = tree.find(id);
  if (node === tree.middle) {
    return;
  }
  const beside = tree.siblingsOf(id);
  const place = beside.indexOf(node);
  chosen = (beside[place + 1] ?? beside[place - 1] ?? tree.parentOf(id)).id;
  tree.remove(id);
  changed();
  paper.bringIntoSight(chosen);
  tell(tool.dataset.removed, nameOf(node));
}

function write(id, words, again) {
  tree.write(id, words, again);
  changed();
}

function drop(id, parent) {
  if (tree.canMove(id, parent) && tree.find(id).parent !== parent) {
    tree.move(id, parent);
    chosen = id;
    changed();
    tell(tool.dataset.moved, nameOf(tree.find(parent)));
  }
}

function shift(steps) {
  if (tree.shift(chosen, steps)) {
    changed();
    paper.bringIntoSight(chosen);
  }
}

function back(again) {
  if (again ? tree.canRedo : tree.canUndo) {
    again ? tree.redo() : tree.undo();
    chosen = tree.find(chosen) ? chosen : tree.middle.id;
    changed();
    tell(tool.dataset.undone);
  }
}

/** ---- Typing in place ---- */

function edit(id, more = "") {
  chosen = id;
  show();
  paper.bringIntoSight(id);
  paper.layOver(typing, id);
  typing.hidden = false;
  typing.value = tree.find(id).words + more;
  begun = false;
  typing.focus();
  if (more) {
    typed();
  }
}

function typed() {
  write(chosen, typing.value, begun);
  begun = true;
  paper.layOver(typing, chosen);
}

function stopTyping(refocus) {
  if (!typing.hidden) {
    typing.hidden = true;
    if (refocus) {
      paper.focus();
    }
  }
}

typing.addEventListener("input", typed);
typing.addEventListener("blur", () => stopTyping(false));
typing.addEventListener("keydown", (event) => {
  if (event.key === "Enter") {
    event.preventDefault();
    stopTyping(true);
  } else if (event.key === "Escape") {
    event.preventDefault();
    if (begun) {
      tree.undo();
      changed();
    }
    stopTyping(true);
  }
  event.stopPropagation();
});

/** ---- Keys on the drawing ---- */

const KEYS = {
  Enter: () => (chosen === tree.middle.id ? grow(chosen) : grow(null, chosen)),
  Insert: () => grow(chosen),
  "+": () => grow(chosen),
  F2: () => edit(chosen),
  " ": () => edit(chosen),
  Delete: () => remove(chosen),
  Backspace: () => remove(chosen),
  Home: () => choose(tree.middle.id),
};

function walk(key) {
  const side = paper.sideOf(chosen);
  const beside = tree.siblingsOf(chosen).filter((node) => paper.sideOf(node.id) === side);
  const place = beside.findIndex((node) => node.id === chosen);
  const outward = key === (side < 0 ? "ArrowLeft" : "ArrowRight");
  const next = {
    ArrowUp: () => beside[place - 1],
    ArrowDown: () => beside[place + 1],
    ArrowLeft: () => sideways(side, outward, -1),
    ArrowRight: () => sideways(side, outward, 1),
  }[key]();
  if (next) {
    choose(next.id);
  }
}

function sideways(side, outward, wanted) {
  if (side === 0) {
    return tree.childrenOf(chosen).find((node) => paper.sideOf(node.id) === wanted);
  }
  return outward ? tree.childrenOf(chosen)[0] : tree.parentOf(chosen);
}

paper.drawing.addEventListener("keydown", (event) => {
  const { key } = event;
  const command = event.ctrlKey || event.metaKey;
  if (command && key.toLowerCase() === "z") {
    event.preventDefault();
    back(event.shiftKey);
  } else if (command && key.toLowerCase() === "y") {
    event.preventDefault();
    back(true);
  } else if (event.altKey && (key === "ArrowUp" || key === "ArrowDown")) {
    event.preventDefault();
    shift(key === "ArrowUp" ? -1 : 1);
  } else if (command || event.altKey) {
    return;
  } else if (key.startsWith("Arrow")) {
    event.preventDefault();
    walk(key);
  } else if (KEYS[key]) {
    event.preventDefault();
    KEYS[key]();
  } else if ([...key].length === 1) {
    event.preventDefault();
    edit(chosen, key);
  }
});

/** ---- Buttons ---- */

const ACTIONS = {
  child: () => grow(chosen),
  sibling: () => grow(null, chosen),
  edit: () => edit(chosen),
  remove: () => remove(chosen),
  picture: () => file.click(),
  unpicture: () => {
    tree.hangPicture(chosen, "");
    changed();
  },
  up: () => shift(-1),
  down: () => shift(1),
  undo: () => back(false),
  redo: () => back(true),
  smaller: () => paper.zoom(1 / 1.25),
  larger: () => paper.zoom(1.25),
  fit: () => paper.fit(),
};

tool.addEventListener("click", (event) => {
  const action = event.target.closest("[data-do]")?.dataset.do;
  const colour = event.target.closest("[data-colour]")?.dataset.colour;
  if (action) {
    ACTIONS[action]();
  } else if (colour) {
    tree.paint(chosen, tree.find(chosen).colour === colour ? "" : colour);
    changed();
  }
});
hangsOn.addEventListener("change", () => drop(chosen, hangsOn.value));

/** ---- A picture on a node: the draft has to be there before its file ---- */

async function bring(photograph, id) {
  tell(tool.dataset.sending);
  try {
    const draft = `/api/drafts/${form.dataset.autosave}`;
    await ask(draft, "PUT", "application/json", JSON.stringify({
      form: form.dataset.form,
      subject: form.dataset.subject || null,
      fields: { nodes: tree.toField(), title: tree.middle.words },
    }));
    const name = encodeURIComponent(photograph.name);
    const taken = await ask(`${draft}/photographs?name=${name}`, "POST", "application/octet-stream", photograph);
    if (tree.find(id)) {
      tree.hangPicture(id, taken.id);
      changed();
    }
    tell(tool.dataset.sent);
  } catch (failure) {
    tell(failure.message || tool.dataset.notSent);
  }
}

async function ask(address, method, type, body) {
  let answer;
  try {
    answer = await fetch(address, { method, headers: { "Content-Type": type }, body });
  } catch {
    throw new Error(tool.dataset.notSent);
  }
  if (answer.status === 422) {
    throw new Error((await answer.json()).message);
  }
  if (!answer.ok) {
    throw new Error(tool.dataset.notSent);
  }
  return answer.json();
}

file.addEventListener("change", () => {
  if (file.files.length) {
    bring(file.files[0], chosen);
    file.value = "";
  }
});

addEventListener("resize", show);
title.value = tree.middle.words;
show();
paper.fit();
