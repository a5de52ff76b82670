-- Interruptions of supply that are told of beforehand, or as soon as they are known (domain.md: Law). Instants are UTC.
create table interruption (
    id           bigint      not null primary key, -- time-ordered
    state        varchar(12) character set ascii not null, -- DRAFT, PUBLISHED, RESTORED, WITHDRAWN
    phase        varchar(8)  character set ascii not null, -- DRAFT, CURRENT, PAST, GONE: the list it stands in
    current_id   bigint      not null, -- its last version
    begins_at    datetime(3) not null, -- of the last version
    published_at datetime(3) null,
    restored_at  datetime(3) null,
    changed_at   datetime(3) not null,
    version      int         not null,
    index interruption_phase (phase, begins_at, id),
    index interruption_changed (phase, changed_at, id)
) default charset = utf8mb4;

-- What was said of it. A draft is written over; what was published is followed by the next version.
create table interruption_version (
    id              bigint       not null primary key,
    interruption_id bigint       not null,
    version_no      int          not null, -- from 1
    begins_at       datetime(3)  not null,
    ends_at         datetime(3)  not null, -- expected
    work_zh         varchar(300) not null,
    work_en         varchar(500) not null,
    urgent_zh       varchar(300) null, -- why it could not wait 48 hours; null: planned
    urgent_en       varchar(500) null,
    made_at         datetime(3)  not null,
    made_by         varchar(80)  character set ascii not null,
    unique key interruption_version_no (interruption_id, version_no)
) default charset = utf8mb4;

create table interruption_area (
    version_id    bigint      not null,
    district_code char(6)     character set ascii not null,
    street        varchar(60) not null, -- empty: all of the district
    community     varchar(60) not null, -- empty: all of the street
    primary key (version_id, district_code, street, community)
) default charset = utf8mb4;
