package nl.cultureelzelfportret.persistence.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts as people type them. */
class MoneyTypedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4|400",
                "4,00|400",
                "4.00|400",
                "4,5|450",
                "€ 1.250,50|125050",
                "1.250|125000",
                "1250.5|125050",
                "0|0",
                "-3,25|-325"
            })
    void areUnderstood(String typed, long cents) {
        assertEquals(new Money(cents), Money.typed(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vier", "4,005", "1,2,3", "4 euro", "99999999999", "1e3", "--4"})
    void areNoneOtherwise(String typed) {
        assertEquals(
                "core.money.none",
                assertThrows(BusinessException.class, () -> Money.typed(typed)).messageKey());
    }
}
