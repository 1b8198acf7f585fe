package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.core.PersonalData;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.persistence.portfolio.EarlierText;
import nl.cultureelzelfportret.persistence.portfolio.EarlierTexts;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.Moments;

/** The moments of a person, also those in the bin, with their earlier words. */
@ApplicationScoped
public class PortfolioPersonalData implements PersonalData {

    @Inject
    private Moments moments;

    @Inject
    private EarlierTexts earlierTexts;

    @Override
    public String feature() {
        return "portfolio";
    }

    @Override
    public int room() {
        return 8;
    }

    @Override
    public List<PersonalRecord> of(long personId) {
        return Stream.concat(
                        moments.allOf(personId).stream().map(PortfolioPersonalData::told),
                        earlierTexts.allOf(personId).stream().map(PortfolioPersonalData::told))
                .toList();
    }

    private static PersonalRecord told(Moment moment) {
        return PersonalRecord.of("moment", moment.getPublicId(), moment.getPostedAt())
                .with("kind", moment.getKind())
                .with("title", moment.getText().getTitle())
                .with("text", moment.getText().getText())
                .with("appreciation", moment.getText().getAppreciation())
                .with("place", moment.getVisit().getPlace())
                .with("visitedOn", moment.getVisit().getVisitedOn())
                .with("company", moment.getVisit().getCompany())
                .with("visibility", moment.getVisibility())
                .with("schoolYear", moment.getSchoolYear())
                .with("withdrawnAt", moment.getWithdrawnAt())
                .with(
                        "process",
                        moment.getProcess() == null ? null : moment.getProcess().getPublicId())
                .with("competences", joined(moment.getCompetences().stream()))
                .with(
                        "files",
                        joined(moment.getAttachments().stream()
                                .map(attachment ->
                                        attachment.getFile().getPublicId() + " " + attachment.getAlternativeText())));
    }

    private static PersonalRecord told(EarlierText earlier) {
        return PersonalRecord.of("earlier text", earlier.getPublicId(), earlier.getReplacedAt())
                .with("moment", earlier.getMoment().getPublicId())
                .with("title", earlier.getText().getTitle())
                .with("text", earlier.getText().getText())
                .with("appreciation", earlier.getText().getAppreciation());
    }

    private static String joined(Stream<?> values) {
        return values.map(Object::toString).collect(Collectors.joining("\n"));
    }

    @Override
    public void erase(long personId) {
        moments.allOf(personId).forEach(moments::erase);
    }
}
