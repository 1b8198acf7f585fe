-- Schools of a region, and their classes: one row per class per school year.
create table school (
    id        bigint       not null auto_increment,
    public_id uuid         not null,
    version   bigint       not null,
    region_id bigint       not null,
    name      varchar(150) not null,
    edition   char(2)      not null,
    brin      varchar(6)   not null,
    constraint school_pk primary key (id),
    constraint school_public_id_uk unique (public_id),
    constraint school_region_fk foreign key (region_id) references region (id),
    constraint school_edition_ck check (edition in ('PO', 'VO', 'HO'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table school_class (
    id          bigint      not null auto_increment,
    public_id   uuid        not null,
    version     bigint      not null,
    school_id   bigint      not null,
    school_year char(9)     not null,
    name        varchar(60) not null,
    year_group  tinyint     not null,
    constraint school_class_pk primary key (id),
    constraint school_class_public_id_uk unique (public_id),
    constraint school_class_name_uk unique (school_id, school_year, name),
    constraint school_class_school_fk foreign key (school_id) references school (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
