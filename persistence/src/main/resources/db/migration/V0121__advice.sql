-- What a teacher advises in the margin of a step. It stays with the question; it is its writer's own in an access request.
create table advice (
    id          bigint      not null auto_increment,
    public_id   uuid        not null,
    version     bigint      not null,
    question_id bigint      not null,
    step        varchar(12) not null,
    writer_id   bigint      not null,
    text        text        not null,
    given_at    datetime(3) not null,
    read_at     datetime(3) null,
    constraint advice_pk primary key (id),
    constraint advice_public_id_uk unique (public_id),
    constraint advice_question_fk foreign key (question_id) references learning_question (id) on delete cascade,
    constraint advice_writer_fk foreign key (writer_id) references person (id),
    index advice_question_ix (question_id, given_at),
    index advice_writer_ix (writer_id, given_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
