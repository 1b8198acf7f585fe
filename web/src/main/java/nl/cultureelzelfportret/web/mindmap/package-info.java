/** The tool in which a mindmap is made, and the picture that is drawn of it: the same one in the browser and on a page. */
package nl.cultureelzelfportret.web.mindmap;
