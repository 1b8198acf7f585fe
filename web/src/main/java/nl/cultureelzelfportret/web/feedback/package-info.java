/** What people say at moments, asking for it, hiding, and a teacher's reading list. */
package nl.cultureelzelfportret.web.feedback;
