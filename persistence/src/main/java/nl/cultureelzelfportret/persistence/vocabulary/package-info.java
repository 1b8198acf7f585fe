/** The words of the field with which moments are tagged: now the three competences. */
package nl.cultureelzelfportret.persistence.vocabulary;
