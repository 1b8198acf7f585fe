/** Tells teachers how their classes are going: as far as pupils share, and never as a ranking. */
package nl.cultureelzelfportret.ejb.growth;
