package nl.cultureelzelfportret.persistence.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

    private final Region region = new Region("Delta", "delta", new Institute("Huis", null, null, null));
    private final LegalData data = new LegalData();

    @Test
    void takesNumbersAsPeopleWriteThem() {
        data.setKvkNumber("1234 5678");
        data.setVatNumber("nl 1234.56.789.b01");
        data.setIban("NL91 ABNA 0417 1643 00");
        data.getAddress().setPostalCode("5211da");
        region.invoiceWith(data, new Vat(), 30);

        assertEquals("12345678", region.getLegalData().getKvkNumber());
        assertEquals("NL123456789B01", region.getLegalData().getVatNumber());
        assertEquals("NL91ABNA0417164300", region.getLegalData().getIban());
        assertEquals("5211 DA", region.getLegalData().getAddress().getPostalCode());
        assertFalse(region.getLegalData().isComplete());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL91ABNA0417164301", "NL00", "91ABNA0417164300", "ÉÉ91ABNA0417164300"})
    void refusesAnIbanWithATypingError(String iban) {
        data.setIban(iban);

        BusinessException refused =
                assertThrows(BusinessException.class, () -> region.invoiceWith(data, new Vat(), 30));
        assertEquals("region.legal.noIban", refused.messageKey());
    }

    @Test
    void chargesNoVatOnlyForAReason() {
        assertThrows(BusinessException.class, () -> region.invoiceWith(data, new Vat(0, " "), 30));
        region.invoiceWith(data, new Vat(0, "Vrijgesteld, art. 11 Wet OB"), 30);

        assertEquals(Money.ZERO, region.getVat().over(new Money(10_000)));
        assertEquals(new Money(2100), new Vat().over(new Money(10_000)));
    }

    @Test
    void refusesColoursInWhichOneCanHardlyRead() {
        Face pale = new Face();
        pale.setGround("#ffd54f");
        assertThrows(BusinessException.class, () -> region.show(pale));
        pale.setInk("#000000");
        pale.setMark("#7a1f1f");
        region.show(pale);

        assertEquals("#ffd54f", region.getFace().getGround());
        assertTrue(region.getFace().contrast() > 12);
    }

    @Test
    void knowsTheContrastOfBlackOnWhite() {
        Face plain = new Face();
        plain.setGround("#000000");

        assertEquals(21, plain.contrast(), 0.001);
    }
}
