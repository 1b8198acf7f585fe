-- Talks of a pupil with a teacher or a classmate. When a talk is held it becomes a moment of the pupil (same public id) and
-- goes with it. What lies on the table may be seen by those who may see the moment itself, and by nobody else.
create table reflection_talk (
    id                 bigint       not null auto_increment,
    public_id          uuid         not null,
    version            bigint       not null,
    pupil_id           bigint       not null,
    partner_id         bigint       not null,
    planned_at         datetime(3)  not null,
    place              varchar(150) not null,
    held_at            datetime(3)  null,
    moment_id          bigint       null,
    pupil_agreed_at    datetime(3)  null,
    partner_agreed_at  datetime(3)  null,
    wish_kind          varchar(12)  null,
    wish_words         varchar(500) not null,
    constraint reflection_talk_pk primary key (id),
    constraint reflection_talk_public_id_uk unique (public_id),
    constraint reflection_talk_moment_uk unique (moment_id),
    constraint reflection_talk_pupil_fk foreign key (pupil_id) references person (id),
    constraint reflection_talk_partner_fk foreign key (partner_id) references person (id),
    constraint reflection_talk_moment_fk foreign key (moment_id) references moment (id) on delete cascade,
    constraint reflection_talk_two_ck check (pupil_id <> partner_id),
    index reflection_talk_pupil_ix (pupil_id, planned_at),
    index reflection_talk_partner_ix (partner_id, planned_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table talk_table (
    id         bigint not null auto_increment,
    public_id  uuid   not null,
    version    bigint not null,
    talk_id    bigint not null,
    moment_id  bigint not null,
    laid_by_id bigint not null,
    constraint talk_table_pk primary key (id),
    constraint talk_table_public_id_uk unique (public_id),
    constraint talk_table_moment_uk unique (talk_id, moment_id),
    constraint talk_table_talk_fk foreign key (talk_id) references reflection_talk (id) on delete cascade,
    constraint talk_table_moment_fk foreign key (moment_id) references moment (id) on delete cascade,
    constraint talk_table_laid_by_fk foreign key (laid_by_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table talk_part (
    id            bigint      not null auto_increment,
    public_id     uuid        not null,
    version       bigint      not null,
    talk_id       bigint      not null,
    person_id     bigint      not null,
    text          mediumtext  not null,
    media_file_id bigint      null,
    written_at    datetime(3) not null,
    constraint talk_part_pk primary key (id),
    constraint talk_part_public_id_uk unique (public_id),
    constraint talk_part_person_uk unique (talk_id, person_id),
    constraint talk_part_talk_fk foreign key (talk_id) references reflection_talk (id) on delete cascade,
    constraint talk_part_person_fk foreign key (person_id) references person (id),
    constraint talk_part_file_fk foreign key (media_file_id) references media_file (id) on delete set null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
