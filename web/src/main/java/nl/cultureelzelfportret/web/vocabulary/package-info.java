/** The vocabulary on the screen: in the words of the reader, as a choice of tags, and for those who look after it. */
package nl.cultureelzelfportret.web.vocabulary;
