package nl.cultureelzelfportret.ejb.roster;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.cultureelzelfportret.persistence.school.Edition;

/** A small EDEXML file of invented people, whole unless a test breaks it. */
final class Edexml {

    static final String WHOLE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <EDEX>
              <school><schooljaar>2026-2027</schooljaar><brincode>99XX</brincode><schoolkey>1</schoolkey></school>
              <groepen>
                <groep key="g5"><naam>Groep 5</naam><jaargroep>5</jaargroep></groep>
                <groep key="g56"><naam>Groep 5/6</naam><jaargroep>C</jaargroep></groep>
                <samengestelde_groep key="plus"><naam>Plusklas</naam></samengestelde_groep>
              </groepen>
              <leerlingen>
                <leerling key="1" eckid="https://ketenid.nl/pilot/abc">
                  <achternaam>Broek-Oude Hengel</achternaam><voorvoegsel>van den</voorvoegsel><roepnaam>Wil</roepnaam>
                  <jaargroep>5</jaargroep><groep key="g5"/>
                  <samengestelde_groepen><samengestelde_groep key="plus"/></samengestelde_groepen>
                  <land>MA</land><bsn>987654321</bsn><gewicht_nieuw>0,3</gewicht_nieuw>
                </leerling>
                <leerling key="2"><roepnaam>Wimpie</roepnaam><jaargroep>6</jaargroep><groep key="g56"/></leerling>
                <leerling key="3"><achternaam>Assati</achternaam><voornamen>Ismaël Hassan</voornamen><jaargroep>4</jaargroep></leerling>
                <leerling key="4"><roepnaam>Gradje</roepnaam><jaargroep>H</jaargroep></leerling>
              </leerlingen>
              <leerkrachten>
                <leerkracht key="t1"><achternaam>Bos</achternaam><roepnaam>Anna</roepnaam><rol>LRK</rol>
                  <groepen><groep key="g5"/><samengestelde_groep key="plus"><rol>STA</rol></samengestelde_groep></groepen></leerkracht>
                <leerkracht key="t2"><achternaam>Ouder</achternaam><roepnaam>Piet</roepnaam><rol>OUD</rol>
                  <groepen><groep key="g5"/></groepen></leerkracht>
                <leerkracht key="t3"><achternaam>Veldman</achternaam><roepnaam>Uilke</roepnaam>
                  <groepen><groep key="g56"/></groepen></leerkracht>
              </leerkrachten>
            </EDEX>
            """;

    private static final UnaryOperator<String> HASH = EckHash.with("a secret");

    private Edexml() {}

    /** {@return what is read out of bytes, on 26 November 2026 in a primary school} */
    static Roster read(byte[] bytes) {
        return new RosterFile(Edition.PO, HASH, LocalDate.of(2026, 11, 26)).read(bytes);
    }

    static Roster read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return what is read out of the whole file with some words replaced} */
    static Roster broken(String words, String by) {
        return read(WHOLE.replace(words, by));
    }
}
