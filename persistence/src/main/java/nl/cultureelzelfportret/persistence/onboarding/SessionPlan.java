package nl.cultureelzelfportret.persistence.onboarding;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/**
 * What a session is, when and where.
 *
 * @param kind      what is done
 * @param title     how people call it
 * @param beginsAt  the time
 * @param minutes   how long it takes
 * @param place     where; may be empty
 * @param trainer   who gives it; may be empty
 * @param materials what is needed; may be empty
 */
public record SessionPlan(
        SessionKind kind, String title, Instant beginsAt, int minutes, String place, String trainer, String materials)
        implements Serializable {

    /** The longest session, in minutes. */
    public static final int LONGEST = 600;

    /** Looks whether it can be right. */
    public SessionPlan {
        Objects.requireNonNull(kind);
        if (title.isBlank()) {
            throw new BusinessException("onboarding.session.noTitle");
        }
        Objects.requireNonNull(beginsAt);
        if (minutes < 1 || minutes > LONGEST) {
            throw new BusinessException("onboarding.session.noMinutes", LONGEST);
        }
    }
}
