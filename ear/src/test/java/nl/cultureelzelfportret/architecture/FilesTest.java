package nl.cultureelzelfportret.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever gives a file has a place in a matrix of access: of downloads, of media, or of what is public. */
class FilesTest {

    private static final String DOWNLOADS = House.ROOT + ".web.core.Downloads";
    private static final Set<String> OF_DOWNLOADS = Set.of(
            "InvoiceResource",
            "InvoicesBean",
            "LicencesBean",
            "PaperServlet",
            "PeopleBean",
            "RosterBean",
            "SchoolClassBean",
            "SchoolsBean",
            "TariffsBean");
    private static final Set<String> OF_MEDIA = Set.of("MediaServlet");
    private static final Set<String> PUBLIC = Set.of("AnswerServlet", "FailurePage", "RegionPages");

    @Test
    void areGivenByNobodyElse() {
        Set<String> known = new TreeSet<>(OF_DOWNLOADS);
        known.addAll(OF_MEDIA);
        known.addAll(PUBLIC);

        assertEquals(
                known,
                House.classes().stream()
                        .filter(FilesTest::givesFiles)
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean givesFiles(JavaClass some) {
        return some.isAnnotatedWith("jakarta.servlet.annotation.WebServlet")
                || some.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getName().equals(DOWNLOADS)
                                && !some.getName().equals(DOWNLOADS))
                || some.getMethods().stream()
                        .anyMatch(method -> method.isAnnotatedWith("jakarta.ws.rs.GET")
                                && method.getRawReturnType().getName().equals("jakarta.ws.rs.core.Response"));
    }
}
