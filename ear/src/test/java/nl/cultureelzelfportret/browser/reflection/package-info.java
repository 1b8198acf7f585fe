/** What people see when they look back. */
package nl.cultureelzelfportret.browser.reflection;
