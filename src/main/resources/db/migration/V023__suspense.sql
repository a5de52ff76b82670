-- The desk of money that cannot be applied (挂账): one row for each payment that came to it, worked by finance (domain.md: Payments).
create table suspense_item (
    payment_id     bigint      not null primary key, -- time-ordered
    partner_id     bigint      not null,
    account_number varchar(20) character set ascii not null, -- as the payment named it
    amount_fen     bigint      not null,
    reason         varchar(24) character set ascii not null,
    state          varchar(12) character set ascii not null, -- OPEN, MATCHED, REFUNDING, REFUNDED, REVERSED
    received_at    datetime(3) not null,
    worked_at      datetime(3) null,
    version        int         not null,
    index suspense_state (state, payment_id)
) default charset = utf8mb4;

insert into suspense_item
    select id, partner_id, account_number, amount_fen, suspense_reason, 'OPEN', received_at, null, 0
    from payment where state = 'SUSPENSE';

-- Whose open bill is of this amount: a bill's amount never changes, so paying it costs nothing here.
create index bill_amount on bill (amount_fen, issued_on);
