/* After a page came back with something amiss, reading starts at the summary of it. */
const summary = document.querySelector(".error-summary");
if (summary) {
    summary.focus();
}
