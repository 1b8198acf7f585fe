/**
 * The pictures of the cast: the project draws them itself, from a seed, flat and warm as the sketches of the product.
 * There are no photographs and nothing of anybody else.
 */
package nl.cultureelzelfportret.cast.picture;
