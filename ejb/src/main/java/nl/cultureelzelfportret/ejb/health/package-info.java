/** Tells whoever runs the product whether it lives and is ready: {@code /health/live} and {@code /health/ready}. */
package nl.cultureelzelfportret.ejb.health;
