-- The self-portrait: what somebody chose to be theirs, chapter by chapter. One for each person; its public id is the
-- person's, so that two first clicks at once make one.
create table self_portrait (
    id         bigint        not null auto_increment,
    public_id  uuid          not null,
    version    bigint        not null,
    owner_id   bigint        not null,
    title      varchar(150)  not null default '',
    words      varchar(2000) not null default '',
    visibility varchar(10)   not null default 'ONLY_ME',
    constraint self_portrait_pk primary key (id),
    constraint self_portrait_public_id_uk unique (public_id),
    constraint self_portrait_owner_uk unique (owner_id),
    constraint self_portrait_owner_fk foreign key (owner_id) references person (id),
    constraint self_portrait_visibility_ck check (visibility in ('ONLY_ME', 'TEACHER', 'CLASS', 'SCHOOL'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- A school year has one chapter at most; a chapter of one's own has no year.
create table chapter (
    id               bigint       not null auto_increment,
    public_id        uuid         not null,
    version          bigint       not null,
    self_portrait_id bigint       not null,
    title            varchar(150) not null,
    school_year      char(9)      null,
    position         int          not null,
    constraint chapter_pk primary key (id),
    constraint chapter_public_id_uk unique (public_id),
    constraint chapter_school_year_uk unique (self_portrait_id, school_year),
    constraint chapter_self_portrait_fk foreign key (self_portrait_id) references self_portrait (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
