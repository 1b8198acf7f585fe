package nl.cultureelzelfportret.ejb.feedback;

import java.io.Serializable;
import java.util.List;

/**
 * What is said at a moment, as far as it is for the one who looks.
 *
 * @param ownerName given name of the moment's owner
 * @param own       whether the viewer is the owner
 * @param hiding    by whom the moment is hidden and why, or null
 * @param hideable  whether the viewer may hide the moment, or show it again
 * @param open      whether the viewer may say something now
 * @param reactions oldest first, each with its answers
 * @param requests  what was asked, by the viewer or of the viewer
 * @param reacting  the form, or null where the viewer has nothing to fill in
 */
public record Conversation(
        String ownerName,
        boolean own,
        HidingRow hiding,
        boolean hideable,
        boolean open,
        List<ReactionRow> reactions,
        List<RequestRow> requests,
        Reacting reacting)
        implements Serializable {}
