-- What finance said of a difference, and of which: cash that arrives late changes the difference, and never what was said. Money in fen.
create table kiosk_resolution (
    id            bigint       not null primary key,
    collection_id bigint       not null,
    resolved_at   datetime(3)  not null,
    resolved_by   varchar(80)  character set ascii not null,
    posted_fen    bigint       not null,
    counted_fen   bigint       not null,
    reason        varchar(200) not null,
    index kiosk_resolution_collection (collection_id, id)
) default charset = utf8mb4;

-- Those that stand already. A collection has one of these at most, hence its id serves.
insert into kiosk_resolution (id, collection_id, resolved_at, resolved_by, posted_fen, counted_fen, reason)
select id, id, resolved_at, resolved_by, posted_fen, counted_fen, resolution
from kiosk_collection where resolution is not null;
