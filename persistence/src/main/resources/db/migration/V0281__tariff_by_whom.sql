-- Who made a tariff and who changed it last, and when: an institute asks that of its prices years later. By key, as a region
-- knows no people; when somebody is erased, the day stays.
alter table tariff
    add column made_by bigint null,
    add column made_at datetime(3) null,
    add column changed_by bigint null,
    add column changed_at datetime(3) null,
    add constraint tariff_made_by_fk foreign key (made_by) references person (id) on delete set null,
    add constraint tariff_changed_by_fk foreign key (changed_by) references person (id) on delete set null;
