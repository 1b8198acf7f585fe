/**
 * What people say at each other's moments: compliments, tips, questions and answers; asking for them; a teacher's reading
 * list; and hiding what is improper.
 */
package nl.cultureelzelfportret.ejb.feedback;
