-- The nodes of a mindmap, a row each. Their ids come from the browser and are unique within their map only, so that
-- nobody can stand in the way of somebody else's node. A parent is named by that id, without a foreign key: the whole map
-- is read and written at once, and a node whose parent is missing hangs on the middle.
create table mindmap_node (
    id            bigint      not null auto_increment,
    public_id     uuid        not null,
    version       bigint      not null,
    moment_id     bigint      not null,
    position      int         not null,
    parent        uuid        null,
    words         varchar(80) not null,
    colour        varchar(10) null,
    media_file_id bigint      null,
    constraint mindmap_node_pk primary key (id),
    constraint mindmap_node_public_id_uk unique (moment_id, public_id),
    constraint mindmap_node_moment_fk foreign key (moment_id) references moment (id) on delete cascade,
    constraint mindmap_node_media_file_fk foreign key (media_file_id) references media_file (id) on delete set null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
