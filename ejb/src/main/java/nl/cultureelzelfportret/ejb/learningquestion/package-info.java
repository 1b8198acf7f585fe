/**
 * The life of a learning question. {@link nl.cultureelzelfportret.ejb.learningquestion.QuestionBirth} lets it begin, out of
 * nothing, a moment, a wish, or somebody else's moment. What its owner types comes in through the draft and stands in the
 * question in the same transaction, so that the teacher sees it grow and can advise in the margin.
 */
package nl.cultureelzelfportret.ejb.learningquestion;
