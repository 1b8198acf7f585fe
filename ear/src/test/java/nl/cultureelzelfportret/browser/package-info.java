/** Tests of what people see: the shipped product in a real Chromium. */
package nl.cultureelzelfportret.browser;
