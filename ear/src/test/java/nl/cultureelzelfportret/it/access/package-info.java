/**
 * The matrix of who may do what: actors by matters, stated once by hand in
 * {@link nl.cultureelzelfportret.it.access.AccessMatrix} and tried at every door of the product: service methods, pages,
 * media addresses and the interface of the scripts.
 */
package nl.cultureelzelfportret.it.access;
