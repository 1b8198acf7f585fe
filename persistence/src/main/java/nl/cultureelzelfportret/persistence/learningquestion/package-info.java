/** What somebody wants to learn, find out, make or experience. */
package nl.cultureelzelfportret.persistence.learningquestion;
