package nl.cultureelzelfportret.cast.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.cultureelzelfportret.cast.picture.Motif;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;

/**
 * Something that somebody of this age could write at this time of the year.
 *
 * @param lowest      the lowest year group that fits
 * @param highest     the highest year group that fits
 * @param season      when it can happen
 * @param atSchool    whether it happens at school, so on a school day
 * @param competences its tags
 * @param motifs      what its pictures show
 * @param recording   what it plays if it is a vlog, else null
 * @param traditions  of one of which its writer must know, or empty
 * @param by          user name of the one who wrote it, or null: anybody whom it fits
 * @param ago         how many days ago, or 0: whenever it fits
 * @param to          who may see it, or null
 * @param title       its title
 * @param text        its text, with {@code {maatje}} for a classmate and {@code {leraar}} for the teacher
 */
record Story(
        int lowest,
        int highest,
        Season season,
        boolean atSchool,
        Set<Competence> competences,
        List<Motif> motifs,
        Recording recording,
        Set<String> traditions,
        String by,
        int ago,
        Visibility to,
        String title,
        String text) {

    boolean fits(int yearGroup) {
        return lowest <= yearGroup && yearGroup <= highest;
    }

    boolean fits(LocalDate day) {
        return season.covers(day) && (!atSchool || SchoolCalendar.isSchoolDay(day));
    }

    boolean fits(Set<String> known) {
        return traditions.isEmpty() || traditions.stream().anyMatch(known::contains);
    }
}
