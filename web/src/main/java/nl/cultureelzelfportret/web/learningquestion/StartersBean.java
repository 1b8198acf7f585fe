package nl.cultureelzelfportret.web.learningquestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.learningquestion.SchoolStarters;
import nl.cultureelzelfportret.ejb.learningquestion.StarterRow;
import nl.cultureelzelfportret.ejb.learningquestion.StarterService;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.learningquestion.StarterKind;
import nl.cultureelzelfportret.persistence.learningquestion.StarterWords;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.web.core.Redirect;

/** The words that a school offers its pupils, for its staff: add, change, retire, bring back. */
@Named
@ViewScoped
public class StartersBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StarterService starters;

    private UUID school;
    private UUID starter;
    private SchoolStarters offered;
    private StarterWords words = new StarterWords();

    /**
     * Reads the page; without a school it is that of the viewer.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        if (school == null) {
            UUID own = starters.ownSchools().stream()
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("a school of the viewer"));
            Redirect.to("/learningquestion/starters").with("school", own).now();
            return;
        }
        offered = starters.of(school);
        if (starter != null) {
            words = new StarterWords(offered.rows().stream()
                    .filter(row -> row.own() && row.publicId().equals(starter))
                    .findFirst()
                    .map(StarterRow::words)
                    .orElseThrow(() -> new NotFoundException("starter " + starter)));
        }
    }

    /**
     * Adds the words, or changes those that are on the form.
     *
     * @return to this page
     */
    public String save() {
        if (starter == null) {
            starters.add(school, words);
        } else {
            starters.change(starter, words);
        }
        return here();
    }

    /**
     * Offers words no more.
     *
     * @param retired id of the starter
     * @return to this page
     */
    public String retire(UUID retired) {
        starters.retire(retired);
        return here();
    }

    /**
     * Offers words again.
     *
     * @param wanted id of the starter
     * @return to this page
     */
    public String bringBack(UUID wanted) {
        starters.bringBack(wanted);
        return here();
    }

    private String here() {
        return Redirect.to("/learningquestion/starters").with("school", school).outcome();
    }

    /** {@return all that the school offers} */
    public SchoolStarters getOffered() {
        return offered;
    }

    /** {@return the words on the form} */
    public StarterWords getWords() {
        return words;
    }

    /** {@return the steps to choose from} */
    public Step[] getSteps() {
        return Step.values();
    }

    /** {@return the ways to help to choose from} */
    public StarterKind[] getKinds() {
        return StarterKind.values();
    }

    /** {@return the competences to choose from} */
    public Competence[] getCompetences() {
        return Competence.values();
    }

    /** {@return as many characters fit} */
    public int getLength() {
        return StarterWords.LENGTH;
    }

    /** {@return id of the school} */
    public UUID getSchool() {
        return school;
    }

    /** @param school from the address */
    public void setSchool(UUID school) {
        this.school = school;
    }

    /** {@return id of the starter that is changed, or null} */
    public UUID getStarter() {
        return starter;
    }

    /** @param starter from the address */
    public void setStarter(UUID starter) {
        this.starter = starter;
    }
}
