/**
 * Looks at a file before it is sent: one that is too large stays here, with a word why. When sending breaks off, that
 * is said too. Each file's progress is named after the file. A section says what may be sent with data-most-bytes, what to say with data-too-large ({0} is the file's
 * name) and data-not-sent, and where to say it with an element with data-told.
 */
const section = document.querySelector("[data-most-bytes]");
const told = section?.querySelector("[data-told]");

function keepBack(event) {
  const input = event.target;
  const most = Number(section.dataset.mostBytes);
  const chosen = [...input.files];
  const small = chosen.filter((file) => file.size <= most);
  told.textContent = chosen
    .filter((file) => file.size > most)
    .map((file) => section.dataset.tooLarge.replace("{0}", file.name))
    .join(" ");
  if (small.length === 0) {
    event.stopImmediatePropagation();
    input.value = "";
  } else if (small.length < chosen.length) {
    const rest = new DataTransfer();
    small.forEach((file) => rest.items.add(file));
    input.files = rest.files;
  }
}

function brokenOff() {
  told.textContent = section.dataset.notSent;
  PrimeFaces.getWidgetById(section.querySelector(".ui-fileupload").id).clear();
}

function nameProgress() {
  section.querySelectorAll('[role="progressbar"]:not([aria-label])').forEach((bar) => {
    const row = bar.closest(".ui-fileupload-row");
    bar.setAttribute("aria-label", row.querySelector(".ui-fileupload-filename").textContent);
  });
}

if (section) {
  document.addEventListener(
    "change",
    (event) => event.target.type === "file" && section.contains(event.target) && keepBack(event),
    true,
  );
  jQuery(section).on("fileuploadfail", brokenOff);
  new MutationObserver(nameProgress).observe(section, { childList: true, subtree: true });
}
