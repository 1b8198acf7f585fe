/** Tests of what the product answers over plain HTTP, from outside: to a visitor who signed in, or did not. */
package nl.cultureelzelfportret.it.page;
