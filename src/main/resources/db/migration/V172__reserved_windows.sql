-- When a CNG station serves some vehicles only. Minutes count from midnight, Asia/Shanghai.
create table payment_point_reserved (
    point_id    bigint      not null,
    weekday     varchar(9)  character set ascii not null,
    from_minute smallint    not null,
    to_minute   smallint    not null, -- 1440: midnight
    vehicles    varchar(15) character set ascii not null, -- BUSES, TAXIS, BUSES_AND_TAXIS
    primary key (point_id, weekday, from_minute)
) default charset = utf8mb4;

-- How a point's state changed by staff, and why; kept for ever.
create table payment_point_step (
    id         bigint       not null primary key,
    point_id   bigint       not null,
    from_state varchar(20)  character set ascii not null,
    to_state   varchar(20)  character set ascii not null,
    reason     varchar(120) not null,
    actor      varchar(80)  not null,
    at         datetime(3)  not null,
    index payment_point_step_point (point_id, id)
) default charset = utf8mb4;
