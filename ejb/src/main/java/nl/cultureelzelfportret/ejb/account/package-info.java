/**
 * Signing in, and one's own account.
 *
 * <p>{@link nl.cultureelzelfportret.ejb.account.SignInService} tries a user name and password; from then on the session
 * remembers the person's id only, and {@link nl.cultureelzelfportret.ejb.account.SignedInPerson} finds out anew, in each
 * request, what that person may do: a membership that ended this morning gives nothing this afternoon.
 */
package nl.cultureelzelfportret.ejb.account;
