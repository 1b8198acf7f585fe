package nl.cultureelzelfportret.ejb.vocabulary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.draft.OwnDrafts;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Regions;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.Schools;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.Term;
import nl.cultureelzelfportret.persistence.vocabulary.TermKind;
import nl.cultureelzelfportret.persistence.vocabulary.Terms;
import nl.cultureelzelfportret.persistence.vocabulary.Wording;

/** Changes the vocabulary of a region or a school. Words come out of a draft, like everything that is typed. */
@Stateless
@Guarded
public class TermService {

    @Inject
    private Terms terms;

    @Inject
    private Regions regions;

    @Inject
    private Schools schools;

    @Inject
    private OwnDrafts drafts;

    @Inject
    private Clock clock;

    /**
     * {@return a term, to be changed}
     *
     * @param term of one's own region or school
     */
    @Allowed(Permission.MANAGE_TERM)
    public TermEditing read(@On(Term.class) UUID term) {
        return TermEditing.of(terms.find(term).orElseThrow());
    }

    /**
     * Adds a term to the vocabulary of a region; adding it again adds nothing new.
     *
     * @param region     whose words one looks after
     * @param kind       what it names
     * @param competence of an indicator, else null
     * @param draft      one's own, with the words
     */
    @Allowed(Permission.MANAGE_REGION_CONTENT)
    public void addToRegion(@On(Region.class) UUID region, TermKind kind, Competence competence, UUID draft) {
        Draft typed = drafts.lock(draft);
        if (!typed.isFinished()) {
            add(Term.of(regions.find(region).orElseThrow(), kind, competence, words(typed), 0), typed);
        }
    }

    /**
     * Adds a term to the vocabulary of a school; adding it again adds nothing new.
     *
     * @param school     whose words one looks after
     * @param kind       what it names
     * @param competence of an indicator, else null
     * @param draft      one's own, with the words
     */
    @Allowed(Permission.MANAGE_SCHOOL_CONTENT)
    public void addToSchool(@On(School.class) UUID school, TermKind kind, Competence competence, UUID draft) {
        Draft typed = drafts.lock(draft);
        if (!typed.isFinished()) {
            add(Term.of(schools.find(school).orElseThrow(), kind, competence, words(typed), 0), typed);
        }
    }

    private void add(Term term, Draft typed) {
        List<Term> beside = terms.beside(term);
        term.place(beside.isEmpty() ? 1 : beside.get(beside.size() - 1).getPosition() + 1);
        terms.add(term);
        typed.finish(clock.instant());
    }

    /**
     * Says a term in other words.
     *
     * @param term    of one's own region or school
     * @param draft   one's own, of a change of this term
     * @param version of the term from which the change began
     * @throws BusinessException if somebody else changed it meanwhile
     */
    @Allowed(Permission.MANAGE_TERM)
    public void reword(@On(Term.class) UUID term, UUID draft, long version) {
        Draft typed = drafts.lock(draft);
        if (typed.isFinished()) {
            return;
        }
        if (!term.equals(typed.getSubject())) {
            throw new NotFoundException("draft " + draft + " of term " + term);
        }
        Term reworded = terms.find(term).orElseThrow();
        if (reworded.getVersion() != version) {
            throw new BusinessException("vocabulary.term.changedMeanwhile");
        }
        reworded.reword(words(typed));
        typed.finish(clock.instant());
    }

    private static Wording words(Draft typed) {
        return Wording.of(typed.getFields());
    }

    /**
     * Moves a term among those beside which it is offered; at the end it stays where it is.
     *
     * @param term  of one's own region or school
     * @param steps -1 or 1
     */
    @Allowed(Permission.MANAGE_TERM)
    public void move(@On(Term.class) UUID term, int steps) {
        Term moved = terms.find(term).orElseThrow();
        List<Term> beside = new ArrayList<>(terms.beside(moved).stream()
                .filter(other -> other.getRetiredAt() == null)
                .toList());
        int from = beside.indexOf(moved);
        int to = from + steps;
        if (from >= 0 && to >= 0 && to < beside.size()) {
            Collections.swap(beside, from, to);
            beside.forEach(each -> each.place(beside.indexOf(each) + 1));
        }
    }

    /**
     * Offers a term no more; what was tagged with it keeps it.
     *
     * @param term of one's own region or school
     */
    @Allowed(Permission.MANAGE_TERM)
    public void retire(@On(Term.class) UUID term) {
        terms.find(term).orElseThrow().retire(clock.instant());
    }

    /**
     * Offers a term again.
     *
     * @param term of one's own region or school
     */
    @Allowed(Permission.MANAGE_TERM)
    public void bringBack(@On(Term.class) UUID term) {
        terms.find(term).orElseThrow().bringBack();
    }

    /**
     * Hides a term of its region from those of a school, or shows it again; what was tagged with it keeps it.
     *
     * @param school whose words one looks after
     * @param term   of the region of the school
     * @param hidden whether it is hidden from now on
     */
    @Allowed(Permission.MANAGE_SCHOOL_CONTENT)
    public void hide(@On(School.class) UUID school, UUID term, boolean hidden) {
        School place = schools.find(school).orElseThrow();
        Term found = terms.find(term)
                .filter(each -> each.getRegion().equals(place.getRegion()) && each.getSchool() == null)
                .filter(each -> each.getKind() != TermKind.COMPETENCE)
                .orElseThrow(() -> new NotFoundException("term " + term + " of the region of " + school));
        terms.hide(place, found, hidden);
    }
}
