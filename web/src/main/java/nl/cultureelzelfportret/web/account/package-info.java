/**
 * The door and one's own account: how somebody comes in and goes out, how the next request knows them, and the pages on
 * which they choose a password, a language and a colour.
 */
package nl.cultureelzelfportret.web.account;
