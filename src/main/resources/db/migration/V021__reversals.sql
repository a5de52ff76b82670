-- Payments taken back (冲正) by who collected them, or never arrived and never to be accepted (partner-api.md: Rules of payment, 6).
create table reversal (
    id                          bigint       not null primary key, -- time-ordered
    partner_id                  bigint       not null,
    transaction_number          varchar(64)  character set utf8mb4 collate utf8mb4_bin not null, -- of the reversal
    original_transaction_number varchar(64)  character set utf8mb4 collate utf8mb4_bin not null, -- of the payment
    payment_id                  bigint       null, -- null: it never arrived
    account_id                  bigint       null,
    account_number              varchar(20)  character set ascii null, -- as the payment named it
    state                       varchar(12)  character set ascii not null, -- REVERSED, VOIDED
    amount_fen                  bigint       not null,
    gas_fen                     bigint       not null, -- where the money was taken from; these five add up to what was reversed
    garbage_fen                 bigint       not null,
    late_fee_fen                bigint       not null,
    credit_fen                  bigint       not null,
    suspense_fen                bigint       not null,
    balance_after_fen           bigint       null, -- null: no account was concerned
    business_date               date         not null,
    reason                      varchar(200) not null,
    received_at                 datetime(3)  not null,
    reconciliation              varchar(16)  character set ascii not null,
    version                     int          not null,
    unique key reversal_transaction (partner_id, transaction_number),
    unique key reversal_original (partner_id, original_transaction_number),
    index reversal_business_date (partner_id, business_date, id),
    index reversal_payment (payment_id)
) default charset = utf8mb4;

-- A payment reversed before it came leaves a row that holds its number and nothing else, state VOIDED:
-- the payment, should it come late, meets it at the unique key. It has no channel and no tender.
alter table payment
    modify channel varchar(12) character set ascii null,
    modify tender varchar(12) character set ascii null;
