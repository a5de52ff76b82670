-- How it is at a point at this moment, the last word only: apart, for it comes every few minutes.
create table payment_point_live (
    point_id        bigint      not null primary key,
    waiting         smallint    null, -- people, at a CNG station vehicles
    counters_closed boolean     not null,
    pressure        varchar(6)  character set ascii null, -- NORMAL, LOW, NONE: of a CNG station
    said_at         datetime(3) not null
) default charset = utf8mb4;
