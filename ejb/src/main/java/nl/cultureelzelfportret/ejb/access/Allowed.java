package nl.cultureelzelfportret.ejb.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This method is for those to whom the policy gives this permission, on the parameter marked with {@link On} or, without
 * one, in their own space.
 *
 * <pre>{@code
 * @Allowed(READ_MOMENT)
 * public MomentRow read(@On(Moment.class) UUID moment)
 * }</pre>
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** {@return what the method does} */
    Permission value();
}
