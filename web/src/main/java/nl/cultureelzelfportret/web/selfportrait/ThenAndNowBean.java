package nl.cultureelzelfportret.web.selfportrait;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.selfportrait.Candidates;
import nl.cultureelzelfportret.ejb.selfportrait.ComparisonService;
import nl.cultureelzelfportret.ejb.selfportrait.ComparisonView;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.Texts;
import nl.cultureelzelfportret.web.portfolio.FilterBean;

/** Then and now: choosing two moments, and seeing them side by side. */
@Named
@RequestScoped
public class ThenAndNowBean {

    @Inject
    private ComparisonService comparisons;

    @Inject
    private DraftService drafts;

    @Inject
    private FilterBean filter;

    @Inject
    private Texts texts;

    private UUID then;
    private UUID now;
    private Candidates candidates;
    private ComparisonView comparison;
    private String words;

    /** Reads the page. */
    public void load() {
        if (isBoth()) {
            comparison = comparisons.compare(then, now);
            words = words == null ? comparison.words() : words;
        } else {
            candidates = comparisons.candidates(then, filter.filter(), filter.cursor());
        }
    }

    /** {@return whether two moments were chosen} */
    public boolean isBoth() {
        return then != null && now != null && !then.equals(now);
    }

    /**
     * Keeps what changed.
     *
     * @return to the self-portrait's comparisons
     */
    public String keep() {
        keepWords();
        return Redirect.to("/selfportrait/then-and-now").with("kept", then).outcome();
    }

    /**
     * Keeps what changed, and hangs then and now on the self-portrait.
     *
     * @return to the self-portrait
     */
    public String hang() {
        comparisons.hang(keepWords());
        return Redirect.to("/selfportrait/selfportrait").with("hung", "1").outcome();
    }

    private UUID keepWords() {
        drafts.save(
                comparison.draft(),
                ComparisonService.FORM,
                comparison.subject(),
                Map.of(ComparisonService.WORDS, words));
        return comparisons.keep(then, now, comparison.draft());
    }

    /**
     * Throws the comparison away; both moments stay.
     *
     * @return to the beginning of this page
     */
    public String remove() {
        comparisons.remove(comparison.publicId());
        return Redirect.to("/selfportrait/then-and-now").outcome();
    }

    /** {@return the name of the form, as drafts know it} */
    public String getForm() {
        return ComparisonService.FORM;
    }

    /**
     * {@return how one of both is called}
     *
     * @param side one of both
     */
    public String name(Candidates.Side side) {
        return side.heading().isEmpty() ? texts.name(side.kind()) : side.heading();
    }

    /** {@return the page from which one came} */
    public String getBack() {
        if (now != null) {
            return "/selfportrait/then-and-now";
        }
        return then == null ? "/selfportrait/selfportrait" : "/selfportrait/then-and-now";
    }

    /** {@return what can be chosen, or null if two were} */
    public Candidates getCandidates() {
        return candidates;
    }

    /** {@return both side by side, or null if there are not two yet} */
    public ComparisonView getComparison() {
        return comparison;
    }

    /** {@return what changed} */
    public String getWords() {
        return words;
    }

    /** @param words as they were typed */
    public void setWords(String words) {
        this.words = words;
    }

    /** {@return id of the first one, or null} */
    public UUID getThen() {
        return then;
    }

    /** @param then from the address */
    public void setThen(UUID then) {
        this.then = then;
    }

    /** {@return id of the other one, or null} */
    public UUID getNow() {
        return now;
    }

    /** @param now from the address */
    public void setNow(UUID now) {
        this.now = now;
    }
}
