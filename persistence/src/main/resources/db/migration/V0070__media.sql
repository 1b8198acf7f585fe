-- What people brought: a row says what the bytes are and whose; the bytes lie on disk under their SHA-256.
create table media_file (
    id            bigint       not null auto_increment,
    public_id     uuid         not null,
    version       bigint       not null,
    owner_id      bigint       not null,
    draft_id      bigint       null,
    kind          varchar(10)  not null,
    media_type    varchar(60)  not null,
    original_name varchar(255) not null,
    width         int          not null,
    height        int          not null,
    received_at   datetime(3)  not null,
    constraint media_file_pk primary key (id),
    constraint media_file_public_id_uk unique (public_id),
    constraint media_file_owner_fk foreign key (owner_id) references person (id),
    constraint media_file_draft_fk foreign key (draft_id) references draft (id) on delete set null,
    constraint media_file_kind_ck check (kind in ('PHOTOGRAPH', 'VIDEO', 'SOUND')),
    index media_file_owner_ix (owner_id),
    index media_file_received_ix (draft_id, received_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table media_variant (
    media_file_id bigint      not null,
    size          varchar(10) not null,
    sha256        char(64)    character set ascii collate ascii_bin not null,
    bytes         bigint      not null,
    width         int         not null,
    height        int         not null,
    media_type    varchar(60) not null,
    constraint media_variant_pk primary key (media_file_id, size),
    constraint media_variant_file_fk foreign key (media_file_id) references media_file (id) on delete cascade,
    index media_variant_sha256_ix (sha256)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
