-- A reaction can be spoken, instead of or beside its words, and be changed: then it tells so. Its earlier words are not
-- kept. A file that hangs on something else than a moment stands apart: the feature that holds it sweeps it.
alter table media_file
    add column apart boolean not null default false,
    add index media_file_apart_ix (apart, received_at);

alter table reaction
    add column media_file_id bigint null after text,
    add column changed_at datetime(3) null after written_at,
    add constraint reaction_media_file_fk foreign key (media_file_id) references media_file (id) on delete set null;
