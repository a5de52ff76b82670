-- Emptying a terminal's cash box (domain.md: Payments): what was counted against what was posted. Money in fen.
create table kiosk_collection (
    id                bigint       not null primary key,
    terminal_key      bigint       not null,
    collection_number varchar(40)  character set utf8mb4 collate utf8mb4_bin not null, -- the collector's, once per terminal
    state             varchar(12)  character set ascii not null, -- OPEN, AGREED, DIFFERENT, RESOLVED
    opened_at         datetime(3)  not null, -- when the box was taken out; notes put in later belong to the next
    opened_by         varchar(80)  character set ascii not null,
    payments          int          not null,
    posted_fen        bigint       not null, -- cash posted for the time up to opened_at
    counted_fen       bigint       null,
    counted_at        datetime(3)  null,
    counted_by        varchar(80)  character set ascii null,
    resolved_at       datetime(3)  null,
    resolved_by       varchar(80)  character set ascii null,
    resolution        varchar(200) null,
    version           int          not null,
    unique key kiosk_collection_number (terminal_key, collection_number),
    index kiosk_collection_opened (terminal_key, opened_at),
    index kiosk_collection_terminal (terminal_key, id),
    index kiosk_collection_state (state, id)
) default charset = utf8mb4;

create table kiosk_collection_note (
    collection_id    bigint not null,
    denomination_fen bigint not null,
    pieces           int    not null,
    primary key (collection_id, denomination_fen)
) default charset = utf8mb4;
