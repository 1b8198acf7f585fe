package nl.cultureelzelfportret.persistence.region;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.cultureelzelfportret.persistence.core.BusinessException;
import org.junit.jupiter.api.Test;

class FaceTest {

    @Test
    void measuresContrastAsWcagDoes() {
        assertEquals(21, new Face("#000000", "#FFFFFF", "#ffffff").contrast(), 0.001);
        assertEquals(1, new Face("#777777", "#777777", "#777777").contrast(), 0.001);
        assertEquals(4.54, new Face("#ffffff", "#767676", "#767676").contrast(), 0.01);
    }

    @Test
    void refusesWhatOneHardlyReads() {
        assertDoesNotThrow(() -> new Face().check());
        assertEquals("region.face.littleContrast", why(new Face("#ffffff", "#777777", "#000000")));
        assertEquals("region.face.littleMarkContrast", why(new Face("#ffffff", "#000000", "#cccccc")));
        assertEquals("region.face.noColour", why(new Face("red", "#000000", "#cccccc")));
        assertFalse(new Face("#ffffff", null, "#000000").isReadable());
    }

    private static String why(Face face) {
        return assertThrows(BusinessException.class, face::check).messageKey();
    }
}
