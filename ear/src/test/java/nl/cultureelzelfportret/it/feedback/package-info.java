/** Tests, in the server, of what people say at each other's moments. */
package nl.cultureelzelfportret.it.feedback;
