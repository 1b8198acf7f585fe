package nl.cultureelzelfportret.web.region;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What institutes write, with a few marks. */
class BlocksTest {

    private static List<String> kinds(String text) {
        return Blocks.of(text).stream().map(Block::kind).toList();
    }

    private static List<Block.Run> runs(String text) {
        return Blocks.of(text).get(0).lines().get(0).runs();
    }

    private static Block.Run plain(String text) {
        return new Block.Run(text, false, false, "");
    }

    @Test
    void hasHeadingsParagraphsAndLists() {
        String text = "# Kop\n\nEen regel\nen nog een\n\n- punt\n- punt\n  - dieper\n\n1. eerst\n2. dan";

        assertEquals(List.of("heading", "paragraph", "bullets", "numbers"), kinds(text));
        assertEquals(3, Blocks.of(text).get(2).lines().size());
        assertEquals(
                List.of(plain("Een regel"), plain(" "), plain("en nog een")),
                Blocks.of(text).get(1).lines().get(0).runs());
    }

    @Test
    void hasStrongWordsEmphasisAndLinks() {
        assertEquals(
                List.of(
                        plain("Kijk "),
                        new Block.Run("goed", true, false, ""),
                        plain(" en "),
                        new Block.Run("rustig", false, true, ""),
                        plain(" op "),
                        new Block.Run("onze site", false, false, "https://example.org/a?b=1")),
                runs("Kijk **goed** en *rustig* op [onze site](https://example.org/a?b=1)"));
        assertEquals(
                "mailto:vraag@huis.example",
                runs("[mail](mailto:vraag@huis.example)").get(0).address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](//elders.example)",
                "[x](/account/sign-out)",
                "![x](https://elders.example/spy.png)"
            })
    void leadsNowhereUnsafe(String text) {
        assertEquals(List.of(plain("x")), runs(text));
    }

    @Test
    void leavesHtmlAndOtherMarksAsTheyWereTyped() {
        assertEquals(
                List.of(plain("<script>"), plain("alert(1)"), plain("</script>")), runs("<script>alert(1)</script>"));
        assertEquals(List.of("paragraph"), kinds("> geen citaat"));
        assertEquals(List.of("paragraph"), kinds("<div onclick=x>\nblok\n</div>"));
        assertEquals(List.of(), kinds("  \n "));
    }
}
