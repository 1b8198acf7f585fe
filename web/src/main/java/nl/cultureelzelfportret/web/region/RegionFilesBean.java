package nl.cultureelzelfportret.web.region;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.region.InstituteService;
import nl.cultureelzelfportret.ejb.region.ShownFile;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.region.RegionFileKind;
import nl.cultureelzelfportret.web.core.Redirect;

/** The files of an institute on its pages: shown, replaced and taken away. */
@Named
@ViewScoped
public class RegionFilesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Whatever it is for: a larger one does not come through the server's door. */
    private static final long MOST_BYTES = 200L << 20;

    @Inject
    private InstituteService institutes;

    private UUID region;
    private transient Part logo;
    private transient Part film;
    private transient Part captions;
    private transient Part poster;
    private Map<RegionFileKind, ShownFile> files = Map.of();

    /** Reads what there is; without a region there is nothing to read yet. */
    public void load() {
        if (region != null) {
            files = institutes.files(region);
        }
    }

    /**
     * Shows another file.
     *
     * @param kind what it is for
     * @param page from which it came
     * @return to that page
     * @throws IOException if it cannot be read
     */
    public String put(String kind, String page) throws IOException {
        RegionFileKind known = RegionFileKind.valueOf(kind);
        Part part =
                switch (known) {
                    case LOGO -> logo;
                    case FILM -> film;
                    case CAPTIONS -> captions;
                    case POSTER -> poster;
                };
        if (part == null || part.getSize() == 0) {
            throw new BusinessException("region.file.none");
        }
        try (InputStream content = part.getInputStream()) {
            institutes.put(region, known, part.getSubmittedFileName(), content);
        } catch (BusinessException refused) {
            throw refused.messageKey().startsWith("media.error.")
                    ? new BusinessException(refused.messageKey(), named(part, refused.arguments()))
                    : refused;
        }
        return Redirect.to(page).with("region", region).outcome();
    }

    /** What is said of a photograph that does not fit, mentions its name first. */
    private static Object[] named(Part part, Object[] arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = part.getSubmittedFileName();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }

    /**
     * Shows a file no more.
     *
     * @param kind what it was for
     * @param page from which it came
     * @return to that page
     */
    public String remove(String kind, String page) {
        institutes.remove(region, RegionFileKind.valueOf(kind));
        return Redirect.to(page).with("region", region).outcome();
    }

    /** {@return the size of the largest file that can be sent, in bytes} */
    public long getMost() {
        return MOST_BYTES;
    }

    /** {@return the logo, or null} */
    public ShownFile getShownLogo() {
        return files.get(RegionFileKind.LOGO);
    }

    /** {@return the film, or null} */
    public ShownFile getShownFilm() {
        return files.get(RegionFileKind.FILM);
    }

    /** {@return the captions of the film, or null} */
    public ShownFile getShownCaptions() {
        return files.get(RegionFileKind.CAPTIONS);
    }

    /** {@return the praatplaat, or null} */
    public ShownFile getShownPoster() {
        return files.get(RegionFileKind.POSTER);
    }

    /** {@return nothing: a file is never written back} */
    public Part getLogo() {
        return null;
    }

    /** @param logo as it came */
    public void setLogo(Part logo) {
        this.logo = logo;
    }

    /** {@return nothing: a file is never written back} */
    public Part getFilm() {
        return null;
    }

    /** @param film as it came */
    public void setFilm(Part film) {
        this.film = film;
    }

    /** {@return nothing: a file is never written back} */
    public Part getCaptions() {
        return null;
    }

    /** @param captions as they came */
    public void setCaptions(Part captions) {
        this.captions = captions;
    }

    /** {@return nothing: a file is never written back} */
    public Part getPoster() {
        return null;
    }

    /** @param poster as it came */
    public void setPoster(Part poster) {
        this.poster = poster;
    }

    /** {@return id of the region} */
    public UUID getRegion() {
        return region;
    }

    /** @param region from the address */
    public void setRegion(UUID region) {
        this.region = region;
    }
}
