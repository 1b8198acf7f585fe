/**
 * How long a recording lasts. A browser that records WebM does not write that down, so that a player shows no end and
 * cannot be wound; asked for a moment far beyond the end, it finds out.
 */
const BEYOND = 1e7;

function find(player) {
  if (player.srcObject || player.duration !== Infinity) {
    return;
  }
  player.addEventListener("durationchange", () => (player.currentTime = 0), { once: true });
  player.currentTime = BEYOND;
}

document.addEventListener("loadedmetadata", (event) => find(event.target), true);
document.querySelectorAll("audio, video").forEach((player) => player.readyState > 0 && find(player));
