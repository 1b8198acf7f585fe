package nl.cultureelzelfportret.ejb.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.invoice.BankLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Camt053Test {

    private static final String OWN = "NL91ABNA0417164300";
    private static final String ENTRY =
            """
            <Ntry><Amt Ccy="EUR">429.55</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-09-08</Dt></BookgDt>
            <AcctSvcrRef>A1</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
            <RltdPties><Dbtr><Nm>Bestuur</Nm></Dbtr><DbtrAcct><Id><IBAN>NL02ABNA0123456789</IBAN></Id></DbtrAcct></RltdPties>
            <RmtInf><Ustrd>Factuur</Ustrd><Ustrd>2026-0008</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>""";

    private static String statement(String entries) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Id>1</Id>
                <Acct><Id><IBAN>%s</IBAN></Id></Acct>%s</Stmt></BkToCstmrStmt></Document>"""
                .formatted(OWN, entries);
    }

    private static List<BankLine> read(String xml) {
        return Camt053.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), OWN);
    }

    @Test
    void tellsWhatCameIn() {
        assertEquals(
                List.of(new BankLine(
                        "A1",
                        LocalDate.of(2026, 9, 8),
                        new Money(42_955),
                        "Bestuur",
                        "NL02ABNA0123456789",
                        "Factuur 2026-0008")),
                read(statement(ENTRY)));
    }

    @Test
    void knowsNewerStatementsToo() {
        String newer = statement(ENTRY.replace("<Sts>BOOK</Sts>", "<Sts><Cd>BOOK</Cd></Sts>")
                        .replace("<Nm>Bestuur</Nm>", "<Pty><Nm>Bestuur</Nm></Pty>"))
                .replace("001.02", "001.08");

        assertEquals(read(statement(ENTRY)), read(newer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CRDT=DBIT", "BOOK=PDNG", "EUR=USD"})
    void leavesOutWhatDidNotComeIn(String change) {
        String[] part = change.split("=");

        assertEquals(List.of(), read(statement(ENTRY.replace(part[0], part[1]))));
    }

    @Test
    void tellsPartsOfACollectedEntryOneByOne() {
        String two = ENTRY.replace(
                        "<TxDtls>", "<TxDtls><AmtDtls><TxAmt><Amt Ccy=\"EUR\">400.00</Amt></TxAmt></AmtDtls>")
                .replace(
                        "</TxDtls>",
                        "</TxDtls><TxDtls><AmtDtls><TxAmt><Amt Ccy=\"EUR\">29.55</Amt></TxAmt></AmtDtls>"
                                + "<RmtInf><Ustrd>2026-0009</Ustrd></RmtInf></TxDtls>");
        List<BankLine> lines = read(statement(two));

        assertEquals(
                List.of(new Money(40_000), new Money(2_955)),
                lines.stream().map(BankLine::amount).toList());
        assertEquals("2026-0009", lines.get(1).words());
        assertNotEquals(lines.get(0).reference(), lines.get(1).reference());
        assertEquals(lines, read(statement(two)));
    }

    @Test
    void tellsEntriesApartThatTheBankGaveNoReference() {
        String bare = ENTRY.replace("<AcctSvcrRef>A1</AcctSvcrRef>", "");
        List<BankLine> lines = read(statement(bare + bare));

        assertNotEquals(lines.get(0).reference(), lines.get(1).reference());
        assertEquals(lines, read(statement(bare + bare)));
    }

    @Test
    void refusesAStatementOfAnotherAccount() {
        BusinessException refused = assertThrows(
                BusinessException.class, () -> read(statement(ENTRY).replace(OWN, "NL02ABNA0123456789")));

        assertEquals("invoice.payments.otherAccount", refused.messageKey());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "geen xml",
                "<Document/>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><BkToCstmrStmt>&e;</BkToCstmrStmt>"
            })
    void refusesWhatIsNoStatement(String other) {
        assertThrows(BusinessException.class, () -> read(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"429.555", "veel"})
    void refusesAnAmountThatIsNone(String amount) {
        assertThrows(BusinessException.class, () -> read(statement(ENTRY.replace("429.55", amount))));
    }
}
