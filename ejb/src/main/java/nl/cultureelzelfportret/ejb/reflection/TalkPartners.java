package nl.cultureelzelfportret.ejb.reflection;

import java.util.List;

/**
 * With whom a pupil can plan a talk.
 *
 * @param teachers of the pupil's classes
 * @param mates    the other pupils of those classes
 */
public record TalkPartners(List<TalkPerson> teachers, List<TalkPerson> mates) {}
