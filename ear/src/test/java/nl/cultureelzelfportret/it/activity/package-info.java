/** What a school does together, as its services do it. */
package nl.cultureelzelfportret.it.activity;
