// What sticks out at the right of the screen, if the page can be pushed sideways.
() => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("main *, header *, footer *")]
  .filter(element => element.getBoundingClientRect().right > innerWidth + 0.5)
  .slice(-3)
  .map(element => `${element.outerHTML.slice(0, 110)} reaches to ${Math.round(element.getBoundingClientRect().right)}`)
