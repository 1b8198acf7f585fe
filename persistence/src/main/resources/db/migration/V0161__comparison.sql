-- Then and now: two moments side by side, and what changed in between. It goes when one of both is erased.
create table comparison (
    id         bigint        not null auto_increment,
    public_id  uuid          not null,
    version    bigint        not null,
    owner_id   bigint        not null,
    earlier_id bigint        not null,
    later_id   bigint        not null,
    words      varchar(2000) not null,
    made_at    datetime(3)   not null,
    constraint comparison_pk primary key (id),
    constraint comparison_public_id_uk unique (public_id),
    constraint comparison_moments_uk unique (earlier_id, later_id),
    constraint comparison_owner_fk foreign key (owner_id) references person (id),
    constraint comparison_earlier_fk foreign key (earlier_id) references moment (id) on delete cascade,
    constraint comparison_later_fk foreign key (later_id) references moment (id) on delete cascade,
    index comparison_owner_ix (owner_id, made_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
