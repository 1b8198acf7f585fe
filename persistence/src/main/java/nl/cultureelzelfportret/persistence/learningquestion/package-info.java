/**
 * The learning question. It is born as a moment of its own kind, out of nothing or out of something, grows step by step
 * while its owner types, gets advice in the margin of a step, is worked on, and is looked back on. What hangs on it are
 * moments of its owner.
 */
package nl.cultureelzelfportret.persistence.learningquestion;
