-- Documents that were made once and never change: offers, agreements, invoices, letters. They stand in the database and not
-- beside photographs: they are few and small, have to be backed up with the rows that speak of them, and nobody may sweep
-- them.
create table document (
    id         bigint       not null auto_increment,
    public_id  uuid         not null,
    version    bigint       not null,
    region_id  bigint       null,
    name       varchar(200) not null,
    media_type varchar(60)  not null,
    content    mediumblob   not null,
    made_at    datetime(3)  not null,
    constraint document_pk primary key (id),
    constraint document_public_id_uk unique (public_id),
    constraint document_region_fk foreign key (region_id) references region (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
