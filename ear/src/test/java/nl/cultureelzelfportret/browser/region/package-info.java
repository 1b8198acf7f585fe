/** Regions as operators, institutes and visitors see them. */
package nl.cultureelzelfportret.browser.region;
