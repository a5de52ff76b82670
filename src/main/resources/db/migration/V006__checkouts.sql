-- A payment by way of a gateway's cashier: created, paid at the gateway, then posted (domain.md: Payments, website).
create table checkout (
    id                bigint       not null primary key,
    account_id        bigint       not null,
    account_number    varchar(20)  character set ascii not null,
    resident_id       bigint       null, -- null: a guest
    method            varchar(16)  character set ascii not null, -- WECHAT_PAY, ALIPAY, BANK_CARD
    gateway           varchar(16)  character set ascii not null,
    amount_fen        bigint       not null,
    state             varchar(12)  character set ascii not null, -- CREATED, PENDING, PAID, POSTED, FAILED, CLOSED, REFUNDED
    failure           varchar(24)  character set ascii null,
    gateway_reference varchar(64)  character set ascii null,
    payment_id        bigint       null,
    created_at        datetime(3)  not null,
    expires_at        datetime(3)  not null,
    paid_at           datetime(3)  null,
    version           int          not null,
    index checkout_account (account_id, id),
    index checkout_state (state, expires_at)
) default charset = utf8mb4;

-- The sandbox gateway's own books, as a wallet company would keep them: apart from Hearth's.
create table sandbox_gateway_order (
    reference     varchar(64)  character set ascii not null primary key,
    order_id      varchar(40)  character set ascii not null, -- Hearth's number of the checkout
    amount_fen    bigint       not null,
    state         varchar(12)  character set ascii not null, -- WAITING, PAID, DECLINED, CLOSED, REFUNDED
    failure       varchar(24)  character set ascii null,
    notify_url    varchar(300) not null,
    return_url    varchar(300) not null,
    created_at    datetime(3)  not null,
    paid_at       datetime(3)  null,
    unique key sandbox_gateway_order_id (order_id)
) default charset = utf8mb4;
