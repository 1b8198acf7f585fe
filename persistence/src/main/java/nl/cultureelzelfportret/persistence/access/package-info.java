/**
 * The two words in which access is spoken of and stored: what somebody comes for ({@code Role}) and whom an owner lets
 * look ({@code Visibility}). What follows from them is decided one floor up, by the access policy.
 */
package nl.cultureelzelfportret.persistence.access;
