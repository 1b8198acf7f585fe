package nl.cultureelzelfportret.persistence.learningquestion;

import java.util.EnumSet;
import java.util.Set;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;

/** What somebody wishes: <em>ik wil leren, uitzoeken, maken, meemaken</em>. */
public enum WishKind {
    /** <em>Leren.</em> */
    LEARN(EnumSet.of(Competence.INVESTIGATE)),
    /** <em>Uitzoeken.</em> */
    FIND_OUT(EnumSet.of(Competence.INVESTIGATE)),
    /** <em>Maken.</em> */
    MAKE(EnumSet.of(Competence.INVESTIGATE, Competence.CREATE)),
    /** <em>Meemaken.</em> */
    EXPERIENCE(EnumSet.of(Competence.REFLECT, Competence.INVESTIGATE));

    private final Set<Competence> competences;

    WishKind(Set<Competence> competences) {
        this.competences = competences;
    }

    /** {@return the tags with which a question of this kind begins; to ask is to investigate} */
    public Set<Competence> competences() {
        return Set.copyOf(competences);
    }
}
