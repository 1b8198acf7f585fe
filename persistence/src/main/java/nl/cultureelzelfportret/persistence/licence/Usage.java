package nl.cultureelzelfportret.persistence.licence;

/**
 * How many accounts of a licence are in use.
 *
 * @param used    in use today
 * @param allowed agreed on
 */
public record Usage(long used, int allowed) {

    private static final int NEARLY = 90;
    private static final int WHOLE = 100;

    /** {@return how many are left; below zero where more are in use than was agreed} */
    public long left() {
        return allowed - used;
    }

    /** {@return in use, in whole per cents of what was agreed, rounded down} */
    public long percent() {
        return used * WHOLE / allowed;
    }

    /** {@return how full that is} */
    public UsageLevel level() {
        if (percent() >= WHOLE) {
            return UsageLevel.FULL;
        }
        return percent() >= NEARLY ? UsageLevel.NEARLY : UsageLevel.ROOM;
    }
}
