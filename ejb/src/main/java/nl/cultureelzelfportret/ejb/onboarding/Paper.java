package nl.cultureelzelfportret.ejb.onboarding;

import nl.cultureelzelfportret.persistence.document.Document;

/**
 * A PDF to be read or kept.
 *
 * @param name    with which it is kept
 * @param content its bytes
 */
public record Paper(String name, byte[] content) {

    static Paper of(Document document) {
        return new Paper(document.getName(), document.getContent());
    }

    @Override
    public String toString() {
        return "Paper[" + name + "]";
    }
}
