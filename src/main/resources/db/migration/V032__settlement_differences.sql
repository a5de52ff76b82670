-- What the two books of a day do not agree on: each a task for finance, worked to an end. Money in fen.
create table settlement_difference (
    id                 bigint      not null primary key,
    reconciliation_id  bigint      not null,
    day_id             bigint      not null,
    partner_id         bigint      not null,
    line_no            int         null, -- null: the file has no such line
    kind               varchar(8)  character set ascii not null, -- PAYMENT, REVERSAL
    judgement          varchar(16) character set ascii not null, -- AMOUNT_MISMATCH, PARTNER_ONLY, UTILITY_ONLY
    reason             varchar(24) character set ascii not null,
    transaction_number varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    account_number     varchar(20) character set ascii not null,
    partner_fen        bigint      null,
    utility_fen        bigint      null,
    entry_id           bigint      null, -- the payment or reversal it is about
    booking            varchar(12) character set ascii not null, -- NONE, DUE, POSTED, SUSPENSE, REFUSED
    state              varchar(12) character set ascii not null, -- OPEN, IN_WORK, RESOLVED, SUPERSEDED
    owner              varchar(80) character set ascii null,
    resolution         varchar(24) character set ascii null,
    words              varchar(500) null,
    created_at         datetime(3) not null,
    resolved_by        varchar(80) character set ascii null,
    resolved_at        datetime(3) null,
    version            int         not null,
    unique key settlement_difference_line (reconciliation_id, line_no),
    index settlement_difference_list (reconciliation_id, id),
    index settlement_difference_open (day_id, state, id),
    index settlement_difference_entry (entry_id)
) default charset = utf8mb4;
