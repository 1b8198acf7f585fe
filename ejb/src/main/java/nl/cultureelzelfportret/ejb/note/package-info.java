/** Keeping private notes: for the teacher who writes them, and for a colleague to whom they are shared by name. */
package nl.cultureelzelfportret.ejb.note;
