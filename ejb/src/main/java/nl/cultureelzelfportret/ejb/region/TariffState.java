package nl.cultureelzelfportret.ejb.region;

/** Where a tariff stands in time. */
public enum TariffState {
    /** It begins later. */
    FUTURE,
    /** It counts today. */
    CURRENT,
    /** Another one followed it. */
    PAST
}
