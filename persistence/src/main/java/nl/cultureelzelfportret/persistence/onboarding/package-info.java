/**
 * From the first interest of a school to working with it: its trajectory, the intake, offers, what was agreed, and the
 * sessions in which a trainer brings it into the school.
 */
package nl.cultureelzelfportret.persistence.onboarding;
