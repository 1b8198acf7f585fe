/** Tests of mindmaps in the server. */
package nl.cultureelzelfportret.it.mindmap;
