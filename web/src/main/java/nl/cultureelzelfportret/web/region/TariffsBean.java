package nl.cultureelzelfportret.web.region;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.region.OwnRegion;
import nl.cultureelzelfportret.ejb.region.TariffRow;
import nl.cultureelzelfportret.ejb.region.TariffService;
import nl.cultureelzelfportret.web.core.Asked;
import nl.cultureelzelfportret.web.core.Downloads;
import nl.cultureelzelfportret.web.core.Table;
import nl.cultureelzelfportret.web.core.TableMaker;
import nl.cultureelzelfportret.web.core.Texts;

/** What a region charges and charged, and what it will charge. */
@Named
@RequestScoped
public class TariffsBean {

    @Inject
    private TariffService tariffs;

    @Inject
    private OwnRegion ownRegion;

    @Inject
    private Texts texts;

    private UUID region;
    private Table<TariffRow> table;

    /**
     * Reads the tariffs.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        region = ownRegion.or(region);
        List<TariffRow> rows = tariffs.list(region);
        TableMaker<TariffRow> made = TableMaker.of(rows, Asked.now())
                .keep("region")
                .column("from", "region.tariffs.from", TariffRow::from)
                .column("state", "region.tariffs.state", row -> texts.name(row.state()))
                .number("account", "word.TariffKind.ACCOUNT_PER_YEAR", TariffRow::account)
                .number("start", "word.TariffKind.START_ONCE", TariffRow::start)
                .number("setup", "word.TariffKind.SETUP_PER_FOLLOWING_YEAR", TariffRow::setup)
                .column("own", "region.tariffs.own", TariffsBean::own)
                .doings("region.tariffs.do");
        table = made.make("-from");
        Downloads.send("tarieven.csv", made.file("-from", texts::get));
    }

    private static String own(TariffRow row) {
        return row.own().stream()
                .map(part -> part.getName() + ": " + part.getPrice())
                .collect(Collectors.joining("; "));
    }

    /** {@return the tariffs, the newest first} */
    public Table<TariffRow> getTable() {
        return table;
    }

    /** {@return id of the region} */
    public UUID getRegion() {
        return region;
    }

    /** @param region from the address */
    public void setRegion(UUID region) {
        this.region = region;
    }
}
