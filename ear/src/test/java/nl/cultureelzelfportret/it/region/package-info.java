/** Regions, their institutes and tariffs, in the server. */
package nl.cultureelzelfportret.it.region;
