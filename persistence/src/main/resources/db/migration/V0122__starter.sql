-- Words that help to begin an answer, and examples of one. Those without a school are for all; a school adds its own, and
-- retires what it no longer wants instead of deleting it.
create table starter (
    id         bigint       not null auto_increment,
    public_id  uuid         not null default uuid(),
    version    bigint       not null default 1,
    school_id  bigint       null,
    edition    varchar(2)   not null,
    step       varchar(12)  not null,
    kind       varchar(12)  not null,
    competence varchar(12)  null,
    discipline varchar(40)  null,
    dutch      varchar(300) not null,
    english    varchar(300) not null,
    retired_at datetime(3)  null,
    constraint starter_pk primary key (id),
    constraint starter_public_id_uk unique (public_id),
    constraint starter_school_fk foreign key (school_id) references school (id),
    index starter_ix (school_id, edition, step)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
