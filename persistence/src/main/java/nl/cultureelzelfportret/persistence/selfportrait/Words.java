package nl.cultureelzelfportret.persistence.selfportrait;

import nl.cultureelzelfportret.persistence.core.BusinessException;

/** What somebody writes on their self-portrait: never null, not too long. */
final class Words {

    private Words() {}

    static String title(String typed) {
        return fitting(typed, SelfPortrait.TITLE_LENGTH, "selfportrait.write.titleTooLong");
    }

    static String of(String typed) {
        return fitting(typed, SelfPortrait.WORDS_LENGTH, "selfportrait.write.wordsTooLong");
    }

    static String answer(String typed) {
        return fitting(typed, Answer.LENGTH, "selfportrait.questions.tooLong");
    }

    private static String fitting(String typed, int most, String complaint) {
        String words = typed == null ? "" : typed.strip();
        if (words.length() > most) {
            throw new BusinessException(complaint, most);
        }
        return words;
    }
}
