package nl.cultureelzelfportret.it.access;

import java.util.concurrent.Callable;

/**
 * A method of a service, with what it is asked about.
 *
 * @param method the service's, such as {@code BinService.own}
 * @param matter what is behind it
 * @param knock  tries it
 */
record Door(String method, Matter matter, Callable<?> knock) {

    /** {@return the door of a method that answers nothing} */
    static Door of(String method, Matter matter, Runnable knock) {
        return new Door(method, matter, () -> {
            knock.run();
            return "";
        });
    }
}
