-- What a region tells about itself on its public page, part by part in each language, and the files of its institute. Where
-- it tells nothing, the product's own words stand. The bytes of files lie in the media folder under their hash; a new file
-- has a new id, so that browsers may keep the old one for ever.
create table region_text (
    id        bigint      not null auto_increment,
    public_id uuid        not null,
    version   bigint      not null,
    region_id bigint      not null,
    language  char(2)     not null,
    part      varchar(15) not null,
    content   mediumtext  not null,
    constraint region_text_pk primary key (id),
    constraint region_text_public_id_uk unique (public_id),
    constraint region_text_part_uk unique (region_id, language, part),
    constraint region_text_region_fk foreign key (region_id) references region (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table region_file (
    id         bigint       not null auto_increment,
    public_id  uuid         not null,
    version    bigint       not null,
    region_id  bigint       not null,
    kind       varchar(10)  not null,
    name       varchar(255) not null,
    media_type varchar(60)  not null,
    sha256     char(64)     not null,
    bytes      bigint       not null,
    width      int          not null,
    height     int          not null,
    added_at   datetime(3)  not null,
    constraint region_file_pk primary key (id),
    constraint region_file_public_id_uk unique (public_id),
    constraint region_file_region_fk foreign key (region_id) references region (id),
    index region_file_kind_ix (region_id, kind),
    index region_file_sha256_ix (sha256)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
