package nl.cultureelzelfportret.ejb.portfolio;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/**
 * What a moment is made for, as it stands in addresses and drafts: {@code activity:<id>}, {@code question:<id>}.
 *
 * @param occasion the kind of thing; the {@link Occasion} of that name knows it
 * @param id       of the thing
 */
public record Purpose(String occasion, UUID id) implements Serializable {

    /**
     * {@return the purpose that is written so; empty if none is}
     *
     * @param written from an address or a draft; may be null
     */
    public static Optional<Purpose> of(String written) {
        return written != null && written.matches("[a-z]+:[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(new Purpose(
                        written.substring(0, written.indexOf(':')),
                        UUID.fromString(written.substring(written.indexOf(':') + 1))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return occasion + ":" + id;
    }
}
