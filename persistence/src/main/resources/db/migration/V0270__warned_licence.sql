-- Of which level a school and its institute were told by letter already: each level of a licence once, and anew when there are
-- more accounts. Levels only go up, so that the highest one is enough.
alter table licence
    add column warned varchar(10) not null default 'ROOM',
    add constraint licence_warned_ck check (warned in ('ROOM', 'NEARLY', 'FULL'));
