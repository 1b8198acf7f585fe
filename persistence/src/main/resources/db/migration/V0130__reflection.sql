-- Looking back. A reflection is a moment (same public id) and adds what it looks back at, answers per layer of the onion,
-- and a wish. It goes with its moment; a moment that it looked back at may go without it.
create table reflection (
    id          bigint       not null auto_increment,
    public_id   uuid         not null,
    version     bigint       not null,
    moment_id   bigint       not null,
    period_from date         null,
    period_to   date         null,
    wish_kind   varchar(12)  null,
    wish_words  varchar(500) not null,
    constraint reflection_pk primary key (id),
    constraint reflection_public_id_uk unique (public_id),
    constraint reflection_moment_uk unique (moment_id),
    constraint reflection_moment_fk foreign key (moment_id) references moment (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table reflection_about (
    reflection_id bigint not null,
    moment_id     bigint not null,
    constraint reflection_about_pk primary key (reflection_id, moment_id),
    constraint reflection_about_reflection_fk foreign key (reflection_id) references reflection (id) on delete cascade,
    constraint reflection_about_moment_fk foreign key (moment_id) references moment (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table reflection_answer (
    id            bigint      not null auto_increment,
    public_id     uuid        not null,
    version       bigint      not null,
    reflection_id bigint      not null,
    position      int         not null,
    layer         varchar(16) not null,
    number        int         not null,
    text          mediumtext  not null,
    media_file_id bigint      null,
    constraint reflection_answer_pk primary key (id),
    constraint reflection_answer_public_id_uk unique (public_id),
    constraint reflection_answer_reflection_fk foreign key (reflection_id) references reflection (id) on delete cascade,
    constraint reflection_answer_file_fk foreign key (media_file_id) references media_file (id) on delete set null,
    index reflection_answer_ix (reflection_id, position)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
