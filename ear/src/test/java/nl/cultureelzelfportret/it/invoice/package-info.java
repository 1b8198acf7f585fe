/** Tests of invoices and payments, in the server. */
package nl.cultureelzelfportret.it.invoice;
