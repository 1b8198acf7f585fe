/** The product that the tests talk to: the EAR that ships, on a real server and a real database of their own. */
package nl.cultureelzelfportret.testing;
