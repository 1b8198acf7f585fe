/** Photographs, video and sound: what was received, from whom, and in which sizes it lies in the store. */
package nl.cultureelzelfportret.persistence.media;
