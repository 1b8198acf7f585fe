/** Agreeing on licences: granting, extending, proposing for the next year; and what a school sees of its own. */
package nl.cultureelzelfportret.ejb.licence;
