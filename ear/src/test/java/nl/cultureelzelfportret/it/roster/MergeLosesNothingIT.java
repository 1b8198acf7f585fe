package nl.cultureelzelfportret.it.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.roster.MergeService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.it.town.AnyRows;
import nl.cultureelzelfportret.it.town.AnyRows.Written;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.school.School;
import org.junit.jupiter.api.Test;

/**
 * Whatever refers to a person, in whatever table, now or later: the database itself tells. Two people get a row in each place,
 * and where a row may stand once a pair that collides, with words of their own and with what hangs on it. After they became
 * one, all words are somewhere, all that was tied is tied, and nothing speaks of the one who went.
 */
class MergeLosesNothingIT extends SchoolDayIT {

    private static final long STAYS = -701;
    private static final long GOES = -702;

    /** Of these one stays of two, with the words of both; of a sign-in only that of the one who stays. */
    private static final Map<String, Long> MADE_ONE = new TreeMap<>(
            Map.of("person", 1L, "credential", 1L, "self_portrait", 1L, "answer", 1L, "note_share", 1L, "seen", 1L));

    /** Here people stand without the database knowing that they are people: what passes, and what outlives them. */
    private static final List<String> WITHOUT_KEY = List.of(
            "roster_line.person_id", "roster_line.suggested_id", "audit_entry.person_id", "audit_entry.actor_id");

    @Inject
    private MergeService merging;

    @Test
    void losesNothingOfEitherAndSpeaksOfOneOnly() {
        UUID school = schoolClass.getSchool().getPublicId();
        Person admin = scribe.write(entityManager -> new Town(entityManager)
                .person(Role.SCHOOL_ADMIN, entityManager.getReference(School.class, key()), null));
        stage.enter(admin);

        List<String> lost = scribe.rehearse(entityManager -> {
            AnyRows rows = new AnyRows(entityManager, "knry");
            UUID stays = settle(rows, STAYS);
            UUID goes = settle(rows, GOES);
            List<String> places = rows.referringTo("person");
            assertTrue(places.size() > 20, places::toString);
            places.forEach(place -> fill(rows, place));
            WITHOUT_KEY.forEach(place -> fill(rows, place));
            Map<String, Long> before = counts(rows);

            merging.merge(school, stays, goes);
            entityManager.flush();

            assertEquals(List.of("audit_entry.subject"), rows.whereStands(GOES, goes));
            assertEquals(MADE_ONE, fewer(before, counts(rows)));
            return lost(rows);
        });

        assertEquals(List.of(), lost);
    }

    private long key() {
        return schoolClass.getSchool().getId();
    }

    private UUID settle(AnyRows rows, long id) {
        UUID publicId = UUID.randomUUID();
        rows.write("person", Map.of("id", id, "public_id", publicId.toString(), "language", "NL", "accent", "ORANGE"));
        Map<String, Object> grant = new HashMap<>();
        grant.put("person_id", id);
        grant.put("role", "PUPIL");
        grant.put("school_id", key());
        grant.put("region_id", null);
        grant.put("begin_date", LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString());
        grant.put("end_date", "2999-01-0" + -(id + 700));
        rows.write("role_grant", grant);
        return publicId;
    }

    private static void fill(AnyRows rows, String place) {
        String table = place.substring(0, place.indexOf('.'));
        String column = place.substring(place.indexOf('.') + 1);
        for (long person : List.of(STAYS, GOES)) {
            Written row = rows.write(table, Map.of(column, person));
            if (row.id() != null) {
                rows.referringTo(table).stream()
                        .filter(child -> !child.startsWith(table + "."))
                        .forEach(child -> hang(rows, child, row.id()));
            }
        }
        List<String> once = rows.onceWith(table, column);
        if (!once.isEmpty()) {
            Written one = rows.write(table, Map.of(column, STAYS));
            Map<String, Object> same = new HashMap<>(one.values());
            same.keySet().retainAll(once);
            same.put(column, GOES);
            rows.write(table, same);
        }
    }

    private static void hang(AnyRows rows, String place, long on) {
        int dot = place.indexOf('.');
        rows.write(place.substring(0, dot), Map.of(place.substring(dot + 1), on));
    }

    private static Map<String, Long> counts(AnyRows rows) {
        Map<String, Long> counts = new TreeMap<>();
        rows.tables().forEach(table -> counts.put(table, rows.count(table)));
        return counts;
    }

    private static Map<String, Long> fewer(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> fewer = new TreeMap<>();
        before.forEach((table, count) -> {
            if (after.get(table) < count) {
                fewer.put(table, count - after.get(table));
            }
        });
        return fewer;
    }

    private static List<String> lost(AnyRows rows) {
        String all = rows.allWords();
        List<String> lost = new ArrayList<>();
        for (Written row : rows.written()) {
            boolean mayGo = row.table().equals("person") && row.id() == GOES
                    || row.table().equals("credential")
                            && row.values().get("person_id").equals(GOES);
            if (!mayGo) {
                row.words().forEach((column, word) -> {
                    if (!all.contains(word)) {
                        lost.add("the words of " + row.table() + "." + column);
                    }
                });
                row.values().forEach((column, value) -> {
                    String referred = rows.reference(row.table(), column);
                    if (referred != null
                            && !MADE_ONE.containsKey(referred)
                            && !rows.stands(row.table(), column, value)) {
                        lost.add("the tie of " + row.table() + "." + column);
                    }
                });
            }
        }
        return lost;
    }
}
