-- A region is served by one culture institute.
create table region (
    id                bigint       not null auto_increment,
    public_id         uuid         not null,
    version           bigint       not null,
    name              varchar(100) not null,
    slug              varchar(60)  not null,
    institute_name    varchar(150) not null,
    contact_name      varchar(150) null,
    contact_email     varchar(254) null,
    contact_telephone varchar(30)  null,
    constraint region_pk primary key (id),
    constraint region_public_id_uk unique (public_id),
    constraint region_slug_uk unique (slug)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
