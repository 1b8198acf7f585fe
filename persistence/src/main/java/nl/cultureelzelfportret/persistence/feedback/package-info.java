/**
 * What others say at a moment. Somebody who may see it gives a compliment, a tip or a question; a few answers hang on each
 * of them; its owner can ask somebody about something in particular. A teacher hides what is improper, with a reason that
 * its writer reads; nothing is deleted silently.
 */
package nl.cultureelzelfportret.persistence.feedback;
