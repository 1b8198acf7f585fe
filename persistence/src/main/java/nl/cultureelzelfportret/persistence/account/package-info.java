/**
 * People. A person gets a credential to sign in with, roles for as long as they last, and memberships of classes, each
 * with a begin and an end; who somebody is, is therefore always asked for a day.
 */
package nl.cultureelzelfportret.persistence.account;
