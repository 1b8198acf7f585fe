-- A teacher read a moment and passed it without a reaction; for their own reading list only, nobody else is told.
create table seen (
    id        bigint      not null auto_increment,
    public_id uuid        not null,
    version   bigint      not null,
    viewer_id bigint      not null,
    moment_id bigint      not null,
    seen_at   datetime(3) not null,
    constraint seen_pk primary key (id),
    constraint seen_public_id_uk unique (public_id),
    constraint seen_once_uk unique (viewer_id, moment_id),
    constraint seen_viewer_fk foreign key (viewer_id) references person (id),
    constraint seen_moment_fk foreign key (moment_id) references moment (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
