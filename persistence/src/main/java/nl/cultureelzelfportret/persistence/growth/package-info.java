/** Figures of a pupil and a class: what was shared, read only, and never a ranking. */
package nl.cultureelzelfportret.persistence.growth;
