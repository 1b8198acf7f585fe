/** Posting, changing and reading a mindmap; all else that one does with a moment is done to it as to any other. */
package nl.cultureelzelfportret.ejb.mindmap;
