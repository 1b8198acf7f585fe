package nl.cultureelzelfportret.ejb.roster;

/**
 * What stands on somebody's sign-in letter or class card.
 *
 * @param name     their name
 * @param userName with which they sign in
 * @param password to begin with; empty for who has one of their own
 * @param code     a picture of the address where they sign in, with their user name
 */
public record SignInPaper(String name, String userName, String password, String code) {}
