package nl.cultureelzelfportret.ejb.selfportrait;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.cultureelzelfportret.ejb.core.JoinsAccounts;
import nl.cultureelzelfportret.persistence.account.Reunion;

/**
 * One self-portrait with the words and chapters of both, seen by no more people than the narrower of the two, and one answer
 * to each question in a year, with the words of both. A chapter that its owner named differently stays a chapter of its own.
 */
@ApplicationScoped
public class SelfPortraitJoin implements JoinsAccounts {

    private static final List<String> SQL = List.of(
            "insert into self_portrait (public_id, version, owner_id, title, words, visibility)"
                    + " select p.public_id, 1, p.id, s.title, s.words, s.visibility from self_portrait s"
                    + " join person p on p.id = ?2 where s.owner_id = ?1"
                    + " on duplicate key update version = self_portrait.version + 1, words = trim(both char(10) from concat_ws(char(10), self_portrait.words,"
                    + " if(self_portrait.title in ('', values(title)), null, values(title)), values(words))),"
                    + " title = if(self_portrait.title = '', values(title), self_portrait.title),"
                    + " visibility = elt(least(field(self_portrait.visibility, 'ONLY_ME', 'TEACHER', 'CLASS', 'SCHOOL'),"
                    + " field(values(visibility), 'ONLY_ME', 'TEACHER', 'CLASS', 'SCHOOL')),"
                    + " 'ONLY_ME', 'TEACHER', 'CLASS', 'SCHOOL')",
            "update chapter c join self_portrait s on s.id = c.self_portrait_id join self_portrait t on t.owner_id = ?2"
                    + " join chapter d on d.self_portrait_id = t.id and d.school_year = c.school_year"
                    + " and d.title <> c.title set c.school_year = null where s.owner_id = ?1",
            "update peg g join chapter c on c.id = g.chapter_id join self_portrait s on s.id = c.self_portrait_id"
                    + " join self_portrait t on t.owner_id = ?2 join chapter d on d.self_portrait_id = t.id"
                    + " and d.school_year = c.school_year set g.chapter_id = d.id, g.position = g.position + 10000"
                    + " where s.owner_id = ?1",
            "delete c from chapter c join self_portrait s on s.id = c.self_portrait_id"
                    + " join self_portrait t on t.owner_id = ?2 join chapter d on d.self_portrait_id = t.id"
                    + " and d.school_year = c.school_year where s.owner_id = ?1",
            "update chapter c join self_portrait s on s.id = c.self_portrait_id join self_portrait t on t.owner_id = ?2"
                    + " set c.self_portrait_id = t.id, c.position = c.position + 10000 where s.owner_id = ?1",
            "delete from self_portrait where owner_id = ?1",
            "update answer k join answer a on a.owner_id = ?1 and a.school_year = k.school_year"
                    + " and a.question = k.question set k.text = concat(k.text, char(10), char(10), a.text),"
                    + " k.version = k.version + 1 where k.owner_id = ?2",
            "delete a from answer a join answer k on k.owner_id = ?2 and k.school_year = a.school_year"
                    + " and k.question = a.question where a.owner_id = ?1");

    @Inject
    private Reunion reunion;

    @Override
    public void join(long from, long to) {
        reunion.join(from, to, SQL);
    }
}
