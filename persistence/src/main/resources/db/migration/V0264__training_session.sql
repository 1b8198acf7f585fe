-- How a trainer brings the portfolio into a school: sessions, who was there, and what is needed. Who attended is written down by
-- name: most of them have no account yet.
create table training_session (
    id        bigint        not null auto_increment,
    public_id uuid          not null,
    version   bigint        not null,
    school_id bigint        not null,
    kind      varchar(15)   not null,
    title     varchar(150)  not null,
    begins_at datetime(3)   not null,
    minutes   int           not null,
    place     varchar(150)  not null,
    trainer   varchar(150)  not null,
    materials varchar(1000) not null,
    held_at   datetime(3)   null,
    constraint training_session_pk primary key (id),
    constraint training_session_public_id_uk unique (public_id),
    constraint training_session_school_fk foreign key (school_id) references school (id),
    index training_session_ix (school_id, begins_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table training_attendee (
    training_session_id bigint       not null,
    position            int          not null,
    name                varchar(150) not null,
    present             tinyint(1)   not null,
    constraint training_attendee_pk primary key (training_session_id, position),
    constraint training_attendee_session_fk foreign key (training_session_id) references training_session (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
