/**
 * Where everything on a mindmap stands: a pure function of its nodes. The server draws the same picture for those who
 * read (MindmapDrawing.java): a change here is a change there.
 */
const WIDEST = 150;
const LINE = 22;
const PICTURE = 84;
const PADDING = 16;
const EMPTY_WIDTH = 96;
const BASELINE = 16;
const GAP_ACROSS = 48;
const GAP_DOWN = 16;
const MARGIN = 12;

function letterWidth(letter) {
  if ("iljtfrI.,:;'!|()[]- ".includes(letter)) {
    return 6;
  }
  if ("mwMW@%".includes(letter)) {
    return 15;
  }
  return letter >= "a" && letter <= "z" ? 9 : 12;
}

const widthOf = (line) => [...line].reduce((sum, letter) => sum + letterWidth(letter), 0);

function fitting(word) {
  const letters = [...word];
  let fits = 1;
  while (widthOf(letters.slice(0, fits + 1).join("")) <= WIDEST) {
    fits++;
  }
  return letters.slice(0, fits).join("").length;
}

/** @returns {string[]} the words of a node in lines, without knowing the typeface */
export function linesOf(words) {
  const lines = [];
  let line = "";
  for (const word of words.trim().split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer) <= WIDEST) {
      line = longer;
      continue;
    }
    if (line) {
      lines.push(line);
    }
    line = word;
    while (widthOf(line) > WIDEST) {
      const fits = fitting(line);
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return line ? [...lines, line] : lines;
}

function boxOf(node, colour, depth) {
  const lines = linesOf(node.words);
  const words = lines.length ? Math.max(...lines.map(widthOf)) : EMPTY_WIDTH - 2 * PADDING;
  const even = words + 2 * PADDING + (words % 2);
  return {
    node,
    colour,
    depth,
    lines,
    x: 0,
    y: 0,
    width: node.picture ? Math.max(even, PICTURE + LINE) : even,
    height: Math.max(lines.length, node.picture ? 0 : 1) * LINE + LINE + (node.picture ? PICTURE : 0),
  };
}

const stacked = (boughs) => Math.max(0, boughs.reduce((sum, bough) => sum + bough.height + GAP_DOWN, 0) - GAP_DOWN);

function boughOf(node, colour, depth, byParent) {
  const own = node.colour || colour;
  const children = (byParent.get(node.id) ?? []).map((child) =>
    boughOf(child, depth === 0 ? "" : own, depth + 1, byParent),
  );
  const box = boxOf(node, depth === 0 ? "" : own, depth);
  return { box, children, height: Math.max(box.height, stacked(children)) };
}

/** How many of the branches go to the right: as many as make both sides most alike. */
function rightHand(boughs) {
  let best = boughs.length;
  let smallest = Infinity;
  for (let right = boughs.length; right > 0; right--) {
    const difference = Math.abs(stacked(boughs.slice(0, right)) - stacked(boughs.slice(right)));
    if (difference <= smallest) {
      smallest = difference;
      best = right;
    }
  }
  return best;
}

function branchOf(parent, child, side) {
  const from = parent.x + (side * parent.width) / 2;
  const to = child.x - (side * child.width) / 2;
  const bend = Math.trunc((from + to) / 2);
  return {
    colour: child.colour,
    width: Math.max(2, 7 - 2 * child.depth),
    path: `M${from} ${parent.y}C${bend} ${parent.y} ${bend} ${child.y} ${to} ${child.y}`,
  };
}

function stack(drawing, parent, children, side) {
  let top = parent.y - Math.trunc(stacked(children) / 2);
  for (const child of children) {
    const box = child.box;
    box.side = side;
    box.x = parent.x + side * (parent.width / 2 + GAP_ACROSS + box.width / 2);
    box.y = top + Math.trunc(child.height / 2);
    drawing.boxes.push(box);
    drawing.branches.push(branchOf(parent, box, side));
    stack(drawing, box, child.children, side);
    top += child.height + GAP_DOWN;
  }
}

/**
 * @param {{id: string, parent: string, words: string, colour: string, picture: string}[]} nodes the middle first
 * @param {boolean} oneSided for narrow paper: all branches to the right
 * @returns {{boxes: object[], branches: object[], left: number, top: number, width: number, height: number}}
 */
export function layout(nodes, oneSided = false) {
  const byParent = new Map();
  for (const node of nodes.slice(1)) {
    byParent.set(node.parent, [...(byParent.get(node.parent) ?? []), node]);
  }
  const middle = boughOf(nodes[0], "", 0, byParent);
  const drawing = { boxes: [middle.box], branches: [] };
  middle.box.side = 0;
  const right = oneSided ? middle.children.length : rightHand(middle.children);
  stack(drawing, middle.box, middle.children.slice(0, right), 1);
  stack(drawing, middle.box, middle.children.slice(right), -1);
  for (const box of drawing.boxes) {
    box.left = box.x - box.width / 2;
    box.top = box.y - box.height / 2;
    const first = box.top + LINE / 2 + (box.node.picture ? PICTURE : 0) + BASELINE;
    box.placed = box.lines.map((words, number) => ({ words, y: first + number * LINE }));
    box.pictureLeft = box.x - PICTURE / 2;
    box.pictureTop = box.top + LINE / 2;
  }
  drawing.left = Math.min(...drawing.boxes.map((box) => box.left)) - MARGIN;
  drawing.top = Math.min(...drawing.boxes.map((box) => box.top)) - MARGIN;
  drawing.width = Math.max(...drawing.boxes.map((box) => box.left + box.width)) + MARGIN - drawing.left;
  drawing.height = Math.max(...drawing.boxes.map((box) => box.top + box.height)) + MARGIN - drawing.top;
  return drawing;
}
