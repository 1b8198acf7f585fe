package nl.cultureelzelfportret.cast.fill;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastRegion;
import nl.cultureelzelfportret.cast.CastSchool;
import nl.cultureelzelfportret.cast.picture.Motif;
import nl.cultureelzelfportret.cast.story.CastMoment;
import nl.cultureelzelfportret.cast.story.CastPicture;
import nl.cultureelzelfportret.persistence.school.Edition;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;
import nl.cultureelzelfportret.persistence.vocabulary.Term;
import nl.cultureelzelfportret.persistence.vocabulary.TermKind;
import nl.cultureelzelfportret.persistence.vocabulary.Wording;

/** The labels out of which the cast takes some for a moment, and what the schools of the cast added to them. */
final class LabelStock {

    private static final Set<String> LABELLERS = Set.of("noor", "yusuf", "meilin", "anna");
    private static final List<String> WORDS = List.of("storm", "trommel", "oma", "geluid", "zee", "kleur", "papa");
    private static final int MOST_WORDS = 2;

    private final Map<String, Term> terms = new HashMap<>();

    LabelStock(EntityManager entityManager, Places places) {
        for (CastSchool school : Cast.schools()) {
            boolean primary = school.edition() == Edition.PO;
            School place = places.school(school);
            entityManager.persist(
                    primary
                            ? discipline(place, new Wording("Circus", "Circus", "", ""))
                            : discipline(place, new Wording("", "", "Rap en spoken word", "Rap and spoken word")));
        }
        for (CastRegion region : Cast.regions()) {
            entityManager
                    .createQuery("select t from Term t where t.region = :region and t.code is not null", Term.class)
                    .setParameter("region", places.region(region))
                    .getResultStream()
                    .forEach(term -> terms.put(region.slug() + term.getCode(), term));
        }
    }

    private static Term discipline(School school, Wording words) {
        return Term.of(school, TermKind.DISCIPLINE, null, words, 1);
    }

    /** {@return what a moment is about, but for its terms} */
    Tags tags(CastMoment cast) {
        String told = (cast.title() + " " + cast.text()).toLowerCase(Locale.ROOT);
        return new Tags(
                cast.competences(),
                List.of(),
                LABELLERS.contains(cast.owner().userName())
                        ? WORDS.stream()
                                .filter(told::contains)
                                .limit(MOST_WORDS)
                                .toList()
                        : List.of());
    }

    /** {@return what its pictures are about, and for some of what was made an indicator} */
    List<Term> terms(CastMoment cast) {
        String region = cast.owner().school().orElseThrow().region().slug();
        List<String> codes = new ArrayList<>();
        motif(cast).map(LabelStock::discipline).forEach(codes::add);
        if (motif(cast).anyMatch(motif -> motif == Motif.MUSEUM)) {
            codes.add("WIDE_WORLD");
        }
        if (LABELLERS.contains(cast.owner().userName())) {
            codes.addAll(List.of("REFLECT_FEEL", "INVESTIGATE_SENSE", "CREATE_IDEA"));
        }
        return codes.stream().map(code -> terms.get(region + code)).distinct().toList();
    }

    private static Stream<Motif> motif(CastMoment cast) {
        return cast.pictures().stream().map(CastPicture::motif).limit(1);
    }

    private static String discipline(Motif motif) {
        return switch (motif) {
            case DRUM, GUITAR, ORCHESTRA -> "MUSIC";
            case DANCERS, DRAGON -> "DANCE";
            case MASK, STAGE, PUPPET -> "THEATRE";
            case FILM -> "FILM_MEDIA";
            case POEM, BOOKS -> "LITERATURE";
            case MUSEUM, WINDMILL, CANAL_HOUSES, STATUE, LANTERNS, CARNIVAL, SKATING, FEAST, SKYLINE -> "HERITAGE";
            default -> "VISUAL_ARTS";
        };
    }
}
