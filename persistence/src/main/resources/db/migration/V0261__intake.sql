-- What a school wants, before anything is offered: its trajectory, and what was said in the talk with it. One of each for a
-- school; an answer belongs to a question that the code knows by name.
create table trajectory (
    id            bigint       not null auto_increment,
    public_id     uuid         not null,
    version       bigint       not null,
    school_id     bigint       not null,
    phase         varchar(15)  null,
    ambition      varchar(2000) not null,
    question      varchar(1000) not null,
    planned_start date         null,
    classes       varchar(300) not null,
    constraint trajectory_pk primary key (id),
    constraint trajectory_public_id_uk unique (public_id),
    constraint trajectory_school_uk unique (school_id),
    constraint trajectory_school_fk foreign key (school_id) references school (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table intake (
    id        bigint      not null auto_increment,
    public_id uuid        not null,
    version   bigint      not null,
    school_id bigint      not null,
    kept_at   datetime(3) not null,
    done_at   datetime(3) null,
    constraint intake_pk primary key (id),
    constraint intake_public_id_uk unique (public_id),
    constraint intake_school_uk unique (school_id),
    constraint intake_school_fk foreign key (school_id) references school (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table intake_answer (
    intake_id bigint        not null,
    question  varchar(30)   not null,
    words     varchar(4000) not null,
    constraint intake_answer_pk primary key (intake_id, question),
    constraint intake_answer_intake_fk foreign key (intake_id) references intake (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
