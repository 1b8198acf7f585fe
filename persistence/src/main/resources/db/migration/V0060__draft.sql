-- What somebody typed and did not finish: a row per field, so that nothing has to be unpacked to be erased or exported.
create table draft (
    id          bigint      not null auto_increment,
    public_id   uuid        not null,
    version     bigint      not null,
    owner_id    bigint      not null,
    form        varchar(60) not null,
    subject     uuid        null,
    saved_at    datetime(3) not null,
    finished_at datetime(3) null,
    constraint draft_pk primary key (id),
    constraint draft_public_id_uk unique (public_id),
    constraint draft_owner_fk foreign key (owner_id) references person (id),
    index draft_owner_ix (owner_id, finished_at, saved_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table draft_field (
    draft_id bigint       not null,
    name     varchar(100) character set ascii collate ascii_bin not null,
    content  mediumtext   not null,
    constraint draft_field_pk primary key (draft_id, name),
    constraint draft_field_draft_fk foreign key (draft_id) references draft (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
