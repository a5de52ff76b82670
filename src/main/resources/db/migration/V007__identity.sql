-- People who sign in: residents by phone and code, staff by password (interface.md: Pages).
create table resident (
    id             bigint      not null primary key,
    phone          varchar(20) character set ascii not null,
    status         varchar(12) character set ascii not null, -- ACTIVE, DELETED
    created_at     datetime(3) not null,
    last_signed_in_at datetime(3) null,
    unique key resident_phone (phone)
) default charset = utf8mb4;

create table sign_in_code (
    id         bigint       not null primary key,
    phone      varchar(20)  character set ascii not null,
    code_hash  varchar(100) character set ascii not null,
    attempts   int          not null,
    created_at datetime(3)  not null,
    expires_at datetime(3)  not null,
    used_at    datetime(3)  null,
    index sign_in_code_phone (phone, id)
) default charset = utf8mb4;

create table staff_user (
    id            bigint       not null primary key,
    username      varchar(40)  character set ascii not null,
    display_name  varchar(60)  not null,
    password_hash varchar(100) character set ascii not null,
    roles         varchar(120) character set ascii not null, -- space separated
    status        varchar(12)  character set ascii not null,
    failed_attempts int        not null,
    locked_until  datetime(3)  null,
    created_at    datetime(3)  not null,
    unique key staff_user_name (username)
) default charset = utf8mb4;

-- Which resident follows which account; the holder decides (domain.md: Accounts).
create table account_follow (
    resident_id bigint      not null,
    account_id  bigint      not null,
    label       varchar(40) null,
    created_at  datetime(3) not null,
    primary key (resident_id, account_id),
    index account_follow_account (account_id)
) default charset = utf8mb4;

-- Messages that would leave by SMS or mail; readable at /dev/messages in development.
create table outgoing_message (
    id         bigint       not null primary key,
    channel    varchar(8)   character set ascii not null,
    recipient  varchar(60)  character set ascii not null,
    body       varchar(500) not null,
    created_at datetime(3)  not null,
    sent_at    datetime(3)  null,
    index outgoing_message_recipient (recipient, id)
) default charset = utf8mb4;
