/** The services of learning questions, in the server. */
package nl.cultureelzelfportret.it.learningquestion;
