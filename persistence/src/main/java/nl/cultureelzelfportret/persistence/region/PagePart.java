package nl.cultureelzelfportret.persistence.region;

/** What a region tells on its public page, in this order. */
public enum PagePart {
    /** What it is. */
    WHAT,
    /** For whom it is. */
    FOR_WHOM,
    /** How it works. */
    HOW,
    /** What it brings. */
    ADVANTAGES,
    /** What it costs here; the tariff stands beside it. */
    COSTS
}
