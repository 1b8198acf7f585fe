package nl.cultureelzelfportret.config.run;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A server's {@code domain.xml}, to be read and changed by XPath below the configuration that the server runs with. */
final class DomainXml {

    private static final String CONFIG = "/domain/configs/config[@name='server-config']/";

    private final XPath paths = XPathFactory.newInstance().newXPath();
    private final Document document;

    private DomainXml(Document document) {
        this.document = document;
    }

    static DomainXml read(Path file) throws IOException {
        try {
            return new DomainXml(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(file + " is no XML", e);
        }
    }

    /** Sets attributes of every element that the path finds; there must be one. */
    void set(String path, Map<String, String> attributes) {
        List<Element> found = find(path);
        if (found.isEmpty()) {
            throw new IllegalStateException("This Payara's domain.xml has no " + path);
        }
        found.forEach(element -> attributes.forEach(element::setAttribute));
    }

    /** Adds an element below the one that the path finds. */
    void add(String path, String name, Map<String, String> attributes) {
        Element added = document.createElement(name);
        attributes.forEach(added::setAttribute);
        find(path).get(0).appendChild(added);
    }

    /** Adds an element with a text below the one that the path finds. */
    void addText(String path, String name, String text) {
        Element added = document.createElement(name);
        added.setTextContent(text);
        find(path).get(0).appendChild(added);
    }

    /** Removes what the path finds. */
    void remove(String path) {
        find(path).forEach(element -> element.getParentNode().removeChild(element));
    }

    /** The texts of what the path finds. */
    List<String> texts(String path) {
        return find(path).stream()
                .map(Element::getTextContent)
                .map(String::strip)
                .toList();
    }

    private List<Element> find(String path) {
        try {
            NodeList nodes = (NodeList)
                    paths.evaluate(path.startsWith("/") ? path : CONFIG + path, document, XPathConstants.NODESET);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                elements.add((Element) nodes.item(i));
            }
            return elements;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** Writes the document in a folder's place of it. */
    void write(Path target) throws IOException {
        Files.writeString(target, text());
    }

    /** The document as text, always the same for the same changes. */
    String text() throws IOException {
        StringWriter text = new StringWriter();
        try {
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(text));
        } catch (TransformerException e) {
            throw new IOException("No text of domain.xml", e);
        }
        return text.toString();
    }
}
