-- The four questions above every portfolio, answered anew each school year. The answers of earlier years stay.
create table answer (
    id          bigint      not null auto_increment,
    public_id   uuid        not null,
    version     bigint      not null,
    owner_id    bigint      not null,
    school_year char(9)     not null,
    question    varchar(10) not null,
    text        text        not null,
    changed_at  datetime(3) not null,
    constraint answer_pk primary key (id),
    constraint answer_public_id_uk unique (public_id),
    constraint answer_question_uk unique (owner_id, school_year, question),
    constraint answer_owner_fk foreign key (owner_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
