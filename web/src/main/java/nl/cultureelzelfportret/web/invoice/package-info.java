/** The pages of invoices and payments. */
package nl.cultureelzelfportret.web.invoice;
