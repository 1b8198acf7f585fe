/** What the cast recorded: sound that is computed here, and little films that were drawn with the cast's own brushes. */
package nl.cultureelzelfportret.cast.sound;
