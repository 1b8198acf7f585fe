/** A mindmap that is wider than the screen is shown from its middle. */
for (const paper of document.querySelectorAll("[data-paper]")) {
  paper.scrollLeft = (paper.scrollWidth - paper.clientWidth) / 2;
}
