-- Private notes of teachers. The school stands with the note: who does not belong to it any more, author or colleague,
-- does not read it any more. A note about a moment also names the moment's owner, because it is personal data of theirs,
-- also when the moment is gone. The activity is an id without a foreign key: its table is of another feature.
create table note (
    id          bigint      not null auto_increment,
    public_id   uuid        not null,
    version     bigint      not null,
    author_id   bigint      not null,
    school_id   bigint      not null,
    about       varchar(10) not null,
    person_id   bigint      null,
    moment_id   bigint      null,
    activity    uuid        null,
    text        text        not null,
    school_year char(9)     not null,
    written_at  datetime(3) not null,
    changed_at  datetime(3) null,
    removed_at  datetime(3) null,
    constraint note_pk primary key (id),
    constraint note_public_id_uk unique (public_id),
    constraint note_author_fk foreign key (author_id) references person (id),
    constraint note_school_fk foreign key (school_id) references school (id),
    constraint note_person_fk foreign key (person_id) references person (id),
    constraint note_moment_fk foreign key (moment_id) references moment (id) on delete set null,
    constraint note_about_ck check (about in ('PERSON', 'MOMENT', 'ACTIVITY')),
    index note_author_ix (author_id, written_at, id),
    index note_person_ix (person_id, author_id, written_at),
    index note_moment_ix (moment_id, author_id, written_at),
    index note_removed_ix (removed_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- With whom the author shared a note, by name.
create table note_share (
    id           bigint      not null auto_increment,
    public_id    uuid        not null,
    version      bigint      not null,
    note_id      bigint      not null,
    colleague_id bigint      not null,
    shared_at    datetime(3) not null,
    constraint note_share_pk primary key (id),
    constraint note_share_public_id_uk unique (public_id),
    constraint note_share_colleague_uk unique (note_id, colleague_id),
    constraint note_share_note_fk foreign key (note_id) references note (id) on delete cascade,
    constraint note_share_colleague_fk foreign key (colleague_id) references person (id),
    index note_share_colleague_ix (colleague_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
