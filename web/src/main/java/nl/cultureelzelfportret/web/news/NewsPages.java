package nl.cultureelzelfportret.web.news;

import nl.cultureelzelfportret.ejb.news.NewsRow;

/** Where each kind of news leads. */
final class NewsPages {

    private NewsPages() {}

    /** {@return the address of the thing that a piece of news is about} */
    static String address(NewsRow row) {
        return page(row) + row.subject();
    }

    private static String page(NewsRow row) {
        return switch (row.kind()) {
            case REACTION, ANSWER, FEEDBACK_ASKED, HIDDEN, MIRROR_SHOWN, MIRROR_ANSWERED -> "/portfolio/moment?moment=";
            case ADVICE_ASKED, ADVICE -> "/learningquestion/question?question=";
            case TALK_PLANNED, TALK_WRITTEN -> "/reflection/talk?talk=";
            case ACTIVITY -> "/activity/activity?activity=";
            case NOTE_SHARED -> "/note/note?note=";
        };
    }
}
