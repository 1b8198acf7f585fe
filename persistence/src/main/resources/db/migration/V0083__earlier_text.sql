-- What a moment said before it was changed stays with its owner, for as long as the moment is there.
create table earlier_text (
    id           bigint       not null auto_increment,
    public_id    uuid         not null,
    version      bigint       not null,
    moment_id    bigint       not null,
    title        varchar(150) not null,
    text         mediumtext   not null,
    appreciation text         not null,
    replaced_at  datetime(3)  not null,
    constraint earlier_text_pk primary key (id),
    constraint earlier_text_public_id_uk unique (public_id),
    constraint earlier_text_moment_fk foreign key (moment_id) references moment (id) on delete cascade,
    index earlier_text_ix (moment_id, replaced_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
