-- The vocabulary: the words with which work is tagged. Every region begins with a copy of the start set and then goes its
-- own way; a school adds its own and hides others. Words are retired and never deleted: pupils used them.
create table start_term (
    position   smallint     not null,
    kind       varchar(12)  not null,
    competence varchar(12)  null,
    code       varchar(40)  character set ascii collate ascii_bin not null,
    po_nl      varchar(120) not null,
    po_en      varchar(120) not null,
    vo_nl      varchar(120) not null,
    vo_en      varchar(120) not null,
    constraint start_term_pk primary key (code),
    constraint start_term_position_uk unique (position)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table term (
    id         bigint       not null auto_increment,
    public_id  uuid         not null,
    version    bigint       not null,
    region_id  bigint       not null,
    school_id  bigint       null,
    kind       varchar(12)  not null,
    competence varchar(12)  null,
    code       varchar(40)  character set ascii collate ascii_bin null,
    po_nl      varchar(120) not null,
    po_en      varchar(120) not null,
    vo_nl      varchar(120) not null,
    vo_en      varchar(120) not null,
    position   int          not null,
    retired_at datetime(3)  null,
    constraint term_pk primary key (id),
    constraint term_public_id_uk unique (public_id),
    constraint term_code_uk unique (region_id, code),
    constraint term_region_fk foreign key (region_id) references region (id),
    constraint term_school_fk foreign key (school_id) references school (id),
    constraint term_kind_ck check (kind in ('COMPETENCE', 'INDICATOR', 'DOMAIN', 'DISCIPLINE')),
    constraint term_competence_ck check ((kind in ('COMPETENCE', 'INDICATOR')) = (competence is not null)),
    index term_place_ix (region_id, school_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table hidden_term (
    id        bigint not null auto_increment,
    public_id uuid   not null,
    version   bigint not null,
    school_id bigint not null,
    term_id   bigint not null,
    constraint hidden_term_pk primary key (id),
    constraint hidden_term_public_id_uk unique (public_id),
    constraint hidden_term_uk unique (school_id, term_id),
    constraint hidden_term_school_fk foreign key (school_id) references school (id),
    constraint hidden_term_term_fk foreign key (term_id) references term (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table moment_term (
    moment_id bigint not null,
    term_id   bigint not null,
    constraint moment_term_pk primary key (moment_id, term_id),
    constraint moment_term_moment_fk foreign key (moment_id) references moment (id) on delete cascade,
    constraint moment_term_term_fk foreign key (term_id) references term (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
