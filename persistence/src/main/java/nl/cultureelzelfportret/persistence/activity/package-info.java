/**
 * What a school does together: a visit, a project, a lesson, a culture week. An activity is made for one or more classes,
 * moments are made for it, and next year it is made again out of last year's. What pupils used is never removed, only
 * retired. With it go the school's own criteria: words that give focus, never a list to tick and never a mark.
 */
package nl.cultureelzelfportret.persistence.activity;
