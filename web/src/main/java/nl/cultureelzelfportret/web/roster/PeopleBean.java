package nl.cultureelzelfportret.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.roster.SchoolPeopleService;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.roster.PersonRow;
import nl.cultureelzelfportret.web.core.Asked;
import nl.cultureelzelfportret.web.core.Downloads;
import nl.cultureelzelfportret.web.core.Table;
import nl.cultureelzelfportret.web.core.TableMaker;
import nl.cultureelzelfportret.web.core.Texts;

/** Everybody who belongs to a school. */
@Named
@RequestScoped
public class PeopleBean {

    private static final Role[] ROLES = {Role.PUPIL, Role.TEACHER, Role.SCHOOL_ADMIN};

    @Inject
    private SchoolPeopleService people;

    @Inject
    private SchoolChoice choice;

    @Inject
    private Texts texts;

    private Table<PersonRow> table;

    /**
     * Reads the page, or gives it as a file.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        choice.load();
        TableMaker<PersonRow> maker = TableMaker.of(people.people(choice.getSchool()), Asked.now())
                .column("name", "roster.people.name", PersonRow::sortName)
                .column("userName", "roster.people.userName", PersonRow::userName)
                .column("roles", "roster.people.roles", this::roles)
                .column("classes", "roster.people.classes", PersonRow::classes)
                .column("last", "roster.people.last", PersonRow::lastSignIn)
                .choice("role", "roster.people.role", ROLES, texts::name, PersonRow::mainRole)
                .seek(row -> row.name() + " " + row.userName() + " " + row.classes())
                .keep("school");
        table = maker.make("name");
        Downloads.send("mensen.csv", maker.file("name", texts::get));
    }

    /**
     * {@return what somebody is, in words}
     *
     * @param row of the table
     */
    public String roles(PersonRow row) {
        return row.roles().stream().map(texts::name).collect(Collectors.joining(", "));
    }

    /** {@return the table} */
    public Table<PersonRow> getTable() {
        return table;
    }
}
