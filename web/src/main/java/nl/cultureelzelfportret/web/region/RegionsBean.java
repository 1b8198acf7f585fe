package nl.cultureelzelfportret.web.region;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.cultureelzelfportret.ejb.region.HandedOut;
import nl.cultureelzelfportret.ejb.region.RegionRow;
import nl.cultureelzelfportret.ejb.region.RegionService;
import nl.cultureelzelfportret.web.core.Asked;
import nl.cultureelzelfportret.web.core.Table;
import nl.cultureelzelfportret.web.core.TableMaker;

/** The regions of this installation, for its operator. */
@Named
@RequestScoped
public class RegionsBean {

    @Inject
    private RegionService regions;

    private Table<RegionRow> table;
    private HandedOut handedOut;

    /** Reads the regions, and takes what was handed out just now. */
    public void load() {
        table = TableMaker.of(regions.list(), Asked.now())
                .column("name", "region.regions.name", RegionRow::name)
                .column("institute", "region.regions.institute", RegionRow::institute)
                .column("admins", "region.regions.admins", row -> String.join(", ", row.admins()))
                .number("schools", "region.regions.schools", RegionRow::schools)
                .doings("region.regions.do")
                .seek(row -> row.name() + " " + row.institute() + " " + row.admins())
                .make("name");
        handedOut = HandedOutOnce.take();
    }

    /** {@return the regions} */
    public Table<RegionRow> getTable() {
        return table;
    }

    /** {@return the account that was opened just now, or null} */
    public HandedOut getHandedOut() {
        return handedOut;
    }
}
