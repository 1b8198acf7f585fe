package nl.cultureelzelfportret.ejb.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The subject of an {@link Allowed} method: a {@link java.util.UUID} from outside, of a thing of this type. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface On {

    /** {@return the type of thing, for which there is a {@link SubjectLoader}} */
    Class<?> value();
}
