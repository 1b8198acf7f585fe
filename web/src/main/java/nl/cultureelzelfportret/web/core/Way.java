package nl.cultureelzelfportret.web.core;

/**
 * A way of the main menu.
 *
 * @param group     under which heading it stands when there are many
 * @param here      what a page calls itself that lies at this way: its path, or the id of a class
 * @param address   where it leads
 * @param pictogram that always goes with it
 * @param words     what it is called
 * @param brief     the same, where there is little room; may be the same words
 * @param rings     whether it shows that there is something new
 */
public record Way(
        Group group, String here, String address, String pictogram, String words, String brief, boolean rings) {

    /** What ways are for. */
    public enum Group {
        /** What somebody makes, sees and does there day by day. */
        DAILY,
        /** What somebody keeps in order for others. */
        MANAGE
    }

    /**
     * {@return whether this is where the reader is}
     *
     * @param page what the page calls itself
     */
    public boolean leadsTo(String page) {
        return here.equals(page);
    }
}
