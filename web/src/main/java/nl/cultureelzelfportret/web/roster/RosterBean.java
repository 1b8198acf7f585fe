package nl.cultureelzelfportret.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.roster.RosterHistory;
import nl.cultureelzelfportret.ejb.roster.RosterService;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.web.core.Downloads;
import nl.cultureelzelfportret.web.core.Redirect;

/** Where a roster comes in. */
@Named
@RequestScoped
public class RosterBean {

    @Inject
    private RosterService rosters;

    @Inject
    private SchoolChoice choice;

    private RosterHistory history;
    private Part file;
    private boolean template;

    /**
     * Reads the page, or gives the template.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        choice.load();
        if (template) {
            Downloads.send("mensen.csv", rosters.template().getBytes(StandardCharsets.UTF_8));
            return;
        }
        history = rosters.history(choice.getSchool());
    }

    /**
     * Takes the file in.
     *
     * @return to what it would change
     * @throws IOException if the browser is gone
     */
    public String upload() throws IOException {
        if (file == null
                || Objects.requireNonNullElse(file.getSubmittedFileName(), "").isBlank()) {
            throw new BusinessException("roster.file.none");
        }
        try (InputStream bytes = file.getInputStream()) {
            UUID roster = rosters.take(
                    choice.getSchool(), file.getSubmittedFileName(), bytes.readNBytes(RosterService.MOST_BYTES + 1));
            return Redirect.to("/roster/preview")
                    .with("school", choice.getSchool())
                    .with("roster", roster)
                    .outcome();
        }
    }

    /** {@return the newest rosters} */
    public RosterHistory getHistory() {
        return history;
    }

    /** {@return the file that was chosen} */
    public Part getFile() {
        return file;
    }

    /** @param file that was chosen */
    public void setFile(Part file) {
        this.file = file;
    }

    /** {@return whether the template is asked for} */
    public boolean isTemplate() {
        return template;
    }

    /** @param template from the address */
    public void setTemplate(boolean template) {
        this.template = template;
    }
}
