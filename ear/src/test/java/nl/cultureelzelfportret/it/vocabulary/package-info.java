/** The vocabulary of regions and schools, and tags on what people make, in the server. */
package nl.cultureelzelfportret.it.vocabulary;
