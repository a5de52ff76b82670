-- What staff say of days beside the State Council's announcements. Rows are only added: the last one
-- of a day counts, and all of them are its history.
create table calendar_override (
    id       bigint       not null primary key,
    day      date         not null,
    ruling   varchar(10)  character set ascii not null, -- WORKING, OFF, WITHDRAWN
    reason   varchar(100) not null,
    ruled_by varchar(80)  not null,
    ruled_at datetime(3)  not null,
    index calendar_override_day (day, id)
) default charset = utf8mb4;

-- Years whose announcement staff entered by overrides, ahead of the library that knows the others.
create table announced_year (
    year        int          not null primary key,
    document    varchar(100) not null, -- number of the State Council's document
    declared_by varchar(80)  not null,
    declared_at datetime(3)  not null
) default charset = utf8mb4;
