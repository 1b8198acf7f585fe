/** Pages with figures of a class. */
package nl.cultureelzelfportret.web.growth;
