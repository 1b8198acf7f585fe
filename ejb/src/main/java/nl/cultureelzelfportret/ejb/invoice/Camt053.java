package nl.cultureelzelfportret.ejb.invoice;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.invoice.BankLine;

/**
 * Reads a statement of the bank (ISO 20022, camt.053, of any version): the money that came in and was booked. It is read
 * without a document type: nothing is fetched, and nothing grows.
 */
final class Camt053 {

    private static final String NOTHING = "";
    private static final int MOST_REFERENCE = 140;

    private final XMLStreamReader xml;
    private final List<String> path = new ArrayList<>();
    private final List<BankLine> lines = new ArrayList<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private String account = NOTHING;
    private Map<String, String> entry = new HashMap<>();
    private List<Map<String, String>> details = new ArrayList<>();

    private Camt053(InputStream statement) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        xml = factory.createXMLStreamReader(statement);
    }

    /**
     * {@return what came in}
     *
     * @param statement of the bank
     * @param iban      the account that it has to be about
     * @throws BusinessException if it is no statement, or one of another account
     */
    static List<BankLine> read(InputStream statement, String iban) {
        try {
            return new Camt053(statement).read(iban);
        } catch (XMLStreamException | ArithmeticException | NumberFormatException | DateTimeException noStatement) {
            throw new BusinessException("invoice.payments.noStatement");
        }
    }

    private List<BankLine> read(String iban) throws XMLStreamException {
        boolean statement = false;
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.add(xml.getLocalName());
                    text.setLength(0);
                    statement |= at("BkToCstmrStmt");
                    begin();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    end(text.toString().strip(), iban);
                    text.setLength(0);
                    path.remove(path.size() - 1);
                }
                default -> {
                    // Comments, instructions and the ends of documents say nothing.
                }
            }
        }
        if (!statement || account.isEmpty()) {
            throw new BusinessException("invoice.payments.noStatement");
        }
        return List.copyOf(lines);
    }

    private void begin() {
        if (at("Ntry")) {
            entry = new HashMap<>();
            details = new ArrayList<>();
        } else if (at("TxDtls")) {
            details.add(new HashMap<>());
        }
        if (at("Amt") && xml.getAttributeValue(null, "Ccy") != null) {
            noticed().putIfAbsent("Ccy", xml.getAttributeValue(null, "Ccy"));
        }
    }

    private void end(String value, String iban) {
        if (within("Stmt", "Acct", "Id", "IBAN") && !path.contains("Ntry")) {
            account = value;
            if (!account.equals(iban)) {
                throw new BusinessException("invoice.payments.otherAccount", account);
            }
        } else if (at("Ntry")) {
            finish();
        } else if (path.contains("Ntry") && !value.isEmpty()) {
            String name = name();
            if (!name.isEmpty()) {
                noticed().merge(name, value, (one, other) -> name.equals("Ustrd") ? one + " " + other : one);
            }
        }
    }

    private Map<String, String> noticed() {
        return path.contains("TxDtls") && !details.isEmpty() ? details.get(details.size() - 1) : entry;
    }

    /** {@return what the element at hand says; nothing for one that does not matter} */
    private String name() {
        if (within("Dbtr", "Nm") || within("Dbtr", "Pty", "Nm")) {
            return "Dbtr";
        }
        if (within("DbtrAcct", "Id", "IBAN")) {
            return "IBAN";
        }
        if (within("BookgDt", "Dt") || within("BookgDt", "DtTm")) {
            return "BookgDt";
        }
        if (within("Sts") || within("Sts", "Cd")) {
            return "Sts";
        }
        if (within("Ntry", "Amt") || within("TxAmt", "Amt") || within("TxDtls", "Amt")) {
            return "Amt";
        }
        String last = path.get(path.size() - 1);
        return switch (last) {
            case "CdtDbtInd", "RvslInd", "AcctSvcrRef", "NtryRef", "EndToEndId", "Ustrd", "Ref" -> last;
            default -> NOTHING;
        };
    }

    private void finish() {
        boolean cameIn = "CRDT".equals(entry.get("CdtDbtInd")) && !"true".equals(entry.get("RvslInd"));
        if (!cameIn || !"BOOK".equals(entry.getOrDefault("Sts", "BOOK")) || !"EUR".equals(entry.get("Ccy"))) {
            return;
        }
        boolean each = details.size() > 1 && details.stream().allMatch(detail -> detail.containsKey("Amt"));
        if (each) {
            details.forEach(this::add);
        } else {
            add(details.size() == 1 ? details.get(0) : Map.of());
        }
    }

    private void add(Map<String, String> detail) {
        boolean part = details.size() > 1;
        Money amount = money(part ? detail.get("Amt") : entry.get("Amt"));
        LocalDate bookedOn = LocalDate.parse(entry.get("BookgDt").substring(0, 10));
        String name = detail.getOrDefault("Dbtr", entry.getOrDefault("Dbtr", NOTHING));
        String iban = detail.getOrDefault("IBAN", NOTHING);
        String words = Stream.of("Ustrd", "Ref", "EndToEndId")
                .map(key -> detail.getOrDefault(key, NOTHING))
                .filter(value -> !value.isEmpty() && !value.equals("NOTPROVIDED"))
                .distinct()
                .collect(Collectors.joining(" "));
        lines.add(new BankLine(
                reference(bookedOn, amount, name, iban, words, part, detail), bookedOn, amount, name, iban, words));
    }

    /** The bank's own reference; where it gives none, or one for several, what the entry says, and which of those alike. */
    private String reference(
            LocalDate bookedOn,
            Money amount,
            String name,
            String iban,
            String words,
            boolean part,
            Map<String, String> detail) {
        String own = detail.getOrDefault("AcctSvcrRef", part ? NOTHING : entry.getOrDefault("AcctSvcrRef", NOTHING));
        if (!own.isEmpty() && own.length() <= MOST_REFERENCE) {
            return own;
        }
        String said = String.join(
                "|",
                account,
                bookedOn.toString(),
                amount.toString(),
                name,
                iban,
                words,
                entry.getOrDefault("AcctSvcrRef", NOTHING));
        int which = alike.merge(said, 1, Integer::sum);
        return "#" + sha256(said + "|" + which);
    }

    private static String sha256(String value) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Money money(String euros) {
        if (euros == null) {
            throw new BusinessException("invoice.payments.noStatement");
        }
        return new Money(new BigDecimal(euros)
                .movePointRight(2)
                .setScale(0, RoundingMode.UNNECESSARY)
                .longValueExact());
    }

    private boolean at(String name) {
        return path.get(path.size() - 1).equals(name);
    }

    private boolean within(String... names) {
        return path.size() >= names.length
                && path.subList(path.size() - names.length, path.size()).equals(List.of(names));
    }
}
