/** Of details with one name only one is open; also where the browser does not see to that itself. */
document.addEventListener(
  "toggle",
  ({ target }) => {
    const name = target.open && target.getAttribute("name");
    if (name) {
      document.querySelectorAll(`details[open][name="${CSS.escape(name)}"]`).forEach((other) => {
        other.open = other === target;
      });
    }
  },
  true,
);
