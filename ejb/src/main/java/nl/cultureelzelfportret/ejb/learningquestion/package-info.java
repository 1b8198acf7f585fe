/**
 * The life of a learning question. {@link nl.cultureelzelfportret.ejb.learningquestion.QuestionBirth} lets it begin, out of
 * nothing, a moment, a wish, or somebody else's moment. What its owner types, says or draws comes in through the draft and
 * stands in the question in the same transaction, so that the teacher sees it grow and can advise in the margin. Files hang
 * on the moment that the question is: who may see that, may see them.
 */
package nl.cultureelzelfportret.ejb.learningquestion;
