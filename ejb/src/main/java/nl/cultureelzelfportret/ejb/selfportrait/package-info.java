/**
 * The life of a self-portrait. Its owner hangs moments on the lines of its chapters, writes words in between, answers the
 * four questions anew each year and lays then and now side by side. Nothing is copied: what hangs here is the moment
 * itself, and whoever may look at the self-portrait sees of it what they may see anyway.
 */
package nl.cultureelzelfportret.ejb.selfportrait;
