/** What all rooms share: an entity's keys, a page of a list, and the two ways in which something cannot be done. */
package nl.cultureelzelfportret.persistence.core;
