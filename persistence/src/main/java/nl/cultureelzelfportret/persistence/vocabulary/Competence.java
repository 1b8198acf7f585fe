package nl.cultureelzelfportret.persistence.vocabulary;

/** The three competences, inseparable; each has a shape and a colour of its own, always together. */
public enum Competence {
    /** <em>Reflecteren</em>: a blue circle. "Ik kijk terug en geef betekenis." */
    REFLECT,
    /** <em>Onderzoeken</em>: a green triangle. "Ik stel vragen en zoek uit." */
    INVESTIGATE,
    /** <em>Creëren</em>: an orange square. "Ik maak iets dat van mij is." */
    CREATE
}
