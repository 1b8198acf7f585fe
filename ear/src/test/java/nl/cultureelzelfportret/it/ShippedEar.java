package nl.cultureelzelfportret.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * A second copy of the EAR that ships, to stand beside the first one in the server: the same modules and libraries under
 * other names and addresses, and one web module more, with the tests.
 */
final class ShippedEar {

    private static final String APPLICATION_XML = "META-INF/application.xml";

    private final EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "czp-it.ear")
            .importFrom(Path.of(System.getProperty("czp.build.ear")).toFile())
            .as(EnterpriseArchive.class);

    EnterpriseArchive withTests() {
        // Payara knows an application's CDI container by the name of the module that it happens to load first.
        ear.move("/ejb.jar", "/it-ejb.jar");
        ear.move("/web.war", "/it-web.war");
        String description = description()
                .replace(">ejb.jar<", ">it-ejb.jar<")
                .replace(">web.war<", ">it-web.war<")
                .replace("<application-name>czp<", "<application-name>czp-it<")
                .replace("<context-root>/<", "<context-root>/it-pages<")
                .replaceFirst(
                        "<module>",
                        "<module><web><web-uri>it.war</web-uri><context-root>/it</context-root></web></module><module>");
        ear.delete(APPLICATION_XML);
        ear.setApplicationXML(new StringAsset(description));
        ear.addAsModule(Testable.archiveToTest(tests()));
        return ear;
    }

    private WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "it.war")
                .addPackages(true, "nl.cultureelzelfportret.it", "nl.cultureelzelfportret.cast")
                .addAsWebInfResource(
                        new StringAsset(
                                "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>"),
                        "beans.xml");
    }

    private String description() {
        try (InputStream in = ear.get(APPLICATION_XML).getAsset().openStream();
                ByteArrayOutputStream text = new ByteArrayOutputStream()) {
            in.transferTo(text);
            return text.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
