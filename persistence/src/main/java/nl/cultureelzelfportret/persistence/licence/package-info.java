/**
 * What a school may use in a school year. A licence is proposed, agreed or declined. It carries the prices of the tariff as
 * they were, and the charges that follow: for accounts, for starting or setting up, for what was added in the year. Nobody
 * is ever locked out: who uses more accounts than agreed is told so, and asks for more.
 */
package nl.cultureelzelfportret.persistence.licence;
