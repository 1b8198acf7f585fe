package nl.cultureelzelfportret.persistence.roster;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The lines of rosters: classes, people, memberships, and what is amiss. Thousands of them are written in a few trips. */
public final class RosterLines {

    private static final String COLUMNS =
            "number, line_number, kind, deed, standing, source_key, given_name, prefix, family_name,"
                    + " year_group, was_name, was_places, places, eck_hash, new_public_id, user_name, person_id,"
                    + " school_class_id, begins_role, suggested_id, asked, answer";

    private final EntityManager entityManager;
    private final Batch batch;

    /** @param entityManager of the transaction */
    public RosterLines(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.batch = new Batch(entityManager);
    }

    /**
     * Writes down what a roster would change, in the place of what was written before.
     *
     * @param previewId key of the roster
     * @param lines     classes and people
     * @param places    memberships
     * @param troubles  what is amiss
     */
    public void write(
            long previewId, Collection<RosterLine> lines, Collection<RosterPlace> places, List<Trouble> troubles) {
        for (String table : List.of("roster_line", "roster_place", "roster_trouble")) {
            entityManager
                    .createNativeQuery("delete from " + table + " where roster_preview_id = ?1")
                    .setParameter(1, previewId)
                    .executeUpdate();
        }
        batch.run(
                "insert into roster_line (roster_preview_id, " + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                lines,
                line -> values(previewId, line));
        batch.run(
                "insert into roster_place (roster_preview_id, person_number, class_number, membership_id, deed)"
                        + " values (?, ?, ?, ?, ?)",
                places,
                place -> new Object[] {
                    previewId,
                    place.personNumber(),
                    place.classNumber(),
                    place.membershipId(),
                    place.change().name()
                });
        writeDown(previewId, troubles);
    }

    /**
     * Writes down what is amiss, in the place of what was written before.
     *
     * @param previewId key of the roster
     * @param troubles  what is amiss
     */
    public void note(long previewId, List<Trouble> troubles) {
        entityManager
                .createNativeQuery("delete from roster_trouble where roster_preview_id = ?1")
                .setParameter(1, previewId)
                .executeUpdate();
        writeDown(previewId, troubles);
    }

