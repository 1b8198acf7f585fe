-- A learning question is a moment of its own kind (same public id) with a tool of its own: five steps, and a life.
create table learning_question (
    id             bigint      not null auto_increment,
    public_id      uuid        not null,
    version        bigint      not null,
    moment_id      bigint      not null,
    mirror_id      bigint      null,
    wish           varchar(12) not null,
    state          varchar(12) not null,
    asked_at       datetime(3) null,
    advised_at     datetime(3) null,
    worked_at      datetime(3) null,
    looked_back_at datetime(3) null,
    constraint learning_question_pk primary key (id),
    constraint learning_question_public_id_uk unique (public_id),
    constraint learning_question_moment_uk unique (moment_id),
    constraint learning_question_moment_fk foreign key (moment_id) references moment (id) on delete cascade,
    constraint learning_question_mirror_fk foreign key (mirror_id) references moment (id) on delete set null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- The answers. The public id of a step is that of the draft in which its answer is typed.
create table question_step (
    id          bigint      not null auto_increment,
    public_id   uuid        not null,
    version     bigint      not null,
    question_id bigint      not null,
    step        varchar(12) not null,
    text        mediumtext  not null,
    saved_at    datetime(3) null,
    constraint question_step_pk primary key (id),
    constraint question_step_public_id_uk unique (public_id),
    constraint question_step_uk unique (question_id, step),
    constraint question_step_question_fk foreign key (question_id) references learning_question (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- What hangs on a question: moments and reflections of its owner, also the moment out of which it was born.
create table question_moment (
    id          bigint      not null auto_increment,
    public_id   uuid        not null,
    version     bigint      not null,
    question_id bigint      not null,
    moment_id   bigint      not null,
    tied_at     datetime(3) not null,
    constraint question_moment_pk primary key (id),
    constraint question_moment_public_id_uk unique (public_id),
    constraint question_moment_uk unique (question_id, moment_id),
    constraint question_moment_question_fk foreign key (question_id) references learning_question (id) on delete cascade,
    constraint question_moment_moment_fk foreign key (moment_id) references moment (id) on delete cascade,
    index question_moment_moment_ix (moment_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
