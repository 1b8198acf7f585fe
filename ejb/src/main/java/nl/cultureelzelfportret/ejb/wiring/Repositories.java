package nl.cultureelzelfportret.ejb.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.cultureelzelfportret.persistence.access.AuditLog;
import nl.cultureelzelfportret.persistence.account.Credentials;
import nl.cultureelzelfportret.persistence.account.Memberships;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.document.Documents;
import nl.cultureelzelfportret.persistence.draft.Drafts;
import nl.cultureelzelfportret.persistence.mail.Mails;
import nl.cultureelzelfportret.persistence.media.MediaFiles;
import nl.cultureelzelfportret.persistence.news.NewsItems;
import nl.cultureelzelfportret.persistence.portfolio.EarlierTexts;
import nl.cultureelzelfportret.persistence.portfolio.Moments;
import nl.cultureelzelfportret.persistence.region.Regions;
import nl.cultureelzelfportret.persistence.region.Tariffs;
import nl.cultureelzelfportret.persistence.school.SchoolClasses;
import nl.cultureelzelfportret.persistence.school.Schools;

/** Hands the plain repositories of the floor below to the services, on the transaction's entity manager. */
@ApplicationScoped
public class Repositories {

    @PersistenceContext(unitName = "czp")
    private EntityManager entityManager;

    @Produces
    Regions regions() {
        return new Regions(entityManager);
    }

    @Produces
    Documents documents() {
        return new Documents(entityManager);
    }

    @Produces
    Mails mails() {
        return new Mails(entityManager);
    }

    @Produces
    Tariffs tariffs() {
        return new Tariffs(entityManager);
    }

    @Produces
    Schools schools() {
        return new Schools(entityManager);
    }

    @Produces
    SchoolClasses schoolClasses() {
        return new SchoolClasses(entityManager);
    }

    @Produces
    People people() {
        return new People(entityManager);
    }

    @Produces
    Credentials credentials() {
        return new Credentials(entityManager);
    }

    @Produces
    Memberships memberships() {
        return new Memberships(entityManager);
    }

    @Produces
    AuditLog auditLog() {
        return new AuditLog(entityManager);
    }

    @Produces
    NewsItems newsItems() {
        return new NewsItems(entityManager);
    }

    @Produces
    Drafts drafts() {
        return new Drafts(entityManager);
    }

    @Produces
    MediaFiles mediaFiles() {
        return new MediaFiles(entityManager);
    }

    @Produces
    EarlierTexts earlierTexts() {
        return new EarlierTexts(entityManager);
    }

    @Produces
    Moments moments() {
        return new Moments(entityManager);
    }
}
