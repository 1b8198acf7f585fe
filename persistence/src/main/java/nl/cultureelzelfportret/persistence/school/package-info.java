/**
 * Schools of a region and their classes. A class lives for one school year, from 1 August to 31 July; the next year brings
 * a new one. The edition of a school is the face that its people see.
 */
package nl.cultureelzelfportret.persistence.school;
