-- An institute shows itself to the world: a third colour for what is marked, a logo, and English beside Dutch where it wants.
-- The logo is named here too, and not only among the files, so that every page of the region finds it without asking.
alter table region
    add column mark_colour char(7) not null default '#f2a25c',
    add column english     boolean not null default true,
    add column logo_id     uuid    null;
