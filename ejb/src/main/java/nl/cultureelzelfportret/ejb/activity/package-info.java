/**
 * A school's own activities and criteria, made by its teachers and administrators. What moments were made for an activity,
 * the room of moments knows, which is higher: it says through
 * {@link nl.cultureelzelfportret.ejb.activity.ActivityUse} whether an activity was used.
 */
package nl.cultureelzelfportret.ejb.activity;
