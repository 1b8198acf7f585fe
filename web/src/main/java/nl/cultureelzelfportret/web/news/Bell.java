package nl.cultureelzelfportret.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.cultureelzelfportret.ejb.news.NewsService;
import nl.cultureelzelfportret.web.core.Me;

/** Whether there is news that was not read: a mark in the menu, and no number. */
@Named
@RequestScoped
public class Bell {

    @Inject
    private NewsService news;

    @Inject
    private Me me;

    private boolean ringing;

    /** Asks, in one statement, before a page is rendered. */
    void listen() {
        ringing = me.isKeepsPortfolio() && !me.isMustChangePassword() && news.isUnread();
    }

    /** {@return whether there is} */
    public boolean isRinging() {
        return ringing;
    }
}
