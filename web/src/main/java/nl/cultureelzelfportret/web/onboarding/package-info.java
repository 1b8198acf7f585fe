/** The pages of an institute and its trainers about the schools that they bring to the portfolio, and the page behind an offer's link. */
package nl.cultureelzelfportret.web.onboarding;
