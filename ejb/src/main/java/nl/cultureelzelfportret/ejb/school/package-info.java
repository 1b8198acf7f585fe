/** What the access policy has to know of a class; there is no service for schools yet. */
package nl.cultureelzelfportret.ejb.school;
