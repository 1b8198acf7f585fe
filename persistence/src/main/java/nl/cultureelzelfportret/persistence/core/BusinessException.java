package nl.cultureelzelfportret.persistence.core;

/**
 * Something that a user asked for cannot be done, for a reason that they can understand.
 *
 * <p>It carries a message key, never a sentence: the page says it in the reader's language and edition.
 */
public class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;

    /**
     * @param messageKey {@code <feature>.<page>.<what>} in the feature's bundle
     * @param arguments  what the message mentions: a limit, a name
     */
    public BusinessException(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = arguments.clone();
    }

    /** {@return the key of the message in the bundles} */
    public String messageKey() {
        return getMessage();
    }

    /** {@return what the message mentions} */
    public Object[] arguments() {
        return arguments.clone();
    }
}
