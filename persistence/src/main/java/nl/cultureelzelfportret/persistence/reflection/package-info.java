/**
 * Looking back: alone, layer by layer of the onion of Korthagen, or in a talk of two. Both end, if wanted, in a wish.
 */
package nl.cultureelzelfportret.persistence.reflection;
