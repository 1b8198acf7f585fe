/**
 * Regions on the screen: those of the operator, an institute's own pages, and the public pages, the only ones outside the
 * closed environment.
 */
package nl.cultureelzelfportret.web.region;
