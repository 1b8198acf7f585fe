/**
 * Copies of what is being typed, in this browser, until the server has it. They belong to the person who typed them and
 * are gone after signing out: tablets are shared.
 */
const PREFIX = "czp:";

const keyOf = (draft) => `${PREFIX}${document.documentElement.dataset.person}:${draft}`;

/** @returns {{at: number, fields: Object<string, string>} | null} the copy of a draft */
export function find(draft) {
  const found = localStorage.getItem(keyOf(draft));
  return found ? JSON.parse(found) : null;
}

/** Keeps a copy; a browser that keeps nothing is no reason to stop typing. */
export function keep(draft, fields) {
  try {
    localStorage.setItem(keyOf(draft), JSON.stringify({ at: Date.now(), fields }));
    return true;
  } catch {
    return false;
  }
}

/** The server has it. */
export function forget(draft) {
  localStorage.removeItem(keyOf(draft));
}

/** Somebody signed out. */
export function forgetAll() {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => localStorage.removeItem(key));
}
