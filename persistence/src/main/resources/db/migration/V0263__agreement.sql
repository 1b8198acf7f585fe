-- What a school and its institute agreed on: about money, and about personal data. A better text is a next edition; which one
-- was signed, by whom and when, stays written down.
create table agreement (
    id                 bigint       not null auto_increment,
    public_id          uuid         not null,
    version            bigint       not null,
    school_id          bigint       not null,
    offer_id           bigint       not null,
    kind               varchar(10)  not null,
    edition            int          not null,
    document_id        bigint       not null,
    made_at            datetime(3)  not null,
    school_name        varchar(150) not null,
    school_position    varchar(100) not null,
    school_signed_on   date         null,
    institute_name     varchar(150) not null,
    institute_position varchar(100) not null,
    institute_signed_on date        null,
    constraint agreement_pk primary key (id),
    constraint agreement_public_id_uk unique (public_id),
    constraint agreement_edition_uk unique (offer_id, kind, edition),
    constraint agreement_school_fk foreign key (school_id) references school (id),
    constraint agreement_offer_fk foreign key (offer_id) references offer (id),
    constraint agreement_document_fk foreign key (document_id) references document (id),
    index agreement_school_ix (school_id, made_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
