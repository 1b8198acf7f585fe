package nl.cultureelzelfportret.ejb.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.news.NewsItem;
import nl.cultureelzelfportret.persistence.news.NewsItems;
import nl.cultureelzelfportret.persistence.news.NewsKind;

/** Where a feature tells that the viewer did something that concerns somebody else. */
@ApplicationScoped
public class NewsDesk {

    @Inject
    private NewsItems newsItems;

    @Inject
    private People people;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * Tells somebody what the viewer does, in the transaction in which they do it. Nobody is told what they did themselves.
     *
     * @param recipient whom it concerns
     * @param kind      what happened
     * @param subject   id of the thing that it is about, as {@link NewsKind} says
     */
    public void tell(Person recipient, NewsKind kind, UUID subject) {
        UUID viewer = currentViewer.require().publicId();
        if (!recipient.getPublicId().equals(viewer)) {
            Person actor = people.find(viewer).orElseThrow();
            newsItems.add(new NewsItem(recipient, actor, kind, subject, clock.instant()));
        }
    }

    /**
     * Takes back what was told: the thing is not theirs to see any more.
     *
     * @param recipients keys of the people who were told
     * @param kind       what had happened
     * @param subject    id of the thing that it was about
     */
    public void takeBack(Collection<Long> recipients, NewsKind kind, UUID subject) {
        newsItems.removeAbout(recipients, kind, subject);
    }

    /**
     * Tells many people the same, in one statement: a class, say.
     *
     * @param recipients keys of the people whom it concerns; the viewer is passed over
     * @param kind       what happened
     * @param subject    id of the thing that it is about, as {@link NewsKind} says
     */
    public void tellAll(Collection<Long> recipients, NewsKind kind, UUID subject) {
        long viewer = currentViewer.require().personId();
        newsItems.addForAll(
                recipients.stream()
                        .distinct()
                        .filter(recipient -> recipient != viewer)
                        .toList(),
                viewer,
                kind,
                subject,
                clock.instant());
    }
}
