-- Words of one's own on a moment. The owner stands in it so that one's own words are found at once, however many moments
-- there are. Binary: what Java holds for two words are two words here.
create table moment_tag (
    moment_id bigint      not null,
    word      varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    owner_id  bigint      not null,
    constraint moment_tag_pk primary key (moment_id, word),
    constraint moment_tag_moment_fk foreign key (moment_id) references moment (id) on delete cascade,
    constraint moment_tag_owner_fk foreign key (owner_id) references person (id),
    index moment_tag_owner_ix (owner_id, word)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
