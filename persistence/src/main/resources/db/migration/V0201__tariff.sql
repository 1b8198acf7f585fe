-- What a region charges, from a day on. A tariff that was used is never changed (used_at); the next one follows it.
create table tariff (
    id         bigint      not null auto_increment,
    public_id  uuid        not null,
    version    bigint      not null,
    region_id  bigint      not null,
    valid_from date        not null,
    used_at    datetime(3) null,
    constraint tariff_pk primary key (id),
    constraint tariff_public_id_uk unique (public_id),
    constraint tariff_valid_from_uk unique (region_id, valid_from),
    constraint tariff_region_fk foreign key (region_id) references region (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table tariff_role (
    tariff_id bigint      not null,
    role      varchar(20) not null,
    constraint tariff_role_pk primary key (tariff_id, role),
    constraint tariff_role_tariff_fk foreign key (tariff_id) references tariff (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table tariff_component (
    tariff_id   bigint       not null,
    position    int          not null,
    kind        varchar(30)  not null,
    name        varchar(100) not null,
    price_cents bigint       not null,
    constraint tariff_component_pk primary key (tariff_id, position),
    constraint tariff_component_tariff_fk foreign key (tariff_id) references tariff (id) on delete cascade,
    constraint tariff_component_price_ck check (price_cents >= 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
