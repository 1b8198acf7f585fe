/** The pages of the self-portrait: the line itself, and how one hangs, arranges, answers and compares. */
package nl.cultureelzelfportret.web.selfportrait;
