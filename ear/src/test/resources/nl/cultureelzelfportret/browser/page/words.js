// Words that are missing: the page shows their key between question marks.
() => [...new Set(document.documentElement.outerHTML.match(/\?[a-zA-Z]+(\.[A-Za-z0-9_]+)+\?/g) ?? [])]
