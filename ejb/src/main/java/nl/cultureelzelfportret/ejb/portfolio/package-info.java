/**
 * The life of a moment. It begins as a {@linkplain nl.cultureelzelfportret.persistence.draft.Draft draft}, kept while it
 * is typed. Posting turns the draft into a moment with the same id, for the circle that its owner chose. The owner
 * revises it out of a new draft, shares it with more or fewer people, and may withdraw it: others see it no more, and it
 * lies in the owner's bin until it is restored, or erased with its files.
 */
package nl.cultureelzelfportret.ejb.portfolio;
