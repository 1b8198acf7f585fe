/**
 * The pages of a school's own activities and criteria. What was made for an activity is shown by the room of moments, in a
 * part of the activity's page.
 */
package nl.cultureelzelfportret.web.activity;
