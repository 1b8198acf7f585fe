/**
 * Reads aloud. A button with data-read-aloud reads what is marked with data-read in the nearest element around it with
 * data-readable, or all of that element; pressed again it is silent. The buttons are there in the language of the page
 * only if a voice of this very device speaks it: no text is sent to anybody. (Their edition is the style sheet's.)
 */
const root = document.documentElement;
const UNSPOKEN = "[data-read-aloud], .visually-hidden, .field__optional, .field__error, svg";
const SPEED = 0.9;

let speaking = null;

const voice = () =>
  speechSynthesis.getVoices().find((each) => each.localService && each.lang.toLowerCase().startsWith(root.lang));

function look() {
  root.toggleAttribute("data-voice", Boolean(voice()));
}

/** Sentences end where lines do, so that titles and labels are not read into each other. */
function wordsOf(element) {
  const copy = element.cloneNode(true);
  copy.querySelectorAll(UNSPOKEN).forEach((part) => part.remove());
  copy.querySelectorAll("p, li, h1, h2, h3, span").forEach((part) => part.append("\n"));
  return copy.textContent
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");
}

function textFor(button) {
  const around = button.closest("[data-readable]");
  const marked = [...around.querySelectorAll("[data-read]")].filter((part) => part.closest("[data-readable]") === around);
  return (marked.length > 0 ? marked : [around]).map(wordsOf).join("\n");
}

function press(button, on) {
  button.setAttribute("aria-pressed", String(on));
}

function silence() {
  if (speaking) {
    press(speaking, false);
    speaking = null;
  }
  speechSynthesis.cancel();
}

function read(button) {
  const words = new SpeechSynthesisUtterance(textFor(button));
  words.voice = voice();
  words.lang = words.voice.lang;
  words.rate = SPEED;
  const over = () => speaking === button && silence();
  words.addEventListener("end", over);
  words.addEventListener("error", over);
  speaking = button;
  press(button, true);
  speechSynthesis.speak(words);
}

if ("speechSynthesis" in window) {
  look();
  speechSynthesis.addEventListener?.("voiceschanged", look);
  addEventListener("pagehide", silence);
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-read-aloud]");
    if (button) {
      event.preventDefault();
      const again = speaking === button;
      silence();
      if (!again) {
        read(button);
      }
    }
  });
}
