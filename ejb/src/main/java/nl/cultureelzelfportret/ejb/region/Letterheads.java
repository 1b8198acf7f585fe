package nl.cultureelzelfportret.ejb.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Objects;
import nl.cultureelzelfportret.ejb.media.Showcase;
import nl.cultureelzelfportret.persistence.core.Address;
import nl.cultureelzelfportret.persistence.region.Institute;
import nl.cultureelzelfportret.persistence.region.LegalData;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.RegionFile;
import nl.cultureelzelfportret.persistence.region.RegionFiles;

/** The paper of institutes, for the templates of documents: {@code Map.of("head", letterheads.of(region), …)}. */
@ApplicationScoped
public class Letterheads {

    @Inject
    private RegionFiles files;

    @Inject
    private Showcase showcase;

    /**
     * {@return what stands on the paper of an institute}
     *
     * @param region that it serves
     */
    public Letterhead of(Region region) {
        Institute institute = region.getInstitute();
        LegalData legal = region.getLegalData();
        Address address = legal.getAddress();
        return new Letterhead(
                institute.getName(),
                known(institute.getContactName()),
                known(institute.getEmail()),
                known(institute.getTelephone()),
                address.getStreet(),
                address.getPostalCode(),
                address.getTown(),
                known(legal.getKvkNumber()),
                known(legal.getVatNumber()),
                known(legal.getIban()),
                region.getFace().getGround(),
                region.getFace().getInk(),
                region.getLogo() == null
                        ? ""
                        : files.find(region.getLogo()).map(this::embedded).orElse(""));
    }

    private static String known(String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private String embedded(RegionFile logo) {
        byte[] bytes = showcase.bytes(logo);
        return bytes.length == 0
                ? ""
                : "data:" + logo.getMediaType() + ";base64,"
                        + Base64.getEncoder().encodeToString(bytes);
    }
}
