-- Debits that a bank is to collect by its mandates, in batches of at most 1,000 (domain.md: Payments). Money in fen.
create table debit_batch (
    id           bigint      not null primary key,
    partner_id   bigint      not null, -- the bank
    collect_on   date        not null,
    cut_off_at   datetime(3) not null, -- until then it changes, and is the utility's own
    state        varchar(12) character set ascii not null, -- PLANNED, READY, COMPLETED, CANCELLED
    item_count   int         not null, -- as planned, and final once it is ready
    total_fen    bigint      not null,
    created_at   datetime(3) not null,
    ready_at     datetime(3) null,
    ready_no     bigint      null, -- time-ordered: the order in which the bank reads batches
    completed_at datetime(3) null,
    version      int         not null,
    index debit_batch_partner (partner_id, ready_no),
    index debit_batch_cut_off (state, cut_off_at),
    index debit_batch_day (collect_on, id)
) default charset = utf8mb4;

create table debit_item (
    id              bigint      not null primary key,
    batch_id        bigint      not null,
    mandate_id      bigint      not null,
    account_id      bigint      not null,
    account_number  varchar(20) character set ascii not null,
    collect_on      date        not null,
    amount_fen      bigint      not null, -- what the account's bills ask on collect_on; never more than was announced
    bills_through   date        not null, -- the latest due day among these bills
    attempt         int         not null, -- 1, and 2 or 3 after failures
    series_on       date        not null, -- collect_on of the first attempt
    state           varchar(12) character set ascii not null, -- PLANNED, SENT, COLLECTED, FAILED, RETURNED, WITHDRAWN
    reason          varchar(24) character set ascii null,     -- of FAILED, RETURNED, WITHDRAWN
    open_account_id bigint      null, -- the account while PLANNED or SENT: an account has one debit at a time
    decided_at      datetime(3) null, -- when the present state came, after PLANNED and SENT
    unique key debit_item_open_account (open_account_id),
    index debit_item_batch (batch_id, id),
    index debit_item_account (account_id, id),
    index debit_item_mandate (mandate_id, state),
    index debit_item_state (state, id)
) default charset = utf8mb4;

-- One row for each step of an item's life; it enters no state twice.
create table debit_item_event (
    item_id    bigint      not null,
    to_state   varchar(12) character set ascii not null,
    from_state varchar(12) character set ascii null,
    reason     varchar(24) character set ascii null,
    actor      varchar(80) character set ascii not null, -- kind:id, never a name
    at         datetime(3) not null,
    primary key (item_id, to_state)
) default charset = utf8mb4;
