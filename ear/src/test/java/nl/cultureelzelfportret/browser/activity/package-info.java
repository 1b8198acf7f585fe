/** Making activities, making moments for them, keeping criteria, and holding up mirrors, as people do it in a browser. */
package nl.cultureelzelfportret.browser.activity;
