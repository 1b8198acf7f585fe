package nl.cultureelzelfportret.ejb.school;

import java.util.Collection;

/** A feature in which something may have been made for a class: then the class stays. */
public interface ClassUse {

    /**
     * {@return whether anything was made for one of these classes}
     *
     * @param classIds keys of the classes
     */
    boolean isUsed(Collection<Long> classIds);
}
