-- Rosters: what a school's file would change stands here until somebody applies it or puts it away. The file itself is
-- never kept; lines are erased a day after they were applied. Nothing that is forbidden (BSN, country …) has a column.
create table roster_preview (
    id          bigint       not null auto_increment,
    public_id   uuid         not null,
    version     bigint       not null,
    school_id   bigint       not null,
    uploaded_by bigint       null,
    school_year char(9)      not null,
    file_name   varchar(150) not null,
    format      varchar(10)  not null,
    complete    boolean      not null,
    state       varchar(10)  not null,
    steps_done  smallint     not null,
    added       int          not null,
    changed     int          not null,
    moved       int          not null,
    ended       int          not null,
    made_at     datetime(3)  not null,
    begun_at    datetime(3)  null,
    finished_at datetime(3)  null,
    constraint roster_preview_pk primary key (id),
    constraint roster_preview_public_id_uk unique (public_id),
    constraint roster_preview_school_fk foreign key (school_id) references school (id),
    index roster_preview_school_ix (school_id, made_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- A class or a person, as the file has it beside what is there. number: its place in the preview.
create table roster_line (
    roster_preview_id bigint        not null,
    number            int           not null,
    line_number       int           not null,
    kind              varchar(6)    not null,
    deed              varchar(8)    not null,
    standing          varchar(9)    null,
    source_key        varchar(256)  character set utf8mb4 collate utf8mb4_bin null,
    given_name        varchar(100)  not null,
    prefix            varchar(30)   null,
    family_name       varchar(150)  not null,
    year_group        tinyint       not null,
    was_name          varchar(300)  not null,
    was_places        varchar(1000) not null,
    places            varchar(1000) not null,
    eck_hash          char(64)      character set ascii collate ascii_bin null,
    new_public_id     uuid          not null,
    user_name         varchar(100)  character set utf8mb4 collate utf8mb4_bin null,
    person_id         bigint        null,
    school_class_id   bigint        null,
    begins_role       varchar(20)   null,
    suggested_id      bigint        null,
    asked             varchar(20)   null,
    answer            boolean       null,
    constraint roster_line_pk primary key (roster_preview_id, number),
    constraint roster_line_preview_fk foreign key (roster_preview_id) references roster_preview (id) on delete cascade,
    index roster_line_deed_ix (roster_preview_id, deed, number),
    index roster_line_person_ix (person_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- A membership that begins, ends or stays: person and class are lines of the preview.
create table roster_place (
    roster_preview_id bigint      not null,
    person_number     int         not null,
    class_number      int         null,
    membership_id     bigint      null,
    deed              varchar(5)  not null,
    index roster_place_ix (roster_preview_id, deed),
    constraint roster_place_preview_fk foreign key (roster_preview_id) references roster_preview (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table roster_trouble (
    roster_preview_id bigint       not null,
    number            int          not null,
    line_number       int          not null,
    kind              varchar(30)  not null,
    subject           varchar(200) not null,
    constraint roster_trouble_pk primary key (roster_preview_id, number),
    constraint roster_trouble_preview_fk foreign key (roster_preview_id) references roster_preview (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
