/** What every feature knows: how it tells, and forgets, what it holds of a person. */
package nl.cultureelzelfportret.ejb.core;
