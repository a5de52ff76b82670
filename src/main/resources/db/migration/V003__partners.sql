-- Those who collect money: partner banks, community points, and the utility's own channels (domain.md: Payments).
create table partner (
    id         bigint      not null primary key,
    code       varchar(40) character set ascii not null,
    name       varchar(60) not null,
    name_en    varchar(80) not null,
    kind       varchar(12) character set ascii not null, -- OWN, BANK, COMMUNITY
    status     varchar(12) character set ascii not null, -- ACTIVE, SUSPENDED
    closed_through date    null, -- last business date that is reconciled
    created_at datetime(3) not null,
    unique key partner_code (code)
) default charset = utf8mb4;

create table partner_client (
    id          bigint       not null primary key,
    partner_id  bigint       not null,
    client_id   varchar(60)  character set ascii not null,
    secret_hash varchar(100) character set ascii not null,
    scopes      varchar(300) character set ascii not null, -- space separated, RFC 6749 section 3.3
    status      varchar(12)  character set ascii not null, -- ACTIVE, REVOKED
    created_at  datetime(3)  not null,
    unique key partner_client_id (client_id),
    index partner_client_partner (partner_id)
) default charset = utf8mb4;
