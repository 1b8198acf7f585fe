package nl.cultureelzelfportret.persistence.reflection;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.portfolio.Attachment;
import nl.cultureelzelfportret.persistence.portfolio.Moment;

/**
 * Somebody looks back: at a moment, at several, or at a period. It is a moment on their timeline, under the same id, and
 * shared as that moment is.
 */
@Entity
@Table(name = "reflection")
public class Reflection extends BaseEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "moment_id", nullable = false, updatable = false)
    private Moment moment;

    @Embedded
    private Period period = new Period();

    @Embedded
    private Wish wish = new Wish();

    @ManyToMany
    @JoinTable(
            name = "reflection_about",
            joinColumns = @JoinColumn(name = "reflection_id"),
            inverseJoinColumns = @JoinColumn(name = "moment_id"))
    @OrderBy("postedAt")
    private List<Moment> about = new ArrayList<>();

    @OneToMany(mappedBy = "reflection", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Answer> answers = new ArrayList<>();

    /** For JPA. */
    protected Reflection() {}

    /** @param moment that it is on the timeline */
    public Reflection(Moment moment) {
        super(moment.getPublicId());
        this.moment = moment;
    }

    /**
     * Puts this content into the reflection instead of what was there.
     *
     * @param content    what was typed
     * @param lookedBack the moments of which the content speaks, all of its owner
     */
    public void revise(ReflectionContent content, Collection<Moment> lookedBack) {
        content.wish().guard();
        period = content.period();
        wish = content.wish();
        about.clear();
        about.addAll(lookedBack);
        answers.clear();
        for (Layer layer : Layer.values()) {
            layer.questions().forEach(question -> answer(question, content));
        }
    }

    private void answer(LayerQuestion question, ReflectionContent content) {
        if (content.answers().containsKey(question)) {
            answers.add(
                    new Answer(this, answers.size(), question, content.answers().get(question), null));
        }
        moment.getAttachments().stream()
                .map(Attachment::getFile)
                .filter((MediaFile file) -> question.equals(content.spoken().get(file.getPublicId())))
                .forEach(file -> answers.add(new Answer(this, answers.size(), question, "", file)));
    }

    /** {@return the moment that it is on the timeline} */
    public Moment getMoment() {
        return moment;
    }

    /** {@return the days that are looked back at; may be open} */
    public Period getPeriod() {
        return period == null ? new Period() : period;
    }

    /** {@return what is wished after looking back; may be open} */
    public Wish getWish() {
        return wish;
    }

    /** {@return the moments that are looked back at, oldest first} */
    public List<Moment> getAbout() {
        return List.copyOf(about);
    }

    /** {@return what was answered, from the outside in} */
    public List<Answer> getAnswers() {
        return List.copyOf(answers);
    }
}
