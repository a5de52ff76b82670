-- Photos, papers and signatures that hang on other rooms' records; the pictures without the camera's data.
create table attachment_owner (
    owner_type varchar(16) character set ascii not null, -- complaint, visit ...
    owner_id   bigint      not null,
    primary key (owner_type, owner_id) -- locked while one is added, so that none is too many
) default charset = utf8mb4;

create table attachment (
    id         bigint       not null primary key, -- time-ordered
    owner_type varchar(16)  character set ascii not null,
    owner_id   bigint       not null,
    kind       varchar(16)  character set ascii not null, -- PHOTO, PAPER, SIGNATURE
    media_type varchar(40)  character set ascii not null,
    file_name  varchar(120) null,             -- of papers: people know them by it
    digest     binary(32)   not null,         -- SHA-256 of what was sent: sent again, it is the same
    bytes      int          not null,         -- as kept
    width      int          null,             -- pixels; of pictures
    height     int          null,
    created_at datetime(3)  not null,
    created_by varchar(80)  character set ascii not null, -- kind:id, as in audit_entry
    index attachment_of (owner_type, owner_id, id)
) default charset = utf8mb4;
