package nl.cultureelzelfportret.it.access;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Who may do what, as people agreed on it. Written by hand and on purpose not derived from the policy. */
final class AccessMatrix {

    // The columns are the matters, in their order:
    //                        account own system | class-timeline class-list person |
    //                        only-me teacher class school | withdrawn change draft
    private static final String STATED =
            """
            OWNER                   xx- x-x xxxx xxx
            CLASSMATE               xx- x-x --xx ---
            OTHER_CLASS             xx- --x ---x ---
            OTHER_SCHOOL            xx- --- ---- ---
            OTHER_REGION            xx- --- ---- ---
            FORMER_CLASSMATE        xx- --- ---- ---
            TEACHER                 xx- xxx -xxx ---
            COLLEAGUE               xx- --x ---x ---
            FORMER_TEACHER          xx- --x ---x ---
            TEACHER_ELSEWHERE       xx- --- ---- ---
            SCHOOL_ADMIN            x-- --x ---x ---
            SCHOOL_ADMIN_ELSEWHERE  x-- --- ---- ---
            TRAINER                 x-- --- ---- ---
            REGION_ADMIN            x-- --- ---- ---
            OPERATOR                x-x --- ---- ---
            NEWCOMER                x-- --- ---- ---
            LEFT                    --- --- ---- ---
            ANONYMOUS               --- --- ---- ---
            """;

    private static final Map<Actor, String> ROWS = rows();

    private AccessMatrix() {}

    private static Map<Actor, String> rows() {
        Map<Actor, String> rows = new EnumMap<>(Actor.class);
        STATED.lines().forEach(line -> {
            String[] part = line.split("\\s+", 2);
            String cells = part[1].replace(" ", "");
            if (cells.length() != Matter.values().length) {
                throw new IllegalStateException(line);
            }
            rows.put(Actor.valueOf(part[0]), cells);
        });
        if (!rows.keySet().containsAll(Arrays.asList(Actor.values()))) {
            throw new IllegalStateException("somebody is missing: " + rows.keySet());
        }
        return rows;
    }

    /** {@return whether the actor may do that} */
    static boolean permits(Actor actor, Matter matter) {
        return ROWS.get(actor).charAt(matter.ordinal()) == 'x';
    }
}
