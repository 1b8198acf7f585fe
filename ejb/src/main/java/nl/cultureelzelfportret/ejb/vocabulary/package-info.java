/**
 * The vocabulary: what everybody reads of it, and how the people of a region and of a school change it. Nothing is ever
 * deleted that somebody may have used.
 */
package nl.cultureelzelfportret.ejb.vocabulary;
