-- Money given back later than by a reversal: proposed by one of the staff, approved by another (domain.md: Payments).
create table refund (
    id               bigint       not null primary key, -- time-ordered
    payment_id       bigint       not null,
    partner_id       bigint       not null,
    account_id       bigint       null, -- null: of suspense
    amount_fen       bigint       not null,
    source           varchar(12)  character set ascii not null, -- SUSPENSE, CREDIT
    way              varchar(12)  character set ascii not null, -- GATEWAY, PAYOUT
    state            varchar(12)  character set ascii not null, -- PROPOSED, APPROVED, REJECTED, PAID_OUT, FAILED
    reason           varchar(200) not null,
    proposed_by      varchar(80)  character set ascii not null, -- kind:id, as in audit_entry
    proposed_at      datetime(3)  not null,
    decided_by       varchar(80)  character set ascii null,
    decided_at       datetime(3)  null,
    note             varchar(200) null, -- why it was rejected
    payout_reference varchar(80)  null, -- of the transfer or the cash slip
    paid_out_at      datetime(3)  null,
    try_at           datetime(3)  null, -- when the gateway is asked next; null: nothing is open
    version          int          not null,
    index refund_state (state, id),
    index refund_payment (payment_id),
    index refund_account (account_id, id),
    index refund_try (try_at)
) default charset = utf8mb4;
