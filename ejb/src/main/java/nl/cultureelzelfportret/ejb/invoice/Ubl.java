package nl.cultureelzelfportret.ejb.invoice;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.cultureelzelfportret.persistence.core.Money;

/** Writes a document of the Universal Business Language 2.1 (ISO/IEC 19845): elements inside elements, in its order. */
final class Ubl {

    private static final String DOCUMENT = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String BASIC = DOCUMENT + "CommonBasicComponents-2";
    private static final String AGGREGATE = DOCUMENT + "CommonAggregateComponents-2";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /** Something to be written, perhaps inside an element. */
    @FunctionalInterface
    interface Part {
        void write() throws XMLStreamException;
    }

    /** @param name of the document: {@code Invoice} or {@code CreditNote} */
    Ubl(String name) throws XMLStreamException {
        xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("", name, DOCUMENT + name + "-2");
        xml.writeDefaultNamespace(DOCUMENT + name + "-2");
        xml.writeNamespace("cbc", BASIC);
        xml.writeNamespace("cac", AGGREGATE);
    }

    /** An element that holds others. */
    void in(String name, Part part) throws XMLStreamException {
        xml.writeStartElement("cac", name, AGGREGATE);
        part.write();
        xml.writeEndElement();
    }

    /** An element that holds a value, with attributes as name and value in turn; nothing is written for no value. */
    void say(String name, String value, String... attributes) throws XMLStreamException {
        if (value == null || value.isEmpty()) {
            return;
        }
        xml.writeStartElement("cbc", name, BASIC);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    /** An element that holds an amount. */
    void say(String name, Money amount) throws XMLStreamException {
        say(name, amount.toString(), "currencyID", "EUR");
    }

    /** {@return the whole document} */
    byte[] finish() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }
}
