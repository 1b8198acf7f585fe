-- Whoever is asked at a school may read English better: what an institute sends them is written in their language.
alter table school_contact
    add column language char(2) not null default 'nl',
    add constraint school_contact_language_ck check (language in ('nl', 'en'));
