-- What finance has to be told of: a partner's book of a day that did not come in time.
create table settlement_alert (
    id            bigint      not null primary key,
    day_id        bigint      not null,
    partner_id    bigint      not null,
    business_date date        not null,
    raised_at     datetime(3) not null,
    cleared_at    datetime(3) null,
    unique key settlement_alert_day (day_id),
    index settlement_alert_open (cleared_at, id)
) default charset = utf8mb4;
