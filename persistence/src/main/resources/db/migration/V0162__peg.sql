-- What hangs on the line of a chapter, in its order: a moment with a caption, words in between, or a comparison. A moment
-- is referred to and never copied, hangs once, and takes its peg along when it is erased.
create table peg (
    id            bigint        not null auto_increment,
    public_id     uuid          not null,
    version       bigint        not null,
    chapter_id    bigint        not null,
    position      int           not null,
    moment_id     bigint        null,
    comparison_id bigint        null,
    words         varchar(2000) not null,
    constraint peg_pk primary key (id),
    constraint peg_public_id_uk unique (public_id),
    constraint peg_moment_uk unique (moment_id),
    constraint peg_comparison_uk unique (comparison_id),
    constraint peg_chapter_fk foreign key (chapter_id) references chapter (id) on delete cascade,
    constraint peg_moment_fk foreign key (moment_id) references moment (id) on delete cascade,
    constraint peg_comparison_fk foreign key (comparison_id) references comparison (id) on delete cascade,
    index peg_chapter_ix (chapter_id, position)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
