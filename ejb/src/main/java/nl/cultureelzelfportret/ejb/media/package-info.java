/**
 * How a photograph, video or sound comes in and goes out again.
 *
 * <p>{@code MediaService} receives it, in this order: quota, a temporary file, its real type, its limits, then (for a
 * photograph) turning it into fresh pictures without any of its metadata, or (for video and sound) taking the metadata
 * off where that can be done; then the bytes are brought to disk, and only then the row is committed and the sender
 * told. {@code MediaStore} holds the bytes by their hash, {@code MediaSweep} takes away what no row needs.
 */
package nl.cultureelzelfportret.ejb.media;
