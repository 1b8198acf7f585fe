-- A school as an institute knows it: its board, its buildings, whom to ask, and how it came from interest to active.
-- Schools that were here before are active.
create table school_board (
    id            bigint       not null auto_increment,
    public_id     uuid         not null,
    version       bigint       not null,
    region_id     bigint       not null,
    name          varchar(150) not null,
    kvk_number    varchar(8)   not null,
    invoice_email varchar(254) not null,
    street        varchar(150) not null,
    postal_code   varchar(7)   not null,
    town          varchar(100) not null,
    constraint school_board_pk primary key (id),
    constraint school_board_public_id_uk unique (public_id),
    constraint school_board_region_fk foreign key (region_id) references region (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

alter table school
    add column type            varchar(4)  null,
    add column school_board_id bigint      null,
    add column status          varchar(15) not null default 'ACTIVE',
    add constraint school_board_fk foreign key (school_board_id) references school_board (id),
    add index school_region_status_ix (region_id, status, name);

create table school_status_change (
    id          bigint       not null auto_increment,
    public_id   uuid         not null,
    version     bigint       not null,
    school_id   bigint       not null,
    from_status varchar(15)  not null,
    to_status   varchar(15)  not null,
    reason      varchar(500) not null,
    changed_at  datetime(3)  not null,
    constraint school_status_change_pk primary key (id),
    constraint school_status_change_public_id_uk unique (public_id),
    constraint school_status_change_school_fk foreign key (school_id) references school (id),
    index school_status_change_ix (school_id, changed_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table location (
    id          bigint       not null auto_increment,
    public_id   uuid         not null,
    version     bigint       not null,
    school_id   bigint       not null,
    name        varchar(150) not null,
    brin        char(6)      not null,
    street      varchar(150) not null,
    postal_code varchar(7)   not null,
    town        varchar(100) not null,
    constraint location_pk primary key (id),
    constraint location_public_id_uk unique (public_id),
    constraint location_school_fk foreign key (school_id) references school (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table school_contact (
    id        bigint       not null auto_increment,
    public_id uuid         not null,
    version   bigint       not null,
    school_id bigint       not null,
    name      varchar(150) not null,
    position  varchar(100) not null,
    email     varchar(254) not null,
    telephone varchar(30)  not null,
    constraint school_contact_pk primary key (id),
    constraint school_contact_public_id_uk unique (public_id),
    constraint school_contact_school_fk foreign key (school_id) references school (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
