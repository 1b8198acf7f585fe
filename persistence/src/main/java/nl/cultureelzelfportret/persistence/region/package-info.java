/** Regions, each served by one culture institute; everything else stands in one of them. */
package nl.cultureelzelfportret.persistence.region;
