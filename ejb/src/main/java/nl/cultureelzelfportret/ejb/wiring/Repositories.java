package nl.cultureelzelfportret.ejb.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.cultureelzelfportret.persistence.access.AuditLog;
import nl.cultureelzelfportret.persistence.account.Credentials;
import nl.cultureelzelfportret.persistence.account.Memberships;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Reunion;
import nl.cultureelzelfportret.persistence.activity.Activities;
import nl.cultureelzelfportret.persistence.activity.Criteria;
import nl.cultureelzelfportret.persistence.document.Documents;
import nl.cultureelzelfportret.persistence.draft.Drafts;
import nl.cultureelzelfportret.persistence.feedback.FeedbackRequests;
import nl.cultureelzelfportret.persistence.feedback.Reactions;
import nl.cultureelzelfportret.persistence.feedback.ReadingShelf;
import nl.cultureelzelfportret.persistence.growth.Figures;
import nl.cultureelzelfportret.persistence.invoice.InvoiceNumbers;
import nl.cultureelzelfportret.persistence.invoice.Invoices;
import nl.cultureelzelfportret.persistence.invoice.Receivables;
import nl.cultureelzelfportret.persistence.learningquestion.Advices;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestions;
import nl.cultureelzelfportret.persistence.learningquestion.Starters;
import nl.cultureelzelfportret.persistence.licence.Licences;
import nl.cultureelzelfportret.persistence.mail.Mails;
import nl.cultureelzelfportret.persistence.media.MediaFiles;
import nl.cultureelzelfportret.persistence.mindmap.MindmapNodes;
import nl.cultureelzelfportret.persistence.news.NewsItems;
import nl.cultureelzelfportret.persistence.note.Notes;
import nl.cultureelzelfportret.persistence.onboarding.Agreements;
import nl.cultureelzelfportret.persistence.onboarding.Intakes;
import nl.cultureelzelfportret.persistence.onboarding.Journeys;
import nl.cultureelzelfportret.persistence.onboarding.Offers;
import nl.cultureelzelfportret.persistence.onboarding.TrainingSessions;
import nl.cultureelzelfportret.persistence.onboarding.Trajectories;
import nl.cultureelzelfportret.persistence.portfolio.EarlierTexts;
import nl.cultureelzelfportret.persistence.portfolio.Mirrors;
import nl.cultureelzelfportret.persistence.portfolio.MomentRows;
import nl.cultureelzelfportret.persistence.portfolio.Moments;
import nl.cultureelzelfportret.persistence.portfolio.Ties;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalks;
import nl.cultureelzelfportret.persistence.reflection.Reflections;
import nl.cultureelzelfportret.persistence.region.RegionFiles;
import nl.cultureelzelfportret.persistence.region.RegionTexts;
import nl.cultureelzelfportret.persistence.region.Regions;
import nl.cultureelzelfportret.persistence.region.Tariffs;
import nl.cultureelzelfportret.persistence.roster.RollOvers;
import nl.cultureelzelfportret.persistence.roster.RosterFacts;
import nl.cultureelzelfportret.persistence.roster.RosterKeys;
import nl.cultureelzelfportret.persistence.roster.RosterLedger;
import nl.cultureelzelfportret.persistence.roster.RosterLines;
import nl.cultureelzelfportret.persistence.roster.RosterPreviews;
import nl.cultureelzelfportret.persistence.roster.SchoolPeople;
import nl.cultureelzelfportret.persistence.school.Locations;
import nl.cultureelzelfportret.persistence.school.SchoolBoards;
import nl.cultureelzelfportret.persistence.school.SchoolClasses;
import nl.cultureelzelfportret.persistence.school.SchoolContacts;
import nl.cultureelzelfportret.persistence.school.Schools;
import nl.cultureelzelfportret.persistence.selfportrait.Answers;
import nl.cultureelzelfportret.persistence.selfportrait.Comparisons;
import nl.cultureelzelfportret.persistence.selfportrait.Keepsakes;
import nl.cultureelzelfportret.persistence.selfportrait.Memories;
import nl.cultureelzelfportret.persistence.selfportrait.Pegs;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortraits;
import nl.cultureelzelfportret.persistence.vocabulary.Terms;

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
    RegionFiles regionFiles() {
        return new RegionFiles(entityManager);
    }

    @Produces
    RegionTexts regionTexts() {
        return new RegionTexts(entityManager);
    }

    @Produces
    Figures figures() {
        return new Figures(entityManager);
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
    RosterPreviews rosterPreviews() {
        return new RosterPreviews(entityManager);
    }

    @Produces
    RosterLines rosterLines() {
        return new RosterLines(entityManager);
    }

    @Produces
    RosterFacts rosterFacts() {
        return new RosterFacts(entityManager);
    }

    @Produces
    Reunion reunion() {
        return new Reunion(entityManager);
    }

    @Produces
    RollOvers rollOvers() {
        return new RollOvers(entityManager);
    }

    @Produces
    SchoolPeople schoolPeople() {
        return new SchoolPeople(entityManager);
    }

    @Produces
    RosterKeys rosterKeys() {
        return new RosterKeys(entityManager);
    }

    @Produces
    RosterLedger rosterLedger() {
        return new RosterLedger(entityManager);
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
    Terms terms() {
        return new Terms(entityManager);
    }

    @Produces
    Criteria criteria() {
        return new Criteria(entityManager);
    }

    @Produces
    Activities activities() {
        return new Activities(entityManager);
    }

    @Produces
    MomentRows momentRows() {
        return new MomentRows(entityManager);
    }

    @Produces
    Ties ties() {
        return new Ties(entityManager);
    }

    @Produces
    Mirrors mirrors() {
        return new Mirrors(entityManager);
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
    ReflectionTalks reflectionTalks() {
        return new ReflectionTalks(entityManager);
    }

    @Produces
    Reflections reflections() {
        return new Reflections(entityManager);
    }

    @Produces
    Reactions reactions() {
        return new Reactions(entityManager);
    }

    @Produces
    FeedbackRequests feedbackRequests() {
        return new FeedbackRequests(entityManager);
    }

    @Produces
    ReadingShelf readingShelf() {
        return new ReadingShelf(entityManager);
    }

    @Produces
    Moments moments() {
        return new Moments(entityManager);
    }

    @Produces
    MindmapNodes mindmapNodes() {
        return new MindmapNodes(entityManager);
    }

    @Produces
    LearningQuestions learningQuestions() {
        return new LearningQuestions(entityManager);
    }

    @Produces
    Advices advices() {
        return new Advices(entityManager);
    }

    @Produces
    Starters starters() {
        return new Starters(entityManager);
    }

    @Produces
    Notes notes() {
        return new Notes(entityManager);
    }

    @Produces
    SelfPortraits selfPortraits() {
        return new SelfPortraits(entityManager);
    }

    @Produces
    Pegs pegs() {
        return new Pegs(entityManager);
    }

    @Produces
    Answers answers() {
        return new Answers(entityManager);
    }

    @Produces
    Comparisons comparisons() {
        return new Comparisons(entityManager);
    }

    @Produces
    Memories memories() {
        return new Memories(entityManager);
    }

    @Produces
    Keepsakes keepsakes() {
        return new Keepsakes(entityManager);
    }

    @Produces
    Licences licences() {
        return new Licences(entityManager);
    }

    @Produces
    Invoices invoices() {
        return new Invoices(entityManager);
    }

    @Produces
    InvoiceNumbers invoiceNumbers() {
        return new InvoiceNumbers(entityManager);
    }

    @Produces
    Receivables receivables() {
        return new Receivables(entityManager);
    }

    @Produces
    SchoolBoards schoolBoards() {
        return new SchoolBoards(entityManager);
    }

    @Produces
    Locations locations() {
        return new Locations(entityManager);
    }

    @Produces
    SchoolContacts schoolContacts() {
        return new SchoolContacts(entityManager);
    }

    @Produces
    Journeys journeys() {
        return new Journeys(entityManager);
    }

    @Produces
    Trajectories trajectories() {
        return new Trajectories(entityManager);
    }

    @Produces
    Intakes intakes() {
        return new Intakes(entityManager);
    }

    @Produces
    Offers offers() {
        return new Offers(entityManager);
    }

    @Produces
    Agreements agreements() {
        return new Agreements(entityManager);
    }

    @Produces
    TrainingSessions trainingSessions() {
        return new TrainingSessions(entityManager);
    }
}
