package nl.cultureelzelfportret.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.cultureelzelfportret.ejb.roster.SchoolClassService;
import nl.cultureelzelfportret.persistence.roster.ClassRow;
import nl.cultureelzelfportret.web.core.Asked;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.Table;
import nl.cultureelzelfportret.web.core.TableMaker;

/** The classes of a school. */
@Named
@ViewScoped
public class ClassesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolClassService classes;

    @Inject
    private SchoolChoice choice;

    private transient Table<ClassRow> table;
    private String name = "";
    private int yearGroup;

    /** Reads the page. */
    public void load() {
        choice.load();
        table = TableMaker.of(classes.classes(choice.getSchool()), Asked.now())
                .column("name", "roster.classes.name", ClassRow::name)
                .number("year", "roster.classes.year", ClassRow::yearGroup)
                .number("pupils", "roster.classes.pupils", ClassRow::pupils)
                .column("teachers", "roster.classes.teachers", ClassRow::teachers)
                .seek(row -> row.name() + " " + row.teachers())
                .keep("school")
                .make("year");
    }

    /**
     * Adds a class.
     *
     * @return to the class
     */
    public String add() {
        return Redirect.to("/roster/class")
                .with("school", choice.getSchool())
                .with("class", classes.add(choice.getSchool(), name, yearGroup))
                .outcome();
    }

    /** {@return the table} */
    public Table<ClassRow> getTable() {
        return table;
    }

    /** {@return name of a new class} */
    public String getName() {
        return name;
    }

    /** @param name of a new class */
    public void setName(String name) {
        this.name = name;
    }

    /** {@return year of a new class} */
    public int getYearGroup() {
        return yearGroup;
    }

    /** @param yearGroup of a new class */
    public void setYearGroup(int yearGroup) {
        this.yearGroup = yearGroup;
    }
}
