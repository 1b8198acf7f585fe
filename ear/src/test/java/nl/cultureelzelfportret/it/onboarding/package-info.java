/** Services that bring a school from interest to working with the portfolio. */
package nl.cultureelzelfportret.it.onboarding;
