-- By which key a school's own administration knows a person or a class: the next file finds them again. An ECK iD is
-- never stored: only a keyed hash of it, to look it up.
create table roster_person (
    id         bigint       not null auto_increment,
    school_id  bigint       not null,
    person_id  bigint       not null,
    kind       varchar(6)   not null,
    source_key varchar(256) character set utf8mb4 collate utf8mb4_bin not null,
    eck_hash   char(64)     character set ascii collate ascii_bin null,
    constraint roster_person_pk primary key (id),
    constraint roster_person_key_uk unique (school_id, kind, source_key),
    constraint roster_person_school_fk foreign key (school_id) references school (id),
    constraint roster_person_person_fk foreign key (person_id) references person (id),
    index roster_person_ix (person_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table roster_class (
    id              bigint       not null auto_increment,
    school_id       bigint       not null,
    school_class_id bigint       not null,
    school_year     char(9)      not null,
    source_key      varchar(256) character set utf8mb4 collate utf8mb4_bin not null,
    constraint roster_class_pk primary key (id),
    constraint roster_class_key_uk unique (school_id, school_year, source_key),
    constraint roster_class_school_fk foreign key (school_id) references school (id),
    constraint roster_class_class_fk foreign key (school_class_id) references school_class (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- A membership that a file made is ended by a file; what was done by hand is left alone.
alter table membership
    add column by_roster boolean not null default false;
