-- A school's own activities and criteria. An activity hangs on classes, not on pupils: who does it follows from who is in
-- the class that day. What was used is retired, never removed; therefore a moment's key to it has no cascade.
create table criterion (
    id          bigint       not null auto_increment,
    public_id   uuid         not null,
    version     bigint       not null,
    school_id   bigint       not null,
    words       varchar(120) not null,
    explanation varchar(500) not null,
    retired_at  datetime(3)  null,
    constraint criterion_pk primary key (id),
    constraint criterion_public_id_uk unique (public_id),
    constraint criterion_school_fk foreign key (school_id) references school (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table activity (
    id          bigint       not null auto_increment,
    public_id   uuid         not null,
    version     bigint       not null,
    school_id   bigint       not null,
    school_year char(9)      not null,
    kind        varchar(20)  not null,
    title       varchar(150) not null,
    place       varchar(150) not null,
    first_day   date         not null,
    last_day    date         null,
    discipline  varchar(40)  null,
    made_by_id  bigint       null,
    made_at     datetime(3)  not null,
    earlier_id  bigint       null,
    retired_at  datetime(3)  null,
    constraint activity_pk primary key (id),
    constraint activity_public_id_uk unique (public_id),
    constraint activity_school_fk foreign key (school_id) references school (id),
    constraint activity_made_by_fk foreign key (made_by_id) references person (id),
    constraint activity_earlier_fk foreign key (earlier_id) references activity (id),
    constraint activity_days_ck check (last_day is null or last_day >= first_day),
    index activity_school_year_ix (school_id, school_year, first_day, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table activity_question (
    activity_id bigint       not null,
    position    int          not null,
    words       varchar(200) not null,
    constraint activity_question_pk primary key (activity_id, position),
    constraint activity_question_activity_fk foreign key (activity_id) references activity (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table activity_competence (
    activity_id bigint      not null,
    competence  varchar(12) not null,
    constraint activity_competence_pk primary key (activity_id, competence),
    constraint activity_competence_activity_fk foreign key (activity_id) references activity (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table activity_class (
    activity_id     bigint not null,
    school_class_id bigint not null,
    constraint activity_class_pk primary key (activity_id, school_class_id),
    constraint activity_class_activity_fk foreign key (activity_id) references activity (id) on delete cascade,
    constraint activity_class_class_fk foreign key (school_class_id) references school_class (id),
    index activity_class_ix (school_class_id, activity_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table activity_criterion (
    activity_id  bigint not null,
    criterion_id bigint not null,
    constraint activity_criterion_pk primary key (activity_id, criterion_id),
    constraint activity_criterion_activity_fk foreign key (activity_id) references activity (id) on delete cascade,
    constraint activity_criterion_criterion_fk foreign key (criterion_id) references criterion (id),
    index activity_criterion_ix (criterion_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
