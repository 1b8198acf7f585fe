package nl.cultureelzelfportret.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** Floors and rooms: who may know whom, and what is kept out of where. */
class ArchitectureTest {

    private static final String PERSISTENCE = House.ROOT + ".persistence..";
    private static final String EJB = House.ROOT + ".ejb..";
    private static final String WEB = House.ROOT + ".web..";
    private static final JavaClasses HOUSE = House.classes();

    @Test
    void floorsKnowOnlyThoseBelow() {
        check(Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(House.ROOT + "..")
                .layer("config")
                .definedBy(House.ROOT + ".config..")
                .layer("persistence")
                .definedBy(PERSISTENCE)
                .layer("ejb")
                .definedBy(EJB)
                .layer("web")
                .definedBy(WEB)
                .whereLayer("web")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ejb")
                .mayOnlyBeAccessedByLayers("web")
                .whereLayer("persistence")
                .mayOnlyBeAccessedByLayers("ejb", "web")
                .whereLayer("config")
                .mayOnlyBeAccessedByLayers("persistence", "ejb", "web"));
    }

    @Test
    void featuresKnowOnlyLowerRooms() {
        check(classes()
                .that(are(describe("in a feature", (JavaClass found) -> House.feature(found)
                        .isPresent())))
                .should(new KnowOnlyLowerRooms(new Rooms())));
    }

    @Test
    void featuresHaveNoCycles() {
        for (String floor : House.FLOORS) {
            check(SlicesRuleDefinition.slices()
                    .matching(House.ROOT + "." + floor + ".(*)..")
                    .should()
                    .beFreeOfCycles());
        }
    }

    @Test
    void persistenceIsPlainJava() {
        check(noClasses()
                .that()
                .resideInAPackage(PERSISTENCE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.enterprise..",
                        "jakarta.inject..",
                        "jakarta.ejb..",
                        "jakarta.faces..",
                        "jakarta.servlet..",
                        "jakarta.ws.rs..",
                        "jakarta.annotation.."));
    }

    @Test
    void servicesKnowNoPages() {
        check(noClasses()
                .that()
                .resideInAPackage(EJB)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.servlet..",
                        "jakarta.ws.rs..",
                        "org.primefaces..",
                        "org.omnifaces.."));
    }

    @Test
    void pagesKnowNoDatabase() {
        check(noClasses()
                .that()
                .resideInAPackage(WEB)
                .should()
                .dependOnClassesThat(describe("are the database's", ArchitectureTest::isOfTheDatabase)));
    }

    /** A page may hear that the database is away ({@code SQLException}); it can do nothing with it. */
    private static boolean isOfTheDatabase(JavaClass found) {
        boolean jdbc = found.getPackageName().matches("(java|javax)\\.sql")
                && !found.getName().equals("java.sql.SQLException");
        boolean jpa = found.getPackageName().startsWith("org.eclipse.persistence")
                || found.getName().equals("jakarta.persistence.EntityManager")
                || found.getName().equals("jakarta.persistence.EntityManagerFactory");
        return jdbc || jpa || isRepository(found);
    }

    private static boolean isRepository(JavaClass found) {
        return found.getConstructors().stream().anyMatch(made -> made.getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals("jakarta.persistence.EntityManager")));
    }

    @Test
    void entitiesAreChangedWhereTheyWereRead() {
        check(noClasses()
                .should()
                .callMethodWhere(target(owner(assignableTo("jakarta.persistence.EntityManager")))
                        .and(target(name("merge")))));
    }

    private static void check(ArchRule rule) {
        rule.check(HOUSE);
    }
}
