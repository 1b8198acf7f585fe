-- People, how they sign in, what they come for, and in which class they are.
create table person (
    id          bigint       not null auto_increment,
    public_id   uuid         not null,
    version     bigint       not null,
    given_name  varchar(100) not null,
    prefix      varchar(30)  null,
    family_name varchar(150) not null,
    language    char(2)      not null,
    accent      varchar(10)  not null,
    constraint person_pk primary key (id),
    constraint person_public_id_uk unique (public_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table credential (
    id            bigint       not null auto_increment,
    public_id     uuid         not null,
    version       bigint       not null,
    person_id     bigint       not null,
    user_name     varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    password_hash varchar(255) character set ascii collate ascii_bin not null,
    must_change   boolean      not null,
    wrong_tries   int          not null,
    blocked_until datetime(3)  null,
    last_sign_in  datetime(3)  null,
    constraint credential_pk primary key (id),
    constraint credential_public_id_uk unique (public_id),
    constraint credential_person_uk unique (person_id),
    constraint credential_user_name_uk unique (user_name),
    constraint credential_person_fk foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table role_grant (
    id         bigint      not null auto_increment,
    public_id  uuid        not null,
    version    bigint      not null,
    person_id  bigint      not null,
    role       varchar(20) not null,
    school_id  bigint      null,
    region_id  bigint      null,
    begin_date date        not null,
    end_date   date        null,
    constraint role_grant_pk primary key (id),
    constraint role_grant_public_id_uk unique (public_id),
    constraint role_grant_person_fk foreign key (person_id) references person (id),
    constraint role_grant_school_fk foreign key (school_id) references school (id),
    constraint role_grant_region_fk foreign key (region_id) references region (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table membership (
    id              bigint      not null auto_increment,
    public_id       uuid        not null,
    version         bigint      not null,
    person_id       bigint      not null,
    school_class_id bigint      not null,
    role            varchar(20) not null,
    begin_date      date        not null,
    end_date        date        null,
    constraint membership_pk primary key (id),
    constraint membership_public_id_uk unique (public_id),
    constraint membership_person_fk foreign key (person_id) references person (id),
    constraint membership_class_fk foreign key (school_class_id) references school_class (id),
    constraint membership_role_ck check (role in ('PUPIL', 'TEACHER')),
    constraint membership_dates_ck check (end_date is null or end_date >= begin_date),
    index membership_person_ix (person_id, school_class_id),
    index membership_class_ix (school_class_id, role, person_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
