/** Looking back, in the server. */
package nl.cultureelzelfportret.it.reflection;
