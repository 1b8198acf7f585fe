/**
 * A button with data-print prints the page, with all its pictures: also those that one has not scrolled to yet. It is there
 * for those only for whom it works.
 */
async function print(event) {
  const button = event.currentTarget;
  button.disabled = true;
  const pictures = [...document.querySelectorAll("img[loading=lazy]")];
  pictures.forEach((picture) => (picture.loading = "eager"));
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
  button.disabled = false;
  window.print();
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", print);
}
