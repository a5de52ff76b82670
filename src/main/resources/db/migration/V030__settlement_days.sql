-- The utility's own book of a collector's business date, and how far its close is (partner-api.md: Rules of payment, 8). Money in fen.
create table settlement_day (
    id              bigint      not null primary key,
    partner_id      bigint      not null,
    business_date   date        not null,
    state           varchar(12) character set ascii not null, -- OPEN, RECONCILED, PROPOSED, CLOSED
    book_kept_at    datetime(3) null, -- since then the totals are those of settlement_total
    proposed_by     varchar(80) character set ascii null, -- kind:id of who closed it
    proposed_at     datetime(3) null,
    confirmed_by    varchar(80) character set ascii null, -- kind:id of somebody else, who looked again
    confirmed_at    datetime(3) null,
    version         int         not null,
    unique key settlement_day_date (partner_id, business_date),
    index settlement_day_list (business_date, id),
    index settlement_day_state (state, business_date)
) default charset = utf8mb4;

-- The totals of a day on which nothing more is booked.
create table settlement_total (
    day_id    bigint      not null,
    kind      varchar(8)  character set ascii not null, -- PAYMENT, REVERSAL
    part      varchar(12) character set ascii not null, -- TOTAL, a tender, or what the money was for
    entries   bigint      not null,
    total_fen bigint      not null,
    primary key (day_id, kind, part)
) default charset = utf8mb4;
