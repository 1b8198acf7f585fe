// Where the Tab key is now: the number of the element, and what is wrong with how it is shown, or nothing.
() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const shown = [element, element.nextElementSibling, element.closest("label, .moment-card, .hung, .question-line, .ui-button")].filter(Boolean);
  const ring = shown.some(one => {
    const style = getComputedStyle(one);
    return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
  });
  const box = element.getBoundingClientRect();
  const away = box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth;
  const middle = document.elementFromPoint(
    Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1), Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1));
  const under = middle?.closest(".plus");
  return {
    number: Number(element.dataset.tab ?? -1),
    amiss: !ring ? "no visible focus" : away ? "focus out of sight" : under && under !== element ? "focus under the plus" : "",
    html: element.outerHTML.slice(0, 110),
  };
}
