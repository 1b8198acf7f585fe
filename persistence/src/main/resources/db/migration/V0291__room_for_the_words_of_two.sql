-- When two accounts turn out to be one person, the words with their self-portraits stand below each other. What fits in a
-- form is guarded by the entity.
alter table self_portrait
    modify column words text not null default '';

-- Who brought a roster may turn out to have two accounts, or go: then the database knows where they stand.
update roster_preview r
    left join person p on p.id = r.uploaded_by
    set r.uploaded_by = p.id;

alter table roster_preview
    add constraint roster_preview_uploaded_by_fk foreign key (uploaded_by) references person (id) on delete set null;
