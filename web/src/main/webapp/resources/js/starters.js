/** A button with data-starter puts these words where one types, and the caret behind them. */
document.addEventListener("click", (event) => {
  const starter = event.target.closest("[data-starter]");
  const text = starter?.closest("form").querySelector("textarea");
  if (text) {
    const before = text.value.trimEnd();
    text.value = `${before}${before ? "\n" : ""}${starter.dataset.starter} `;
    text.focus();
    text.setSelectionRange(text.value.length, text.value.length);
    text.dispatchEvent(new Event("input", { bubbles: true }));
  }
});
