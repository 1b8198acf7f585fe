// Which targets are smaller than one can hit. smallest: in CSS pixels.
// A link in a line of words is as high as the line; what fills its card or its label counts as large as that.
smallest => {
  const visible = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
  const inWords = element => element.matches("p a, td a, li > a:not([class])") && getComputedStyle(element).display === "inline";
  const face = element => element.closest("label.choice, label.swatch, .moment-card__title, .hung__title, .question-line__title")
    ? element.closest("label.choice, label.swatch, .moment-card, .hung, .question-line") : element;
  return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), textarea, select, summary")]
    .filter(element => visible(element) && !element.matches(".skip, .ui-fileupload-choose input") && !inWords(element))
    .map(element => ({ element, box: face(element).getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.width < smallest - 0.5 || box.height < smallest - 0.5))
    .map(({ element, box }) => `${element.outerHTML.slice(0, 110)} ${Math.round(box.width)}x${Math.round(box.height)}`);
}
