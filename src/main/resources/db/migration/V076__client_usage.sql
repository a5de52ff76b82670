-- How much each client calls, by the hour; every instance adds what it counted.
create table client_usage (
    client_id     varchar(60) character set ascii not null,
    hour          datetime(3) not null, -- its beginning
    partner_id    bigint      not null,
    calls         int         not null,
    client_errors int         not null, -- answered 4xx
    server_errors int         not null, -- answered 5xx
    within_10_ms  int         not null, -- how long the answers took, each call counted once
    within_25_ms  int         not null,
    within_50_ms  int         not null,
    within_100_ms int         not null,
    within_250_ms int         not null,
    within_1_s    int         not null,
    longer        int         not null,
    last_at       datetime(3) not null,
    primary key (client_id, hour),
    index client_usage_partner (partner_id, hour),
    index client_usage_age (hour)
) default charset = utf8mb4;
