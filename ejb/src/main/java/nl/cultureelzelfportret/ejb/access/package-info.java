/**
 * Who may do what to whose thing, decided in one place.
 *
 * <p>A service method says what it does to which subject ({@link nl.cultureelzelfportret.ejb.access.Allowed} and
 * {@link nl.cultureelzelfportret.ejb.access.On}). Before it runs, the
 * {@link nl.cultureelzelfportret.ejb.access.AccessInterceptor} loads whose that subject is and asks the
 * {@link nl.cultureelzelfportret.ejb.access.AccessPolicy}. What the policy does not allow does not exist: the caller
 * gets the same answer as for something that is not there. A method that says nothing is refused to everybody.
 */
package nl.cultureelzelfportret.ejb.access;
