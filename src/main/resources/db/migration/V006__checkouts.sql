-- A payment by way of a gateway's cashier: created, paid at the gateway, then posted (domain.md: Payments, website).
create table checkout (
    id                bigint       not null primary key,
    public_id         varchar(40)  character set ascii not null, -- 128 random bits: whoever has the link may read the result
    account_id        bigint       not null,
    account_number    varchar(20)  character set ascii not null,
    resident_id       bigint       null, -- null: a guest
    method            varchar(16)  character set ascii not null, -- WECHAT_PAY, ALIPAY, BANK_CARD
    gateway           varchar(16)  character set ascii not null,
    amount_fen        bigint       not null, -- asked of the payer
    paid_fen          bigint       null,     -- taken by the gateway, and posted as it is
    state             varchar(12)  character set ascii not null, -- CREATED, PENDING, PAID, POSTED, FAILED, CLOSED, REFUNDED
    failure           varchar(24)  character set ascii null,
    gateway_reference varchar(64)  character set ascii null,
    cashier_url       varchar(500) null,
    payment_id        bigint       null,
    created_at        datetime(3)  not null,
    expires_at        datetime(3)  not null,
    paid_at           datetime(3)  null,
    asked_at          datetime(3)  null, -- when the gateway was last asked
    check_at          datetime(3)  null, -- when the gateway is asked next; null: nothing is open
    version           int          not null,
    unique key checkout_public_id (public_id),
    index checkout_account (account_id, id),
    index checkout_check (check_at)
) default charset = utf8mb4;

-- The sandbox gateway's own books, as a wallet company would keep them: apart from Hearth's.
create table sandbox_gateway_order (
    reference       varchar(64)  character set ascii not null primary key,
    order_number    varchar(40)  character set ascii not null, -- the merchant's
    method          varchar(16)  character set ascii not null,
    description     varchar(120) not null,
    amount_fen      bigint       not null,
    refunded_fen    bigint       not null,
    state           varchar(12)  character set ascii not null, -- WAITING, DECLINED, PAID, CLOSED, REFUNDED
    decline_reason  varchar(24)  character set ascii null,
    notify_url      varchar(300) not null,
    return_url      varchar(300) not null,
    created_at      datetime(3)  not null,
    expires_at      datetime(3)  not null,
    paid_at         datetime(3)  null,
    notify_at       datetime(3)  null, -- when the merchant is notified next; null: nothing to tell
    notify_attempts int          not null,
    version         int          not null,
    unique key sandbox_gateway_order_number (order_number),
    index sandbox_gateway_order_notify (notify_at)
) default charset = utf8mb4;

create table sandbox_gateway_refund (
    refund_number varchar(64) character set ascii not null primary key,
    reference     varchar(64) character set ascii not null,
    amount_fen    bigint      not null,
    created_at    datetime(3) not null
) default charset = utf8mb4;

-- The utility's own website collects like any partner, in books of its own.
insert into partner (id, code, name, name_en, kind, status, closed_through, created_at)
values (1, 'website', '网上营业厅', 'Website', 'OWN', 'ACTIVE', null, '2026-01-01 00:00:00');
