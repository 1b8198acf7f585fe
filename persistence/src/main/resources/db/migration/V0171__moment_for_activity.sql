-- A moment may be made for an activity. The index answers: which moments were made for it, and did this pupil make one.
alter table moment
    add column activity_id bigint null after process_id,
    add constraint moment_activity_fk foreign key (activity_id) references activity (id),
    add index moment_activity_ix (activity_id, owner_id);
