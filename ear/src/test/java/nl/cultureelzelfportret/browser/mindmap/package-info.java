/** Tests of how mindmaps are made and read. */
package nl.cultureelzelfportret.browser.mindmap;
