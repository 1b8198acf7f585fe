/** What an institute, a trainer and a school do before the school begins. */
package nl.cultureelzelfportret.browser.onboarding;
