package nl.cultureelzelfportret.web.core;

/** Addresses that came from outside. */
public final class Addresses {

    private Addresses() {}

    /**
     * {@return an address to which one may be sent: a path of this site, or else the other one}
     *
     * @param address   from outside
     * @param otherwise where to go instead of to another site, or to nowhere
     */
    public static String ofThisSite(String address, String otherwise) {
        boolean ours = address != null && address.matches("/[A-Za-z0-9._~%?&=+-][A-Za-z0-9/._~%?&=+-]*");
        return ours ? address : otherwise;
    }
}
