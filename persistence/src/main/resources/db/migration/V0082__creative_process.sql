-- The steps of a creative process are moments of their own: made at their own time, with their own files. They stand on
-- the page of the process and not on a timeline.
alter table moment
    add column process_id bigint null after kind,
    add constraint moment_process_fk foreign key (process_id) references moment (id),
    add index moment_process_ix (process_id, posted_at);
