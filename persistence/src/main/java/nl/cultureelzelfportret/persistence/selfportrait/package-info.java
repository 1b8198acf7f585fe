/** The self-portrait: what somebody chose out of their moments to be theirs, in the order of their life. */
package nl.cultureelzelfportret.persistence.selfportrait;
