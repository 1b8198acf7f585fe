/** A mindmap that is wider than the screen is shown from its middle, also after the screen was turned. */
for (const paper of document.querySelectorAll("[data-paper]")) {
  new ResizeObserver(() => (paper.scrollLeft = (paper.scrollWidth - paper.clientWidth) / 2)).observe(paper);
}
