/** Making photographs, sound, video and drawings on the page, as people see it. */
package nl.cultureelzelfportret.browser.media;
