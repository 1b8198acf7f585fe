/** How people make their self-portrait, and who looks at it, in the browser. */
package nl.cultureelzelfportret.browser.selfportrait;
