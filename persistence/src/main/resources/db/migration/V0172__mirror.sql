-- A teacher holds up a moment of their own as a mirror to a class; pupils answer with a moment. Both go with their moments.
create table mirror (
    id              bigint       not null auto_increment,
    public_id       uuid         not null,
    version         bigint       not null,
    moment_id       bigint       not null,
    school_class_id bigint       not null,
    words           varchar(300) not null,
    held_at         datetime(3)  not null,
    constraint mirror_pk primary key (id),
    constraint mirror_public_id_uk unique (public_id),
    constraint mirror_moment_uk unique (moment_id, school_class_id),
    constraint mirror_moment_fk foreign key (moment_id) references moment (id) on delete cascade,
    constraint mirror_class_fk foreign key (school_class_id) references school_class (id),
    index mirror_class_ix (school_class_id, held_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table mirror_answer (
    id        bigint not null auto_increment,
    public_id uuid   not null,
    version   bigint not null,
    mirror_id bigint not null,
    moment_id bigint not null,
    constraint mirror_answer_pk primary key (id),
    constraint mirror_answer_public_id_uk unique (public_id),
    constraint mirror_answer_moment_uk unique (moment_id),
    constraint mirror_answer_mirror_fk foreign key (mirror_id) references mirror (id) on delete cascade,
    constraint mirror_answer_moment_fk foreign key (moment_id) references moment (id) on delete cascade,
    index mirror_answer_ix (mirror_id, moment_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
