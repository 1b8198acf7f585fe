-- A teacher's notes about an activity are found by it. When a school removes an activity, its teachers keep what they wrote.
alter table note
    add index note_activity_ix (activity, author_id, written_at);
