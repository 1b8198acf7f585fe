-- Moments. The indexes follow the questions: a person's timeline, one school year of it, one kind of it, the bin.
create table moment (
    id           bigint       not null auto_increment,
    public_id    uuid         not null,
    version      bigint       not null,
    owner_id     bigint       not null,
    kind         varchar(20)  not null,
    title        varchar(150) not null,
    text         mediumtext   not null,
    visibility   varchar(10)  not null,
    school_year  char(9)      not null,
    posted_at    datetime(3)  not null,
    withdrawn_at datetime(3)  null,
    constraint moment_pk primary key (id),
    constraint moment_public_id_uk unique (public_id),
    constraint moment_owner_fk foreign key (owner_id) references person (id),
    constraint moment_visibility_ck check (visibility in ('ONLY_ME', 'TEACHER', 'CLASS', 'SCHOOL')),
    index moment_timeline_ix (owner_id, posted_at, id),
    index moment_school_year_ix (owner_id, school_year, posted_at, id),
    index moment_kind_ix (owner_id, kind, posted_at, id),
    index moment_withdrawn_ix (withdrawn_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table moment_competence (
    moment_id  bigint      not null,
    competence varchar(12) not null,
    constraint moment_competence_pk primary key (moment_id, competence),
    constraint moment_competence_moment_fk foreign key (moment_id) references moment (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table attachment (
    id               bigint       not null auto_increment,
    public_id        uuid         not null,
    version          bigint       not null,
    moment_id        bigint       not null,
    media_file_id    bigint       not null,
    position         int          not null,
    alternative_text varchar(300) not null,
    constraint attachment_pk primary key (id),
    constraint attachment_public_id_uk unique (public_id),
    constraint attachment_file_uk unique (moment_id, media_file_id),
    constraint attachment_moment_fk foreign key (moment_id) references moment (id),
    constraint attachment_media_file_fk foreign key (media_file_id) references media_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- The place of a shared moment on the timelines of the classes in which its owner was then.
create table class_timeline_entry (
    id              bigint      not null auto_increment,
    public_id       uuid        not null,
    version         bigint      not null,
    school_class_id bigint      not null,
    moment_id       bigint      not null,
    posted_at       datetime(3) not null,
    visibility      varchar(10) not null,
    constraint class_timeline_entry_pk primary key (id),
    constraint class_timeline_entry_public_id_uk unique (public_id),
    constraint class_timeline_entry_moment_uk unique (moment_id, school_class_id),
    constraint class_timeline_entry_class_fk foreign key (school_class_id) references school_class (id),
    constraint class_timeline_entry_moment_fk foreign key (moment_id) references moment (id),
    index class_timeline_entry_ix (school_class_id, posted_at, moment_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
