-- A compliment, a tip or a question at a moment, and the answers to it. It goes with its moment. Who wrote it may be gone:
-- then its words are gone too, and what others answered stays. The indexes: a moment's reactions, and a person's.
create table reaction (
    id            bigint        not null auto_increment,
    public_id     uuid          not null,
    version       bigint        not null,
    moment_id     bigint        not null,
    writer_id     bigint        null,
    parent_id     bigint        null,
    kind          varchar(10)   not null,
    text          varchar(1000) not null,
    by_teacher    boolean       not null,
    written_at    datetime(3)   not null,
    withdrawn_at  datetime(3)   null,
    hidden_at     datetime(3)   null,
    hidden_by_id  bigint        null,
    hidden_reason varchar(500)  null,
    constraint reaction_pk primary key (id),
    constraint reaction_public_id_uk unique (public_id),
    constraint reaction_moment_fk foreign key (moment_id) references moment (id) on delete cascade,
    constraint reaction_writer_fk foreign key (writer_id) references person (id),
    constraint reaction_parent_fk foreign key (parent_id) references reaction (id) on delete cascade,
    constraint reaction_hidden_by_fk foreign key (hidden_by_id) references person (id) on delete set null,
    constraint reaction_kind_ck check ((kind = 'ANSWER') = (parent_id is not null)),
    index reaction_moment_ix (moment_id, written_at),
    index reaction_writer_ix (writer_id, moment_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
