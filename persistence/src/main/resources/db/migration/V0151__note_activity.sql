-- A note about an activity is of the same house: it refers to it, so that its name stands with the note. When a school
-- removes an activity for which nobody made anything, its teachers keep what they wrote.
alter table note
    drop column activity,
    add column activity_id bigint null after moment_id,
    add constraint note_activity_fk foreign key (activity_id) references activity (id) on delete set null,
    add index note_activity_ix (activity_id, author_id, written_at);
