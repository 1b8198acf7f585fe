/**
 * Moments and the timelines on which they hang. A moment is posted out of a draft, may be revised and shared with more
 * or fewer people, lies in a bin after it was withdrawn, and is erased in the end.
 */
package nl.cultureelzelfportret.persistence.portfolio;
