-- What is still open of an invoice, what came in on the bank account, and what was written about it. An entry of the bank
-- has a reference of its own: the same statement twice brings nothing new.
create table receivable (
    id             bigint      not null auto_increment,
    public_id      uuid        not null,
    version        bigint      not null,
    invoice_id     bigint      not null,
    region_id      bigint      not null,
    due_on         date        not null,
    amount_cents   bigint      not null,
    credited_cents bigint      not null,
    paid_cents     bigint      not null,
    open_cents     bigint      not null,
    reminders      int         not null,
    constraint receivable_pk primary key (id),
    constraint receivable_public_id_uk unique (public_id),
    constraint receivable_invoice_uk unique (invoice_id),
    constraint receivable_invoice_fk foreign key (invoice_id) references invoice (id),
    constraint receivable_region_fk foreign key (region_id) references region (id),
    constraint receivable_adds_up_ck check (open_cents = amount_cents - credited_cents - paid_cents),
    index receivable_open_ix (region_id, open_cents),
    index receivable_due_ix (due_on, open_cents)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table bank_entry (
    id           bigint       not null auto_increment,
    public_id    uuid         not null,
    version      bigint       not null,
    region_id    bigint       not null,
    reference    varchar(140) not null,
    booked_on    date         not null,
    amount_cents bigint       not null,
    name         varchar(150) not null,
    iban         varchar(34)  not null,
    words        varchar(500) not null,
    status       varchar(10)  not null,
    constraint bank_entry_pk primary key (id),
    constraint bank_entry_public_id_uk unique (public_id),
    constraint bank_entry_reference_uk unique (region_id, reference),
    constraint bank_entry_region_fk foreign key (region_id) references region (id),
    constraint bank_entry_status_ck check (status in ('UNMATCHED', 'MATCHED', 'ASIDE')),
    index bank_entry_status_ix (region_id, status, booked_on)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table payment (
    id            bigint       not null auto_increment,
    public_id     uuid         not null,
    version       bigint       not null,
    invoice_id    bigint       not null,
    bank_entry_id bigint       null,
    paid_on       date         not null,
    amount_cents  bigint       not null,
    words         varchar(200) not null,
    entered_at    datetime(3)  not null,
    constraint payment_pk primary key (id),
    constraint payment_public_id_uk unique (public_id),
    constraint payment_bank_entry_uk unique (bank_entry_id),
    constraint payment_invoice_fk foreign key (invoice_id) references invoice (id),
    constraint payment_bank_entry_fk foreign key (bank_entry_id) references bank_entry (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table invoice_letter (
    id         bigint      not null auto_increment,
    public_id  uuid        not null,
    version    bigint      not null,
    invoice_id bigint      not null,
    step       int         not null,
    mail_id    bigint      not null,
    written_at datetime(3) not null,
    constraint invoice_letter_pk primary key (id),
    constraint invoice_letter_public_id_uk unique (public_id),
    constraint invoice_letter_step_uk unique (invoice_id, step),
    constraint invoice_letter_invoice_fk foreign key (invoice_id) references invoice (id),
    constraint invoice_letter_mail_fk foreign key (mail_id) references mail (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
