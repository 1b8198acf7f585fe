package nl.cultureelzelfportret.persistence.mindmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Accent;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.portfolio.Moment;

/** One place on the mindmap of a moment. */
@Entity
@Table(name = "mindmap_node")
public class MindmapNode extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "moment_id", nullable = false, updatable = false)
    private Moment moment;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "parent")
    private UUID parent;

    @Column(name = "words", nullable = false, length = NodeContent.LENGTH)
    private String words = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "colour", length = 10)
    private Accent colour;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "media_file_id")
    private MediaFile picture;

    /** For JPA. */
    protected MindmapNode() {}

    /**
     * @param publicId chosen by the browser
     * @param moment   of which it is a part
     */
    public MindmapNode(UUID publicId, Moment moment) {
        super(publicId);
        this.moment = Objects.requireNonNull(moment);
    }

    /**
     * Puts this content at this place.
     *
     * @param place   0 for the middle
     * @param content what stands there
     * @param file    the photograph that the content names, or null if it is not one of the moment's
     */
    public void place(int place, NodeContent content, MediaFile file) {
        position = place;
        parent = content.parent();
        words = content.words();
        colour = content.colour();
        picture = file;
    }

    /** {@return what stands here} */
    public NodeContent content() {
        return new NodeContent(getPublicId(), parent, words, colour, picture == null ? null : picture.getPublicId());
    }

    /** {@return the moment of which it is a part} */
    public Moment getMoment() {
        return moment;
    }
}
