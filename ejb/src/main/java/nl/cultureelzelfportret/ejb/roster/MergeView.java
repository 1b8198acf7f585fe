package nl.cultureelzelfportret.ejb.roster;

/**
 * Two accounts that may be of one person.
 *
 * @param stays the account that stays, with its name and user name
 * @param goes  the account whose things it gets
 */
public record MergeView(PersonView stays, PersonView goes) {}
