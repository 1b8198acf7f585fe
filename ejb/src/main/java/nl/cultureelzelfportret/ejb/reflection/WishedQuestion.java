package nl.cultureelzelfportret.ejb.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.learningquestion.QuestionBirth;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.reflection.Wish;

/** Lets a wish become a learning question. */
@ApplicationScoped
class WishedQuestion {

    @Inject
    private QuestionBirth birth;

    /**
     * Lets the question begin. Its id follows from the moment, so that a wish becomes one question, however often one asks.
     *
     * @param moment in which something was wished; its owner asks
     * @param wish   what
     * @return id of the question
     * @throws BusinessException if nothing is wished
     */
    UUID begin(Moment moment, Wish wish) {
        if (!wish.isMade()) {
            throw new BusinessException("reflection.wish.none");
        }
        String name = "wish of " + moment.getPublicId();
        return birth.begin(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                moment.getOwner(),
                wish.getKind(),
                wish.getWords(),
                moment);
    }
}
