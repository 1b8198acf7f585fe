/**
 * Buttons with data-insert put their words into the field of their form, at the end, where one goes on typing. The three
 * dots of an unfinished sentence stay behind.
 */
for (const button of document.querySelectorAll("[data-insert]")) {
  button.addEventListener("click", () => {
    const field = button.closest("form").querySelector("textarea");
    const words = `${button.dataset.insert.replace(/…\??$/, "").trimEnd()} `;
    const before = field.value.trimEnd();
    field.value = before ? `${before}\n${words}` : words;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
