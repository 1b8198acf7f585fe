/**
 * Says at once that a chosen file is larger than a form takes, before it is sent. An input says so with data-most (bytes)
 * and data-too-large (in words).
 */
for (const input of document.querySelectorAll("input[type=file][data-most]")) {
  input.addEventListener("change", () => {
    const tooLarge = [...input.files].some((file) => file.size > Number(input.dataset.most));
    input.setCustomValidity(tooLarge ? input.dataset.tooLarge : "");
    input.reportValidity();
  });
}
