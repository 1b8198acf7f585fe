package nl.cultureelzelfportret.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Habits of the whole house: names, time, sessions, output, and who may call a service. */
class HabitsTest {

    private static final String ACCESS = House.ROOT + ".ejb.access.";
    private static final List<String> EMPTY_WORDS =
            List.of("Impl", "Manager", "Helper", "Util", "Utils", "DTO", "Facade");
    private static final Set<String> HOSTS = Set.of(
            "getServerName",
            "getRequestServerName",
            "getRequestURL",
            "getRequestDomainURL",
            "getRequestBaseURL",
            "getRequestURLWithQueryString");
    private static final JavaClasses HOUSE = House.classes();

    @Test
    void classNamesSayWhatTheyAre() {
        List<String> empty = HOUSE.stream()
                .filter(found -> EMPTY_WORDS.stream().anyMatch(found.getSimpleName()::endsWith))
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), empty);
    }

    /** Two beans of one name let the server refuse the whole application. */
    @Test
    void beansHaveNamesOfTheirOwn() {
        List<String> twice = HOUSE.stream()
                .filter(found -> found.isAnnotatedWith("jakarta.inject.Named"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(name -> name.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void everyServiceMethodSaysWhoMayCallIt() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service")
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .doNotHaveModifier(SYNTHETIC)
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(House.ROOT + ".ejb..")
                .should()
                .beAnnotatedWith(ACCESS + "Allowed")
                .orShould()
                .beAnnotatedWith(ACCESS + "Open")
                .check(HOUSE);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage(House.ROOT + ".config.run..")
                .should()
                .callMethodWhere(describe("asks the world for the time", HabitsTest::asksTheWorld))
                .orShould()
                .callConstructorWhere(describe("makes a date of now", HabitsTest::isDateOfNow))
                .check(HOUSE);
    }

    private static boolean asksTheWorld(JavaCall<?> call) {
        boolean now = call.getTargetOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now
                || call.getTargetOwner().isEquivalentTo(System.class)
                        && call.getName().equals("currentTimeMillis");
    }

    private static boolean isDateOfNow(JavaCall<?> call) {
        return call.getTargetOwner().isEquivalentTo(Date.class)
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    /** A request can say any host; in a letter it would lead people astray. */
    @Test
    void onePlaceKnowsTheAddressOfTheSite() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(House.ROOT + ".web.core.SiteAddress")
                .should()
                .callMethodWhere(describe("asks a request for its host", HabitsTest::asksForTheHost))
                .check(HOUSE);
    }

    private static boolean asksForTheHost(JavaCall<?> call) {
        return HOSTS.contains(call.getName());
    }

    @Test
    void browsersAreSentOnInOneWay() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(House.ROOT + ".web.core.Redirect")
                .should()
                .callMethodWhere(
                        target(name("redirect")).and(target(owner(name("jakarta.faces.context.ExternalContext")))))
                .orShould()
                .callMethodWhere(
                        target(nameMatching("redirect.*")).and(target(owner(name("org.omnifaces.util.Faces")))))
                .check(HOUSE);
    }

    @Test
    void nothingIsKeptForAWholeSession() {
        noClasses()
                .should()
                .beAnnotatedWith("jakarta.enterprise.context.SessionScoped")
                .check(HOUSE);
    }

    @Test
    void onlyTheConsoleWritesToStandardOutput() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(House.ROOT + ".config.run.Console")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethodWhere(target(name("printStackTrace")))
                .orShould()
                .callMethodWhere(target(name("sleep")).and(target(owner(name("java.lang.Thread")))))
                .check(HOUSE);
    }

    @Test
    void nothingCanBeChangedForEverybody() {
        noFields()
                .that()
                .areStatic()
                .and()
                .areNotFinal()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .bePublic()
                .allowEmptyShould(true)
                .check(HOUSE);
    }
}
