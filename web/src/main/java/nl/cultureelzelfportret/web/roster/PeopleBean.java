package nl.cultureelzelfportret.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.roster.SchoolPeopleService;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.roster.Belonging;
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

    private static final String NONE = "none";
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
        Asked asked = Asked.now();
        List<PersonRow> everybody = people.people(choice.getSchool());
        TableMaker<PersonRow> maker = TableMaker.of(meant(everybody, asked), asked)
                .column("name", "roster.people.name", PersonRow::sortName)
                .column("userName", "roster.people.userName", PersonRow::userName)
                .column("roles", "roster.people.roles", this::roles)
                .column("classes", "roster.people.classes", this::where)
                .column("last", "roster.people.last", PersonRow::lastSignIn)
                .choice("role", "roster.people.role", ROLES, texts::name, PersonRow::mainRole)
                .choice("class", "roster.people.class", classes(everybody), PeopleBean::classes)
                .choice("state", "roster.people.state", Belonging.values(), texts::name, PersonRow::belonging)
                .seek(row -> row.name() + " " + row.userName() + " " + row.classNames())
                .keep("school");
        table = maker.make("name");
        Downloads.send("mensen.csv", maker.file("name", texts::get));
    }

    /** Who is gone is listed for who asks for them, and not among those who are here. */
    private static List<PersonRow> meant(List<PersonRow> everybody, Asked asked) {
        boolean gone = asked.value("state").equals(Belonging.GONE.name());
        return everybody.stream()
                .filter(row -> gone == (row.belonging() == Belonging.GONE))
                .toList();
    }

    private LinkedHashMap<String, String> classes(List<PersonRow> everybody) {
        LinkedHashMap<String, String> options = new LinkedHashMap<>();
        everybody.stream()
                .flatMap(row -> row.classes().stream())
                .distinct()
                .sorted(Comparator.comparing(PersonRow.InClass::name))
                .forEach(each -> options.put(each.publicId().toString(), each.name()));
        options.put(NONE, texts.get("roster.people.noClass"));
        return options;
    }

    private static Set<String> classes(PersonRow row) {
        return row.classes().isEmpty()
                ? Set.of(NONE)
                : row.classes().stream().map(each -> each.publicId().toString()).collect(Collectors.toSet());
    }

    /**
     * {@return what somebody is, in words}
     *
     * @param row of the table
     */
    public String roles(PersonRow row) {
        return row.roles().stream().map(texts::name).collect(Collectors.joining(", "));
    }

    /**
     * {@return the classes where somebody is, or else why they are in none}
     *
     * @param row of the table
     */
    public String where(PersonRow row) {
        return row.classes().isEmpty() && row.belonging() != Belonging.HERE
                ? texts.name(row.belonging())
                : row.classNames();
    }

    /** {@return the table} */
    public Table<PersonRow> getTable() {
        return table;
    }
}
