package nl.cultureelzelfportret.web.reflection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.reflection.ReflectionService;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.reflection.Wish;

/** The wishes on one's own cards, read with the page: nothing is asked for a page without a reflection. */
@Named
@RequestScoped
public class ReflectionCards {

    @Inject
    private ReflectionService reflections;

    private Map<UUID, Wish> wishes = Map.of();

    /**
     * Reads the wishes of the reflections among these moments.
     *
     * @param rows of the viewer
     */
    public void read(List<MomentRow> rows) {
        List<UUID> ids = rows.stream()
                .filter(row -> row.kind().isLookingBack())
                .map(MomentRow::publicId)
                .toList();
        wishes = ids.isEmpty() ? Map.of() : reflections.wishes(ids);
    }

    /** {@return wishes by the id of the moment} */
    public Map<UUID, Wish> getWishes() {
        return wishes;
    }
}
