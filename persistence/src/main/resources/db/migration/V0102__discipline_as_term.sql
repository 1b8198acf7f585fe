-- A discipline was a column of a visit; now it is a term of the region in which the moment's owner has their role, and
-- can be on everything. What stands in drafts comes along.
insert into moment_term (moment_id, term_id)
select m.id, t.id
from moment m
    join (select g.person_id, min(s.region_id) as region_id
          from role_grant g join school s on s.id = g.school_id
          group by g.person_id) home on home.person_id = m.owner_id
    join term t on t.region_id = home.region_id and t.code = m.discipline
where m.discipline is not null;

update draft_field f
    join draft d on d.id = f.draft_id
    join (select g.person_id, min(s.region_id) as region_id
          from role_grant g join school s on s.id = g.school_id
          group by g.person_id) home on home.person_id = d.owner_id
    join term t on t.region_id = home.region_id and t.code = f.content
set f.name = 'terms', f.content = t.public_id
where f.name = 'discipline';

delete from draft_field where name = 'discipline';

alter table moment drop column discipline;
