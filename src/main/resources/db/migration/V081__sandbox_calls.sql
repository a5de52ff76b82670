-- What partners called in the sandbox since their last reset; the certification judges by it. Bounded for each partner.
create table sandbox_call (
    id              bigint       not null primary key, -- time-ordered
    partner_id      bigint       not null,
    client_id       varchar(60)  character set ascii not null,
    at              datetime(3)  not null,             -- real time
    partner_at      datetime(3)  not null,             -- by the partner's clock
    method          varchar(8)   character set ascii not null,
    path            varchar(300) not null,             -- of the live API, without /sandbox
    query           varchar(300) null,
    account_number  varchar(20)  character set ascii null,
    idempotency_key varchar(255) character set utf8mb4 collate utf8mb4_bin null,
    status          int          not null,
    code            varchar(40)  character set ascii null, -- of a problem
    replayed        boolean      not null,
    request         text         null,                 -- shortened, secrets masked
    answer          text         null,
    request_id      varchar(40)  character set ascii null,
    index sandbox_call_partner (partner_id, id)
) default charset = utf8mb4;
