/** What a place may set from outside, typed; the keys and defaults stand in {@code microprofile-config.properties}. */
package nl.cultureelzelfportret.config.settings;
