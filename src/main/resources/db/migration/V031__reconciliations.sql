-- The books that partners send of a day, line by line as they said it, and how each line was judged. Money in fen.
create table reconciliation (
    id              bigint      not null primary key,
    partner_id      bigint      not null,
    business_date   date        not null,
    state           varchar(12) character set ascii not null, -- RECEIVING, JUDGING, BOOKING, FINISHED, SUPERSEDED
    digest          binary(32)  null, -- SHA-256 of what the partner said; null while it is received
    line_count      int         not null,
    total_fen       bigint      not null, -- payments less reversals
    judged_line     int         not null, -- lines up to this one are judged
    searched_entry  bigint      not null, -- own entries up to this one are looked for in the file
    booked_line     int         not null, -- lines up to this one are booked where only the partner had them
    matched_count   int         not null,
    matched_fen     bigint      not null,
    elsewhere_count int         not null, -- of the matched: booked on another business date
    elsewhere_fen   bigint      not null,
    mismatch_count  int         not null,
    mismatch_fen    bigint      not null, -- as the partner says
    mismatch_booked_fen bigint  not null, -- as the utility booked it
    partner_count   int         not null,
    partner_fen     bigint      not null,
    utility_count   int         not null,
    utility_fen     bigint      not null,
    sent_by         varchar(80) character set ascii not null,
    received_at     datetime(3) not null,
    finished_at     datetime(3) null,
    worked_until    datetime(3) not null, -- whoever works it has it until then
    version         int         not null,
    unique key reconciliation_said (partner_id, business_date, digest),
    index reconciliation_work (state, worked_until)
) default charset = utf8mb4;

create table reconciliation_line (
    reconciliation_id  bigint      not null,
    line_no            int         not null, -- from 0
    kind               varchar(8)  character set ascii not null, -- PAYMENT, REVERSAL
    transaction_number varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    account_number     varchar(20) character set ascii not null,
    amount_fen         bigint      not null,
    occurred_at        datetime(3) not null,
    judgement          varchar(16) character set ascii null, -- MATCHED, AMOUNT_MISMATCH, PARTNER_ONLY; null: not yet
    reason             varchar(24) character set ascii null,
    entry_id           bigint      null, -- the payment or reversal it is
    entry_fen          bigint      null,
    entry_date         date        null,
    primary key (reconciliation_id, line_no),
    index reconciliation_line_number (reconciliation_id, kind, transaction_number),
    index reconciliation_line_entry (entry_id)
) default charset = utf8mb4;
