package nl.cultureelzelfportret.ejb.learningquestion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.cultureelzelfportret.ejb.account.Profile;
import nl.cultureelzelfportret.ejb.account.SignedInPerson;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestion;
import nl.cultureelzelfportret.persistence.learningquestion.Starter;
import nl.cultureelzelfportret.persistence.learningquestion.StarterKind;
import nl.cultureelzelfportret.persistence.learningquestion.StarterWords;
import nl.cultureelzelfportret.persistence.learningquestion.Starters;
import nl.cultureelzelfportret.persistence.learningquestion.Step;

/** Chooses the words that fit a question and its reader: their edition and school, its tags and kind of art. */
@Dependent
class StarterShelf {

    private static final int MOST_OF_A_KIND = 6;

    @Inject
    private Starters starters;

    @Inject
    private SignedInPerson signedInPerson;

    /** What fits, in the reader's language. */
    record Offer(List<StarterWords> fitting, Language language) {

        List<String> of(StarterKind kind) {
            return fitting.stream()
                    .filter(words -> words.getKind() == kind)
                    .map(words -> words.in(language))
                    .limit(MOST_OF_A_KIND)
                    .toList();
        }
    }

    Offer at(Step step, LearningQuestion question) {
        Profile reader = signedInPerson.profile().orElseThrow();
        List<StarterWords> fitting =
                starters
                        .at(
                                step,
                                reader.edition(),
                                signedInPerson.require().circle().schools())
                        .stream()
                        .map(Starter::getWords)
                        .filter(words -> fits(words, question))
                        .sorted((one, other) -> Integer.compare(distance(one), distance(other)))
                        .toList();
        return new Offer(fitting, reader.language());
    }

    private static boolean fits(StarterWords words, LearningQuestion question) {
        return (words.getCompetence() == null
                        || question.getMoment().getCompetences().contains(words.getCompetence()))
                && (words.getDiscipline() == null
                        || question.getMoment().getTerms().stream()
                                .anyMatch(term -> words.getDiscipline().equals(term.getCode())));
    }

    /** What was made for this kind of art comes first, what is for all last. */
    private static int distance(StarterWords words) {
        return (words.getDiscipline() == null ? 2 : 0) + (words.getCompetence() == null ? 1 : 0);
    }
}
