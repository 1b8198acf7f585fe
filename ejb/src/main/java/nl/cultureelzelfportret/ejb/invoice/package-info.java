/**
 * Issuing invoices and credit notes on paper and as e-invoice, sending and reminding by the outbox, and taking in payments
 * from a statement of the bank.
 */
package nl.cultureelzelfportret.ejb.invoice;
