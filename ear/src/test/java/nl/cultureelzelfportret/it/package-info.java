/** Tests of services inside the server: the shipped EAR, with these tests as one more web module beside its own. */
package nl.cultureelzelfportret.it;
