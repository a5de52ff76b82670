-- Each terminal's count of its payments: one row for each number that arrived, one for each run of numbers that is missing.
create table kiosk_payment (
    terminal_key  bigint      not null,
    sequence_no   bigint      not null,
    payment_id    bigint      not null,
    amount_fen    bigint      not null,
    cash          boolean     not null,
    paid_at       datetime(3) not null,
    received_at   datetime(3) not null,
    collection_id bigint      null, -- the collection that took its notes out of the box
    primary key (terminal_key, sequence_no),
    index kiosk_payment_collection (collection_id, sequence_no),
    index kiosk_payment_in_box (terminal_key, collection_id, paid_at)
) default charset = utf8mb4;

create table kiosk_gap (
    id           bigint      not null primary key,
    terminal_key bigint      not null,
    first_no     bigint      not null,
    last_no      bigint      not null,
    state        varchar(12) character set ascii not null, -- OPEN, FILLED
    found_at     datetime(3) not null,
    filled_at    datetime(3) null,
    index kiosk_gap_open (terminal_key, state, first_no)
) default charset = utf8mb4;
