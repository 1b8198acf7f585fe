package nl.cultureelzelfportret.it.access;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.selfportrait.Chapter;
import nl.cultureelzelfportret.persistence.selfportrait.Comparison;
import nl.cultureelzelfportret.persistence.selfportrait.Peg;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortrait;

/**
 * The self-portrait of the one whose things they are. It is shared with the class, and on it hang all their things, also
 * those that the class may not see.
 *
 * @param chapter    id of the chapter
 * @param peg        id of a peg with a moment
 * @param comparison id of a comparison, of two moments that nobody else may see
 * @param earlier    id of one of both
 * @param later      id of the other one
 * @param draft      id of an unfinished caption
 */
record OwnersLine(UUID chapter, UUID peg, UUID comparison, UUID earlier, UUID later, UUID draft) {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** Hangs everything. */
    static OwnersLine of(EntityManager entityManager, Person owner, List<UUID> moments) {
        Clock clock = Clock.system(HERE);
        Instant now = clock.instant();
        SelfPortrait portrait = new SelfPortrait(entityManager.getReference(Person.class, owner.getId()));
        portrait.shareWith(Visibility.CLASS);
        Chapter chapter = portrait.chapterOf(SchoolYear.containing(LocalDate.now(clock)), "Dit jaar");
        List<Moment> things =
                moments.stream().map(id -> moment(entityManager, id)).toList();
        Peg peg = things.stream().map(chapter::hang).toList().get(0);
        List<Moment> hidden = things.stream()
                .filter(thing -> thing.getVisibility() == Visibility.ONLY_ME && !thing.isWithdrawn()
                        || thing.getVisibility() == Visibility.TEACHER && !thing.isWithdrawn())
                .toList();
        Comparison comparison = new Comparison(UUID.randomUUID(), hidden.get(0), hidden.get(1), now);
        comparison.write("wat er veranderde");
        entityManager.persist(comparison);
        chapter.hang(comparison);
        entityManager.persist(portrait);
        Draft draft = new Draft(
                UUID.randomUUID(),
                entityManager.getReference(Person.class, owner.getId()),
                "SELF_PORTRAIT_PEG",
                peg.getPublicId(),
                now);
        entityManager.persist(draft);
        entityManager.flush();
        return new OwnersLine(
                chapter.getPublicId(),
                peg.getPublicId(),
                comparison.getPublicId(),
                hidden.get(0).getPublicId(),
                hidden.get(1).getPublicId(),
                draft.getPublicId());
    }

    private static Moment moment(EntityManager entityManager, UUID id) {
        return entityManager
                .createQuery("select m from Moment m where m.publicId = :id", Moment.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
