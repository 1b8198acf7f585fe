-- Rolling over: classes move up to the next school year. What was done is written down, so that it can be undone.
create table roll_over (
    id        bigint      not null auto_increment,
    public_id uuid        not null,
    version   bigint      not null,
    school_id bigint      not null,
    from_year char(9)     not null,
    begin_date date       not null,
    made_at   datetime(3) not null,
    undone_at datetime(3) null,
    constraint roll_over_pk primary key (id),
    constraint roll_over_public_id_uk unique (public_id),
    constraint roll_over_school_fk foreign key (school_id) references school (id),
    index roll_over_school_ix (school_id, from_year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- to_class_id is empty for a class whose pupils leave; made says whether rolling over made the class.
create table roll_over_class (
    roll_over_id  bigint      not null,
    from_class_id bigint      not null,
    name          varchar(60) not null,
    year_group    tinyint     not null,
    leaves        boolean     not null,
    to_public_id  uuid        not null,
    to_class_id   bigint      null,
    made          boolean     not null default false,
    constraint roll_over_class_pk primary key (roll_over_id, from_class_id),
    constraint roll_over_class_fk foreign key (roll_over_id) references roll_over (id),
    constraint roll_over_class_from_fk foreign key (from_class_id) references school_class (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- Memberships that rolling over ended, with the last day that they had before; and those that it began.
create table roll_over_membership (
    roll_over_id  bigint  not null,
    membership_id bigint  not null,
    begun         boolean not null,
    had_end       date    null,
    constraint roll_over_membership_pk primary key (roll_over_id, membership_id),
    constraint roll_over_membership_fk foreign key (roll_over_id) references roll_over (id),
    constraint roll_over_membership_of_fk foreign key (membership_id) references membership (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
