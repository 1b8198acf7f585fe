/** Invoices, as people see them. */
package nl.cultureelzelfportret.browser.invoice;
