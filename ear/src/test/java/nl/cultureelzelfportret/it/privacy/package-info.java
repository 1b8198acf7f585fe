/** What is held of a person can be told and erased, wholly. */
package nl.cultureelzelfportret.it.privacy;
