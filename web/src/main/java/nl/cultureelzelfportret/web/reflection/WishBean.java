package nl.cultureelzelfportret.web.reflection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import nl.cultureelzelfportret.persistence.reflection.Layer;
import nl.cultureelzelfportret.persistence.reflection.Wish;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.portfolio.EditBean;

/** What one wants after looking back, if anything. */
@Named
@ViewScoped
public class WishBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReflectingBean reflecting;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private EditBean edit;

    private Wish wish = new Wish();

    /**
     * Reads the page.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        if (reflecting.load()) {
            wish = reflecting.getContent().wish();
        }
    }

    /**
     * Keeps the wish and goes on: to the choice of who may see it, or, when a reflection is changed, to the moment.
     *
     * @return the next page
     */
    public String next() {
        reflecting.keep(new Wish(kind(), wish.getWords()).toFields());
        if (reflecting.getMoment() == null) {
            return Redirect.to("/portfolio/sharing")
                    .with("draft", reflecting.getDraft())
                    .outcome();
        }
        portfolio.revise(reflecting.getMoment(), reflecting.getDraft(), edit.getVersion());
        return Redirect.to("/portfolio/moment")
                .with("moment", reflecting.getMoment())
                .outcome();
    }

    private static WishKind kind() {
        String chosen = Ticked.one("wishKind");
        return chosen.isEmpty() ? null : WishKind.valueOf(chosen);
    }

    /** {@return the next layer inward, as an invitation; null if the deepest one was chosen} */
    public Layer getDeeper() {
        return Stream.of(Layer.values())
                .filter(layer ->
                        reflecting.getContent().layers().stream().allMatch(chosen -> chosen.compareTo(layer) < 0))
                .findFirst()
                .orElse(null);
    }

    /** {@return the four kinds} */
    public WishKind[] getKinds() {
        return WishKind.values();
    }

    /** {@return the wish} */
    public Wish getWish() {
        return wish;
    }
}
