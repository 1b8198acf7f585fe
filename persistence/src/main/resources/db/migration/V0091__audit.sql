-- Who looked into or changed what of somebody else, beyond daily use in class. Rows are added and never changed. Keys and
-- not foreign keys: the log outlives the people in it.
create table audit_entry (
    id          bigint       not null auto_increment,
    public_id   uuid         not null,
    version     bigint       not null,
    actor_id    bigint       not null,
    action      varchar(40)  not null,
    person_id   bigint       null,
    subject     uuid         null,
    reason      varchar(500) not null,
    happened_at datetime(3)  not null,
    constraint audit_entry_pk primary key (id),
    constraint audit_entry_public_id_uk unique (public_id),
    index audit_entry_person_ix (person_id, happened_at),
    index audit_entry_actor_ix (actor_id, happened_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
