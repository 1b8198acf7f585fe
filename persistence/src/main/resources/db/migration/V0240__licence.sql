-- What a school may use in a school year, and at which prices: the tariff is written down here as it was then, because an
-- institute may have another one tomorrow. A charge is what a school owes under it; one is never changed, only added.
create table licence (
    id             bigint       not null auto_increment,
    public_id      uuid         not null,
    version        bigint       not null,
    school_id      bigint       not null,
    school_year    varchar(9)   not null,
    accounts       int          not null,
    first_year     boolean      not null,
    status         varchar(10)  not null,
    reference      varchar(60)  not null,
    made_at        datetime(3)  not null,
    asked_accounts int          not null,
    asked_words    varchar(500) not null,
    asked_at       datetime(3)  null,
    constraint licence_pk primary key (id),
    constraint licence_public_id_uk unique (public_id),
    constraint licence_school_year_uk unique (school_id, school_year),
    constraint licence_school_fk foreign key (school_id) references school (id),
    constraint licence_accounts_ck check (accounts > 0),
    constraint licence_status_ck check (status in ('PROPOSED', 'AGREED', 'DECLINED')),
    index licence_year_ix (school_year, status)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table licence_role (
    licence_id bigint      not null,
    role       varchar(20) not null,
    constraint licence_role_pk primary key (licence_id, role),
    constraint licence_role_licence_fk foreign key (licence_id) references licence (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table licence_component (
    licence_id  bigint       not null,
    position    int          not null,
    kind        varchar(30)  not null,
    name        varchar(100) not null,
    price_cents bigint       not null,
    constraint licence_component_pk primary key (licence_id, position),
    constraint licence_component_licence_fk foreign key (licence_id) references licence (id) on delete cascade,
    constraint licence_component_price_ck check (price_cents >= 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table charge (
    id          bigint       not null auto_increment,
    public_id   uuid         not null,
    version     bigint       not null,
    licence_id  bigint       not null,
    kind        varchar(30)  not null,
    name        varchar(100) not null,
    quantity    int          not null,
    price_cents bigint       not null,
    made_at     datetime(3)  not null,
    constraint charge_pk primary key (id),
    constraint charge_public_id_uk unique (public_id),
    constraint charge_licence_fk foreign key (licence_id) references licence (id),
    constraint charge_quantity_ck check (quantity > 0),
    constraint charge_price_ck check (price_cents >= 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- Accounts in use are counted live, of all schools of a region in one statement.
create index role_grant_school_ix on role_grant (school_id, role, end_date, begin_date, person_id);
