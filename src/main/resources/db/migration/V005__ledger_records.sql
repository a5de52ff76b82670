-- What every use case writes in its own transaction: idempotency, audit, outbox.
create table idempotency_record (
    partner_id      bigint      not null,
    idempotency_key varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    request_hash    binary(32)  not null, -- SHA-256 of the request
    subject_id      bigint      not null,
    answer          text        not null, -- JSON
    created_at      datetime(3) not null,
    primary key (partner_id, idempotency_key),
    index idempotency_subject (subject_id)
) default charset = utf8mb4;

-- Who did what: one row for each legal transition of a life cycle, kept for ever.
create table audit_entry (
    id           bigint      not null primary key,
    at           datetime(3) not null,
    actor        varchar(80) character set ascii not null, -- kind:id, never a name
    action       varchar(40) character set ascii not null,
    subject_type varchar(16) character set ascii not null,
    subject_id   bigint      not null,
    account_id   bigint      null,
    from_state   varchar(16) character set ascii null,
    to_state     varchar(16) character set ascii null,
    request_id   varchar(40) character set ascii null,
    index audit_account (account_id, id),
    index audit_subject (subject_id, id)
) default charset = utf8mb4;

create table outbox_event (
    id         bigint      not null primary key, -- time-ordered
    type       varchar(40) character set ascii not null,
    partner_id bigint      null,
    subject_id bigint      not null,
    account_id bigint      null,
    payload    text        not null, -- JSON
    created_at datetime(3) not null,
    index outbox_partner (partner_id, id)
) default charset = utf8mb4;
