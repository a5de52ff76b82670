-- Who was invited to have an ageing meter or hose replaced: once for each meter, and for each hose by its end.
create table replacement_invitation (
    meter_id   bigint      not null,
    kind       varchar(20) character set ascii not null, -- METER_REPLACEMENT, HOSE_REPLACEMENT
    ends_on    date        not null,
    account_id bigint      not null,
    invited_at datetime(3) not null,
    primary key (meter_id, kind, ends_on)
) default charset = utf8mb4;
