/**
 * Looking back, one step a page: what at, through which layers, the questions, and a wish. Each step keeps what was typed
 * in one draft; the last one is the choice of who may see it, as for every moment.
 */
package nl.cultureelzelfportret.web.reflection;
