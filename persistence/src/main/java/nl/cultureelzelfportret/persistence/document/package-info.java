/** Documents that were made once and never change. */
package nl.cultureelzelfportret.persistence.document;
