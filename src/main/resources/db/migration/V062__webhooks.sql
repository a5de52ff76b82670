-- Where a partner's events are pushed to (partner-api.md: Calls), how far each endpoint is, and each attempt.
create table webhook_endpoint (
    id              bigint       not null primary key,
    partner_id      bigint       not null,
    url             varchar(500) character set ascii not null,
    event_types     varchar(300) character set ascii not null, -- space separated
    state           varchar(12)  character set ascii not null, -- ACTIVE, DISABLED, REMOVED
    disabled_reason varchar(12)  character set ascii null,     -- BY_PARTNER, BY_STAFF, GONE, UNREACHABLE
    disabled_at     datetime(3)  null,
    position        bigint       not null, -- of the partner's last event that was delivered, or is not for it
    replay_after    bigint       null,     -- positions after this one and up to the next are delivered again first
    replay_through  bigint       null,
    failures        int          not null, -- of the event that is to be delivered
    failing_since   datetime(3)  null,
    next_at         datetime(3)  null,     -- not before this instant; null: as soon as there is an event
    lease           varchar(26)  character set ascii null, -- of the worker that delivers
    leased_until    datetime(3)  null,
    delivered_at    datetime(3)  null,
    created_at      datetime(3)  not null,
    index webhook_endpoint_partner (partner_id, id),
    index webhook_endpoint_due (state, next_at)
) default charset = utf8mb4;

-- A secret signs from its making until it expires; two sign while they are exchanged.
create table webhook_secret (
    id          bigint         not null primary key,
    endpoint_id bigint         not null,
    sealed      varbinary(128) not null, -- AES-256-GCM
    created_at  datetime(3)    not null,
    expires_at  datetime(3)    null,
    index webhook_secret_endpoint (endpoint_id)
) default charset = utf8mb4;

create table webhook_attempt (
    id          bigint      not null primary key,
    endpoint_id bigint      not null,
    event_id    bigint      not null,
    type        varchar(40) character set ascii not null,
    at          datetime(3) not null,
    status      smallint    null, -- HTTP, null without an answer
    failure     varchar(12) character set ascii null, -- null: accepted
    millis      int         not null,
    index webhook_attempt_endpoint (endpoint_id, id),
    index webhook_attempt_at (at)
) default charset = utf8mb4;
