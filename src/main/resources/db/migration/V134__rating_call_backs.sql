-- Each call about a low rating: who, when, what came of it.
create table rating_event (
    id          bigint        not null primary key,
    rating_id   bigint        not null,
    at          datetime(3)   not null,
    actor       varchar(80)   character set ascii not null,
    from_state  varchar(12)   character set ascii null,
    to_state    varchar(12)   character set ascii not null,
    outcome     varchar(16)   character set ascii null,
    words       varchar(1000) null,
    index rating_event_rating (rating_id, id)
) default charset = utf8mb4;
