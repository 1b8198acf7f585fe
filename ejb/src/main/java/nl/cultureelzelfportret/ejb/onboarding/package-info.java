/**
 * Brings a school from its first interest to working with it: the intake, the offer and its answer, what is agreed and
 * signed, and the plan of the trainer. What a school agreed on is told to higher rooms as an event
 * ({@link nl.cultureelzelfportret.ejb.school.AccountsAgreed}); what they know of schools they tell by
 * {@link nl.cultureelzelfportret.ejb.onboarding.SchoolFacts}.
 */
package nl.cultureelzelfportret.ejb.onboarding;
