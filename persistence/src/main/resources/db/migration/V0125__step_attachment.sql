-- A step of a question is answered in words, and in sound and pictures. Its files hang on the moment of the question, so
-- that who may see it is asked once; this says to which step each of them belongs.
create table step_attachment (
    step_id       bigint not null,
    attachment_id bigint not null,
    constraint step_attachment_pk primary key (step_id, attachment_id),
    constraint step_attachment_uk unique (attachment_id),
    constraint step_attachment_step_fk foreign key (step_id) references question_step (id) on delete cascade,
    constraint step_attachment_attachment_fk foreign key (attachment_id) references attachment (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
