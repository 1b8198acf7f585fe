/** Tests of the overview of a class. */
package nl.cultureelzelfportret.it.growth;
