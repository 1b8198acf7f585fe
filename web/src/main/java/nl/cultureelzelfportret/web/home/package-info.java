/** Where somebody's day begins: the front door that leads each role on, and the operator's page. Nobody imports it. */
package nl.cultureelzelfportret.web.home;
