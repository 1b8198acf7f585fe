/**
 * Looking back. A reflection is typed in a draft like everything, and posted like every moment: {@link
 * nl.cultureelzelfportret.ejb.reflection.ReflectionKind} puts its answers beside the moment.
 */
package nl.cultureelzelfportret.ejb.reflection;
