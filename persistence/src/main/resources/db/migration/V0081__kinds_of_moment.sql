-- More kinds of moment: what something is worth to its owner, and where one went on a cultural visit. Columns of the
-- moment and not tables beside it: they are read with every moment that is shown, and most of them are empty.
alter table moment
    add column appreciation text         not null default '' after text,
    add column place        varchar(150) not null default '' after appreciation,
    add column visited_on   date         null after place,
    add column company      varchar(150) not null default '' after visited_on,
    add column discipline   varchar(12)  null after company;
