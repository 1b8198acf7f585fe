/**
 * Where the container meets the plain Java below it: the data source and its migrations, the repositories, the settings
 * and the clock are made here and injected everywhere. Nobody imports this package.
 */
package nl.cultureelzelfportret.ejb.wiring;
