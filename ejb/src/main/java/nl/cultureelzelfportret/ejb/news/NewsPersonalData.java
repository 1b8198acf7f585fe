package nl.cultureelzelfportret.ejb.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.cultureelzelfportret.ejb.core.PersonalData;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.persistence.news.NewsItem;
import nl.cultureelzelfportret.persistence.news.NewsItems;

/** What was told to a person, and what was told to others about what that person did. */
@ApplicationScoped
public class NewsPersonalData implements PersonalData {

    private static final int ROOM = 5;

    @Inject
    private NewsItems newsItems;

    @Override
    public String feature() {
        return "news";
    }

    @Override
    public int room() {
        return ROOM;
    }

    @Override
    public List<PersonalRecord> of(long personId) {
        return newsItems.concerning(personId).stream()
                .map(NewsPersonalData::record)
                .toList();
    }

    private static PersonalRecord record(NewsItem item) {
        return new PersonalRecord(
                "news",
                item.getPublicId(),
                item.getHappenedAt(),
                Map.of(
                        "kind", item.getKind().name(),
                        "subject", item.getSubject().toString(),
                        "actor", item.getActor().getFullName(),
                        "recipient", item.getRecipient().getFullName()));
    }

    @Override
    public void erase(long personId) {
        newsItems.removeOf(personId);
    }
}
