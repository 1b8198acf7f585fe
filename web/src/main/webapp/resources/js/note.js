/** Keeps what is typed on the yellow paper, beside whatever else is typed on the page. */
import "./autosave.js?apart=note";
