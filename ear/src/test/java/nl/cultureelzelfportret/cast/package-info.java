/**
 * One cast of people, schools and moments that serves all tests and the demo; none of it is in the EAR.
 *
 * <p>{@link nl.cultureelzelfportret.cast.Cast} knows the people by name, {@code story} lets them write, {@code picture}
 * draws for them, and {@code fill} puts everything into a database and a media folder. Whoever and whatever occurs here
 * is invented; every text and picture is the project's own.
 */
package nl.cultureelzelfportret.cast;
