package nl.cultureelzelfportret.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.util.Comparator;
import java.util.List;
import nl.cultureelzelfportret.ejb.core.PersonalData;
import org.junit.jupiter.api.Test;

/** Personal data is erased from the highest room down: the numbers that the features tell follow the order of the rooms. */
class PersonalDataTest {

    private static final Rooms ROOMS = new Rooms();

    @Test
    void isErasedInTheOrderOfTheRooms() {
        List<PersonalData> features = House.classes().stream()
                .filter(each -> each.isAssignableTo(PersonalData.class) && !each.isInterface())
                .map(PersonalDataTest::begin)
                .sorted(Comparator.comparingInt(PersonalDataTest::number).thenComparingInt(PersonalData::room))
                .toList();

        assertTrue(features.size() > 10, "so few features hold personal data: " + features.size());
        assertEquals(
                features.stream().map(PersonalData::room).sorted().toList(),
                features.stream().map(PersonalData::room).toList(),
                () -> features.stream()
                        .map(each -> each.feature() + " " + each.room())
                        .toList()
                        .toString());
    }

    private static int number(PersonalData data) {
        String[] packages = data.getClass().getPackageName().split("\\.");
        return ROOMS.number(packages[packages.length - 1]);
    }

    private static PersonalData begin(JavaClass each) {
        try {
            Constructor<?> constructor = each.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (PersonalData) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(each.getName(), e);
        }
    }
}
