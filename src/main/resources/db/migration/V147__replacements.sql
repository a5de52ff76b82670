-- What a visit that replaced a meter or a hose did; the meter's own history is in meter and account_change.
create table replacement (
    id              bigint        not null primary key, -- time-ordered
    order_id        bigint        not null,
    account_id      bigint        not null,
    part            varchar(8)    character set ascii not null, -- METER, HOSE
    at              datetime(3)   not null,
    technician      varchar(40)   character set ascii not null,
    sending         varchar(40)   character set ascii not null, -- what is sent twice is done once
    done_on         date          not null,
    old_serial      varchar(32)   character set ascii null,
    final_m3        decimal(12,3) null,
    new_serial      varchar(32)   character set ascii null,
    first_m3        decimal(12,3) null,
    hose_expires_on date          null,
    unique key replacement_sending (sending),
    index replacement_account (account_id, id),
    index replacement_order (order_id, id)
) default charset = utf8mb4;
