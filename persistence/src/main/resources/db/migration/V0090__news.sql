-- What happened that concerns somebody: a reaction, an advice, a talk. One row each; the words are made when it is read.
create table news_item (
    id           bigint      not null auto_increment,
    public_id    uuid        not null,
    version      bigint      not null,
    recipient_id bigint      not null,
    actor_id     bigint      not null,
    kind         varchar(30) not null,
    subject      uuid        not null,
    happened_at  datetime(3) not null,
    read_at      datetime(3) null,
    constraint news_item_pk primary key (id),
    constraint news_item_public_id_uk unique (public_id),
    constraint news_item_recipient_fk foreign key (recipient_id) references person (id),
    constraint news_item_actor_fk foreign key (actor_id) references person (id),
    index news_item_recipient_ix (recipient_id, happened_at, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
