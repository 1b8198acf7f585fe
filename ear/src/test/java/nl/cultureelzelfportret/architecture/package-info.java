/** The rules of the house (docs/decisions), tested: an untested architecture is a wish. */
package nl.cultureelzelfportret.architecture;
