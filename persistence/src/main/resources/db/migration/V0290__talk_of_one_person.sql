-- The two of a talk may turn out to be one person with two accounts. Both parts stay, with their words and their sound: a
-- part belongs to a side of the table, whoever sits there. That nobody plans a talk with themselves, the entity guards.
alter table talk_part
    add column of_pupil boolean not null default false;

update talk_part p
    join reflection_talk t on t.id = p.talk_id
    set p.of_pupil = p.person_id = t.pupil_id;

alter table talk_part
    add constraint talk_part_side_uk unique (talk_id, of_pupil),
    drop index talk_part_person_uk;

alter table reflection_talk
    drop constraint reflection_talk_two_ck;
