package nl.cultureelzelfportret.browser.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A test that looks at pages in two faces, which hold both editions and both languages. */
@ParameterizedTest
@EnumSource(
        value = Face.class,
        names = {"PO_NL", "VO_EN"})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface InBothFaces {}
