/**
 * The pages of learning questions. One begins ({@code begin}), answers step by step ({@code step}), says what it is about
 * ({@code about}) and finds it with its whole life ({@code question}); a teacher finds those of a class ({@code class}) and
 * advises in the margin ({@code advise}); a school offers words of its own ({@code starters}).
 */
package nl.cultureelzelfportret.web.learningquestion;