    private void writeDown(long previewId, List<Trouble> troubles) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < troubles.size(); i++) {
            numbers.add(i);
        }
        batch.run(
                "insert into roster_trouble (roster_preview_id, number, line_number, kind, subject) values (?, ?, ?, ?, ?)",
                numbers,
                number -> values(previewId, number, troubles.get(number)));
    }

    private static Object[] values(long previewId, RosterLine line) {
        return new Object[] {
            previewId,
            line.number(),
            line.lineNumber(),
            line.kind().name(),
            line.deed().name(),
            line.standing() == null ? null : line.standing().name(),
            line.sourceKey(),
            line.name().given(),
            line.name().prefix(),
            line.name().family(),
            line.yearGroup(),
            line.wasName(),
            line.wasPlaces(),
            line.places(),
            line.eckHash(),
            line.newPublicId(),
            line.userName(),
            line.personId(),
            line.classId(),
            line.beginsRole() ? line.kind().role().name() : null,
            line.suggestedId(),
            line.asked() == null ? null : line.asked().name(),
            line.answer()
        };
    }

    private static Object[] values(long previewId, int number, Trouble trouble) {
        return new Object[] {previewId, number, trouble.line(), trouble.kind().name(), trouble.subject()};
    }

    /**
     * {@return the lines of a roster on which something happens, in their order}
     *
     * @param previewId key of the roster
     * @param deed      what happens
     * @param first     how many to pass over
     * @param most      how many to give
     */
    public List<RosterLine> of(long previewId, Deed deed, int first, int most) {
        return lines("l.deed = ?2 order by l.number limit ?3 offset ?4", previewId, deed.name(), most, first);
    }

    /**
     * {@return the lines of a roster about which something is, or was, asked}
     *
     * @param previewId key of the roster
     */
    public List<RosterLine> asked(long previewId) {
        return lines("l.asked is not null order by l.number", previewId);
    }

    /**
     * {@return all lines of a roster}
     *
     * @param previewId key of the roster
     */
    public List<RosterLine> all(long previewId) {
        return lines("true order by l.number", previewId);
    }

    private List<RosterLine> lines(String condition, Object... values) {
        var query = entityManager.createNativeQuery(
                "select " + COLUMNS + " from roster_line l where l.roster_preview_id = ?1 and " + condition);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> line(new Row((Object[]) row))).toList();
    }

    private static RosterLine line(Row row) {
        return new RosterLine(
                row.number(0),
                row.number(1),
                LineKind.valueOf(row.text(2)),
                Deed.valueOf(row.text(3)),
                row.text(4) == null ? null : Standing.valueOf(row.text(4)),
                row.text(5),
                new ListedName(row.text(6), row.text(7), row.text(8)),
                row.number(9),
                row.text(10),
                row.text(11),
                row.text(12),
                row.text(13),
                UUID.fromString(row.text(14)),
                row.text(15),
                row.key(16),
                row.key(17),
                row.text(18) != null,
                row.key(19),
                row.text(20) == null ? null : Question.valueOf(row.text(20)),
                row.truth(21));
    }

    /**
     * {@return the memberships that a roster begins, ends and keeps}
     *
     * @param previewId key of the roster
     */
    public List<RosterPlace> places(long previewId) {
        List<?> rows = entityManager
                .createNativeQuery("select person_number, class_number, membership_id, deed from roster_place"
                        + " where roster_preview_id = ?1")
                .setParameter(1, previewId)
                .getResultList();
        return rows.stream()
                .map(row -> new Row((Object[]) row))
                .map(row -> new RosterPlace(
                        row.number(0),
                        row.key(1) == null ? null : row.number(1),
                        row.key(2),
                        RosterPlace.Change.valueOf(row.text(3))))
                .toList();
    }

    /**
     * {@return what is amiss with a roster, in the order of the file}
     *
     * @param previewId key of the roster
     */
    public List<Trouble> troubles(long previewId) {
        List<?> rows = entityManager
                .createNativeQuery("select line_number, kind, subject from roster_trouble where roster_preview_id = ?1"
                        + " order by line_number, number")
                .setParameter(1, previewId)
                .getResultList();
        return rows.stream()
                .map(row -> new Row((Object[]) row))
                .map(row -> new Trouble(row.number(0), TroubleKind.valueOf(row.text(1)), row.text(2)))
                .toList();
    }

    /**
     * {@return on how many lines each thing happens}
     *
     * @param previewId key of the roster
     */
    public Map<Deed, Integer> counts(long previewId) {
        Map<Deed, Integer> counts = new EnumMap<>(Deed.class);
        List<?> rows = entityManager
                .createNativeQuery("select deed, count(*) from roster_line where roster_preview_id = ?1 group by deed")
                .setParameter(1, previewId)
                .getResultList();
        rows.stream()
                .map(row -> new Row((Object[]) row))
                .forEach(row -> counts.put(Deed.valueOf(row.text(0)), row.number(1)));
        return counts;
    }

    /**
     * Writes down what somebody decided.
     *
     * @param previewId key of the roster
     * @param answers   per number of a line
     */
    public void answer(long previewId, Map<Integer, Boolean> answers) {
        batch.run(
                "update roster_line set answer = ? where roster_preview_id = ? and number = ? and asked is not null",
                answers.entrySet(),
                each -> new Object[] {each.getValue(), previewId, each.getKey()});
    }

    /**
     * Gives user names to who is new.
     *
     * @param previewId key of the roster
     * @param userNames per number of a line
     */
    public void nameUsers(long previewId, Map<Integer, String> userNames) {
        batch.run(
                "update roster_line set user_name = ? where roster_preview_id = ? and number = ?",
                userNames.entrySet(),
                each -> new Object[] {each.getValue(), previewId, each.getKey()});
    }
}
