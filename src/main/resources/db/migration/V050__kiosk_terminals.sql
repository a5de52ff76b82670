-- Terminals that collect on their own (partner-api.md: Rules of payment, 10), and what they last said of themselves.
create table kiosk_terminal (
    id            bigint       not null primary key,
    partner_id    bigint       not null,
    terminal_id   varchar(40)  character set ascii not null, -- the partner's name of it
    point_code    varchar(40)  character set ascii not null, -- where it stands
    state         varchar(12)  character set ascii not null, -- REGISTERED, ACTIVE, BLOCKED
    client_id     varchar(60)  character set ascii null,     -- its own client, once it is activated
    last_sequence bigint       not null, -- the highest number of its count that has arrived
    blocked_at    datetime(3)  null,
    block_reason  varchar(200) null,
    registered_at datetime(3)  not null,
    activated_at  datetime(3)  null,
    version       int          not null,
    unique key kiosk_terminal_name (partner_id, terminal_id),
    unique key kiosk_terminal_client (client_id)
) default charset = utf8mb4;

-- The way a terminal becomes a client: a code for one use, kept hashed.
create table kiosk_activation (
    id             bigint       not null primary key,
    terminal_key   bigint       not null,
    selector       char(6)      character set ascii not null, -- the code's first digits find the row
    code_hash      varchar(100) character set ascii not null,
    attempts       int          not null,
    created_by     varchar(80)  character set ascii not null,
    created_at     datetime(3)  not null,
    expires_at     datetime(3)  not null,
    used_at        datetime(3)  null,
    key_thumbprint varchar(60)  character set ascii null, -- RFC 7638, of the key it was used with
    index kiosk_activation_selector (selector, id),
    index kiosk_activation_terminal (terminal_key, id)
) default charset = utf8mb4;

-- The last heartbeat of each terminal.
create table kiosk_report (
    terminal_key     bigint      not null primary key,
    reported_at      datetime(3) not null,
    condition_code   varchar(16) character set ascii not null, -- OK, FAULT, OUT_OF_SERVICE
    cash_fen         bigint      not null, -- in the cash box, as the terminal counts
    cash_box         varchar(12) character set ascii not null, -- NORMAL, NEARLY_FULL, FULL
    paper            varchar(12) character set ascii not null, -- OK, LOW, OUT
    software_version varchar(40) character set ascii not null,
    sequence_no      bigint      not null, -- the last number it has given
    queued           int         not null  -- payments it keeps until the line is back
) default charset = utf8mb4;

-- Who blocked a terminal, when and why, and who let it go on.
create table kiosk_block (
    id           bigint       not null primary key,
    terminal_key bigint       not null,
    blocked_at   datetime(3)  not null,
    blocked_by   varchar(80)  character set ascii not null,
    reason       varchar(200) not null,
    lifted_at    datetime(3)  null,
    lifted_by    varchar(80)  character set ascii null,
    lift_reason  varchar(200) null,
    index kiosk_block_terminal (terminal_key, id)
) default charset = utf8mb4;
