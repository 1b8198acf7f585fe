-- A teacher of the owner can hide an improper moment from others, with a reason that its owner reads. The row stays.
alter table moment
    add column hidden_at     datetime(3)  null,
    add column hidden_by_id  bigint       null,
    add column hidden_reason varchar(500) null,
    add constraint moment_hidden_by_fk foreign key (hidden_by_id) references person (id) on delete set null;
