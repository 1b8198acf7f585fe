-- Mail that is to be sent. It is written in the transaction of what it tells about, and sent after it: nothing is mailed
-- that did not happen, and nothing that happened is forgotten when the mail server is away.
create table mail (
    id          bigint       not null auto_increment,
    public_id   uuid         not null,
    version     bigint       not null,
    region_id   bigint       null,
    recipient   varchar(254) not null,
    subject     varchar(200) not null,
    text        mediumtext   not null,
    status      varchar(10)  not null,
    tries       int          not null,
    queued_at   datetime(3)  not null,
    next_try_at datetime(3)  null,
    sent_at     datetime(3)  null,
    last_error  varchar(500) not null,
    constraint mail_pk primary key (id),
    constraint mail_public_id_uk unique (public_id),
    constraint mail_region_fk foreign key (region_id) references region (id),
    constraint mail_status_ck check (status in ('QUEUED', 'SENT', 'FAILED')),
    index mail_due_ix (status, next_try_at),
    index mail_region_ix (region_id, queued_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table mail_document (
    mail_id     bigint not null,
    document_id bigint not null,
    constraint mail_document_pk primary key (mail_id, document_id),
    constraint mail_document_mail_fk foreign key (mail_id) references mail (id) on delete cascade,
    constraint mail_document_document_fk foreign key (document_id) references document (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
