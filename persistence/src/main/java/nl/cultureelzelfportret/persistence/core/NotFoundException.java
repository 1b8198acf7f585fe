package nl.cultureelzelfportret.persistence.core;

/** Asked for something that is not there, or that this viewer may not see, which is the same to them: page 404. */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what what was asked for, for the log only */
    public NotFoundException(String what) {
        super(what);
    }
}
