-- Somebody asks somebody else what they think of something in particular at a moment.
create table feedback_request (
    id          bigint       not null auto_increment,
    public_id   uuid         not null,
    version     bigint       not null,
    moment_id   bigint       not null,
    asked_id    bigint       not null,
    about       varchar(300) not null,
    asked_at    datetime(3)  not null,
    answered_at datetime(3)  null,
    constraint feedback_request_pk primary key (id),
    constraint feedback_request_public_id_uk unique (public_id),
    constraint feedback_request_moment_fk foreign key (moment_id) references moment (id) on delete cascade,
    constraint feedback_request_asked_fk foreign key (asked_id) references person (id),
    index feedback_request_moment_ix (moment_id, asked_at),
    index feedback_request_asked_ix (asked_id, answered_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
