package nl.cultureelzelfportret.ejb.access;

import java.util.Optional;

/** Knows who is looking, in this request. */
public interface CurrentViewer {

    /** {@return who is looking, or empty for somebody who has not signed in} */
    Optional<Viewer> find();

    /**
     * {@return who is looking, in a method that the interceptor let somebody into}
     *
     * @throws IllegalStateException for somebody who has not signed in
     */
    default Viewer require() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
