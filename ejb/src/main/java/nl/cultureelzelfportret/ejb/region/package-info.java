/**
 * Looking after regions: the operator makes them, their institute's people change what it tells of itself, its face, its
 * files and its tariffs, and everybody may read its public page.
 */
package nl.cultureelzelfportret.ejb.region;
