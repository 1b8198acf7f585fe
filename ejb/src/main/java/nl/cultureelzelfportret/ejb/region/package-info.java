/** What the access policy has to know of a region. */
package nl.cultureelzelfportret.ejb.region;
