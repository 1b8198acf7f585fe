// Numbers everything that the Tab key has to reach, and tells how much that is. Of radio buttons of one name it is one;
// while a dialog asks for an answer it is what stands in the dialog.
() => {
  const seen = new Set();
  document.querySelectorAll("[data-tab]").forEach(element => element.removeAttribute("data-tab"));
  const place = document.querySelector("dialog:modal") ?? document;
  const all = [...place.querySelectorAll("a[href], button, input:not([type=hidden]), textarea, select, summary, video[controls], audio[controls]")]
    .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.disabled && element.tabIndex >= 0)
    .filter(element => {
      if (element.type !== "radio") return true;
      const group = [...document.querySelectorAll(`input[type=radio][name="${element.name}"]`)];
      return group.some(one => one.checked) ? element.checked : group[0] === element;
    });
  all.forEach((element, number) => { element.dataset.tab = number; seen.add(number); });
  document.activeElement?.blur();
  scrollTo(0, 0);
  return seen.size;
}
