package nl.cultureelzelfportret.web.core;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.account.Profile;
import nl.cultureelzelfportret.ejb.account.SignedInPerson;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Language;

/** The person who is looking, for the frame around every page. */
@Named
@RequestScoped
public class Me {

    @Inject
    private SignedInPerson signedInPerson;

    private Language spoken;

    private Optional<Profile> profile() {
        return signedInPerson.profile();
    }

    /** {@return whether somebody signed in} */
    public boolean isSignedIn() {
        return profile().isPresent();
    }

    /** {@return {@code po} or {@code vo}; staff and visitors see the calm face} */
    public String getEdition() {
        return profile().map(me -> me.edition().skin()).orElse("vo");
    }

    /** {@return whether the face asks for one decision at a time: what others see on one page, is more pages there} */
    public boolean isOneThingAtATime() {
        return "po".equals(getEdition());
    }

    /**
     * This page speaks a language of its own, whoever looks: a public page has an address in each language.
     *
     * @param language one that the page has, never what a request asks for
     */
    public void hear(Language language) {
        spoken = language;
    }

    /** {@return {@code nl} or {@code en}: what the person chose, never what a request asks for} */
    public String getLanguage() {
        return language().code();
    }

    /** {@return the same, as one of the languages} */
    public Language language() {
        return Optional.ofNullable(spoken)
                .or(() -> profile().map(Profile::language))
                .orElse(Language.NL);
    }

    /** {@return the locale of {@link #getLanguage()}} */
    public Locale locale() {
        return language().locale();
    }

    /** {@return the colour of the person's space, such as {@code orange}} */
    public String getAccent() {
        return profile().map(me -> me.accent().token()).orElse("orange");
    }

    /** {@return id of the person; empty for a visitor} */
    public String getPublicId() {
        return profile().map(me -> me.publicId().toString()).orElse("");
    }

    /** {@return full name} */
    public String getName() {
        return profile().map(Profile::fullName).orElse("");
    }

    /** {@return as others call them} */
    public String getGivenName() {
        return profile().map(Profile::givenName).orElse("");
    }

    /** {@return for the frame} */
    public String getInitials() {
        return profile().map(Profile::initials).orElse("");
    }

    /** {@return where the person belongs, such as <em>Groep 5 · De Regenboog</em>} */
    public String getPlace() {
        return profile()
                .map(me -> Stream.concat(
                                me.classes().stream()
                                        .map(Profile.OwnClass::name)
                                        .limit(2),
                                me.places().stream())
                        .collect(Collectors.joining(" · ")))
                .orElse("");
    }

    /** {@return the classes of the person} */
    public List<Profile.OwnClass> getClasses() {
        return profile().map(Profile::classes).orElse(List.of());
    }

    /** {@return whether the person has a portfolio} */
    public boolean isKeepsPortfolio() {
        return profile().stream().flatMap(me -> me.roles().stream()).anyMatch(Role::keepsPortfolio);
    }

    /** {@return whether the person is only learning to read, in groep 1–4} */
    public boolean isBeginningReader() {
        return profile().map(Profile::beginningReader).orElse(false);
    }

    /** {@return whether the person is a pupil} */
    public boolean isPupil() {
        return is(Role.PUPIL);
    }

    /** {@return whether the person is a pupil who is in no class now: on the way to one, here or elsewhere} */
    public boolean isOnTheWay() {
        return isPupil() && getClasses().isEmpty();
    }

    /** {@return whether the person is a teacher} */
    public boolean isTeacher() {
        return is(Role.TEACHER);
    }

    /** {@return whether the person runs a school} */
    public boolean isSchoolAdmin() {
        return is(Role.SCHOOL_ADMIN);
    }

    /** {@return whether the person works for the institute of a region} */
    public boolean isRegionAdmin() {
        return is(Role.REGION_ADMIN);
    }

    /** {@return whether the person trains schools} */
    public boolean isTrainer() {
        return is(Role.TRAINER);
    }

    /** {@return whether the person makes what a school uses: as a teacher or an administrator} */
    public boolean isStaffOfSchool() {
        return isTeacher() || is(Role.SCHOOL_ADMIN);
    }

    /** {@return whether the person looks after the system} */
    public boolean isOperator() {
        return is(Role.OPERATOR);
    }

    /** {@return address of the style sheet with the colours of the person's region; empty for none} */
    public String getFace() {
        return profile()
                .map(Profile::face)
                .filter(face -> !face.isEmpty())
                .map(face -> "/regio/_/face/" + face + ".css")
                .orElse("");
    }

    /** {@return address of the logo of the person's region; empty for none} */
    public String getLogo() {
        return profile().map(Profile::logo).map(logo -> "/regio/_/file/" + logo).orElse("");
    }

    /** {@return the person's roles, by name} */
    public List<String> getRoles() {
        return profile().stream()
                .flatMap(me -> me.roles().stream())
                .sorted()
                .map(Role::name)
                .toList();
    }

    /** {@return whether the person has to choose a password first} */
    public boolean isMustChangePassword() {
        return profile().map(Profile::mustChangePassword).orElse(false);
    }

    /** {@return the path of the page, such as {@code /portfolio/timeline}} */
    public String getPage() {
        // Not injected: a page of an error is made in the same request as the page that failed, which is gone by then.
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        return external.getRequestServletPath().replaceFirst("\\.xhtml$", "");
    }

    private boolean is(Role role) {
        return profile().map(me -> me.roles().contains(role)).orElse(false);
    }
}
