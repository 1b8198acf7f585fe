-- An institute invoices, and shows itself: what the law wants to see on an invoice, its VAT, and its two colours.
alter table region
    add column kvk_number       char(8)      null,
    add column vat_number       varchar(14)  null,
    add column iban             varchar(34)  null,
    add column street           varchar(150) not null default '',
    add column postal_code      varchar(7)   not null default '',
    add column town             varchar(100) not null default '',
    add column vat_basis_points int          not null default 2100,
    add column vat_exemption    varchar(250) null,
    add column payment_days     int          not null default 30,
    add column ground_colour    char(7)      not null default '#1f2a35',
    add column ink_colour       char(7)      not null default '#ffffff';
