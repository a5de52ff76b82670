-- Payments and how they settle bills (domain.md: Payments; partner-api.md: Rules of payment). Money in fen.
create table payment (
    id                 bigint      not null primary key,
    partner_id         bigint      not null,
    transaction_number varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    account_id         bigint      null, -- null: suspense, no such account
    account_number     varchar(20) character set ascii not null,
    amount_fen         bigint      not null,
    credited_fen       bigint      not null, -- became credit when posted
    unapplied_fen      bigint      not null, -- credit of this payment not yet used by a bill
    balance_after_fen  bigint      not null, -- the account's balance right after posting
    state              varchar(12) character set ascii not null, -- POSTED, SUSPENSE, REVERSED
    suspense_reason    varchar(24) character set ascii null,
    double_payment     boolean     not null, -- paid a bill that somebody had paid already (rule 5)
    channel            varchar(12) character set ascii not null,
    tender             varchar(12) character set ascii not null,
    business_date      date        not null,
    late               boolean     not null, -- moved to this business date, the asked one being closed (rule 7)
    paid_at            datetime(3) not null,
    received_at        datetime(3) not null,
    quote_id           varchar(80) character set ascii null,
    point_code         varchar(40) null,
    terminal_id        varchar(40) null,
    sequence_no        bigint      null,
    reconciliation     varchar(16) character set ascii not null,
    version            int         not null,
    unique key payment_transaction (partner_id, transaction_number),
    index payment_account (account_id, id),
    index payment_business_date (partner_id, business_date, id)
) default charset = utf8mb4;

-- How much of a payment went to which bill; written at posting, and again when its credit settles a later bill.
create table allocation (
    payment_id   bigint      not null,
    bill_id      bigint      not null,
    amount_fen   bigint      not null, -- of the bill's own amount
    late_fee_fen bigint      not null,
    created_at   datetime(3) not null,
    primary key (payment_id, bill_id),
    index allocation_bill (bill_id)
) default charset = utf8mb4;
