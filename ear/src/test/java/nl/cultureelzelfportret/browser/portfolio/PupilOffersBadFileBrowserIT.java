package nl.cultureelzelfportret.browser.portfolio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.cultureelzelfportret.browser.portfolio.Photographs.photograph;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Not everything that is called a photograph can be shown; then the pupil hears why, and keeps the words. */
class PupilOffersBadFileBrowserIT extends BrowserIT {

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of(new FilePayload("iphone.heic", "image/heic", heic()), "HEIC"),
                Arguments.of(new FilePayload("tekening.svg", "image/svg+xml", svg()), "SVG"),
                Arguments.of(
                        new FilePayload("verhaal.jpg", "image/jpeg", bytes("Er was eens een foto.")), "is geen foto"),
                Arguments.of(new FilePayload("niets.jpg", "image/jpeg", new byte[0]), "Er zit niets in"),
                Arguments.of(new FilePayload("half.jpg", "image/jpeg", half()), "kapot of niet helemaal"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("badFiles")
    void saysOnceWhatIsWrongAndKeepsTheText(FilePayload file, String words) {
        String title = titled("Met een foto erbij");
        EditorPage editor = begin().write(title, "De woorden blijven.");
        editor.offer(file);

        assertThat(editor.errors()).hasCount(1);
        assertThat(editor.errors()).containsText(words);
        assertThat(editor.errors()).containsText(file.name);
        assertEquals(1, occurrences(page.locator("main").innerText(), words), "times that it is said");
        assertThat(editor.files()).hasCount(0);
        assertThat(editor.title()).hasValue(title);
        page.reload();
        assertThat(editor.title()).hasValue(title);
        assertThat(editor.text()).hasValue("De woorden blijven.");
    }

    @Test
    void takesTheGoodOnesOfSeveralAndNamesEachBadOne() {
        EditorPage editor = begin();
        editor.offer(
                photograph("goed.jpg", Color.PINK),
                new FilePayload("verhaal.jpg", "image/jpeg", bytes("Er was eens een foto.")),
                new FilePayload("half.jpg", "image/jpeg", half()),
                photograph("beter.jpg", Color.MAGENTA));

        assertThat(editor.files()).hasCount(2);
        assertThat(editor.errors().getByText("verhaal.jpg")).hasCount(1);
        assertThat(editor.errors().getByText("half.jpg")).hasCount(1);
    }

    private EditorPage begin() {
        signIn(Cast.person("sem"));
        return new TimelinePage(page).open().add(MomentKind.BLOG);
    }

    private static int occurrences(String text, String words) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }

    private static byte[] heic() {
        byte[] file = new byte[4096];
        byte[] head = bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
        System.arraycopy(head, 0, file, 0, head.length);
        return file;
    }

    private static byte[] svg() {
        return bytes("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
    }

    private static byte[] half() {
        byte[] whole = photograph("heel.jpg", Color.RED).buffer;
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
