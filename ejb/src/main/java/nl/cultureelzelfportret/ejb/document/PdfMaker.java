package nl.cultureelzelfportret.ejb.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Makes PDFs out of templates: {@code <name>.ftlh} beside this class, with the words of {@code documents.properties} as
 * {@code ${words["key"]}} and the institute's face. What comes in from people is escaped by the template engine; nothing is
 * fetched from anywhere.
 */
@ApplicationScoped
public class PdfMaker {

    /** A picture that the model brings along, such as a logo. */
    private static final String EMBEDDED = "data:image/";

    private static final String FONTS = "/liberation/";

    private final Configuration templates = templates();

    private static Configuration templates() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(PdfMaker.class, "");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setRecognizeStandardFileExtensions(true);
        return configuration;
    }

    /**
     * {@return a PDF}
     *
     * @param name   of the template, without its ending
     * @param locale in which it speaks; numbers and dates are written so
     * @param model  what the template mentions
     */
    public byte[] make(String name, Locale locale, Map<String, Object> model) {
        try {
            return pdf(html(name, locale, model));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        } catch (TemplateException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private String html(String name, Locale locale, Map<String, Object> model) throws IOException, TemplateException {
        Map<String, Object> whole = new HashMap<>(model);
        whole.put("words", words(locale));
        whole.put("language", locale.getLanguage());
        Template template = templates.getTemplate(name + ".ftlh", locale);
        StringWriter html = new StringWriter();
        template.process(whole, html);
        return html.toString();
    }

    private static Map<String, String> words(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                PdfMaker.class.getPackageName() + ".documents",
                locale,
                PdfMaker.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<String, String> words = new HashMap<>();
        bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        return words;
    }

    private static byte[] pdf(String html) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, address) -> address.startsWith(EMBEDDED) ? address : null);
        builder.useFont(() -> font("LiberationSans-Regular.ttf"), "Document", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("LiberationSans-Bold.ttf"), "Document", 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(html, null);
        builder.toStream(bytes);
        builder.run();
        return bytes.toByteArray();
    }

    private static InputStream font(String file) {
        return PdfMaker.class.getResourceAsStream(FONTS + file);
    }
}
