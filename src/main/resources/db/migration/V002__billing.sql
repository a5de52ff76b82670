-- Readings, dated tariffs, bills and their lines (domain.md: Bills). Money in fen, volumes in m3.
create table tariff (
    id            bigint      not null primary key,
    code          varchar(40) character set ascii not null,
    name          varchar(60) not null,
    name_en       varchar(80) not null,
    account_class varchar(20) character set ascii not null,
    low_income    boolean     not null,
    valid_from    date        not null,
    valid_to      date        null, -- the day after the last day it holds; null: until further notice
    unique key tariff_code (code)
) default charset = utf8mb4;

-- One row a season and tier. A tier holds from its lower annual limit up to the next tier's.
create table tariff_price (
    tariff_id      bigint     not null,
    season         varchar(8) character set ascii not null, -- OFF_PEAK, PEAK
    tier           int        not null,
    from_m3        int        not null, -- annual volume at which the tier begins
    unit_price_fen int        not null, -- fen per m3
    primary key (tariff_id, season, tier)
) default charset = utf8mb4;

-- The months of each season, by tariff: which price a day is billed at.
create table tariff_season (
    tariff_id   bigint     not null,
    season      varchar(8) character set ascii not null,
    first_month int        not null,
    last_month  int        not null,
    primary key (tariff_id, season)
) default charset = utf8mb4;

create table reading (
    id         bigint        not null primary key,
    account_id bigint        not null,
    meter_id   bigint        not null,
    read_on    date          not null,
    value_m3   decimal(12,3) not null,
    source     varchar(16)   character set ascii not null, -- ACTUAL, ESTIMATED, SELF_REPORTED, REMOTE
    index reading_account (account_id, read_on)
) default charset = utf8mb4;

create table bill (
    id                 bigint        not null primary key,
    account_id         bigint        not null,
    period_start       date          not null, -- first day billed
    period_end         date          not null, -- last day billed
    issued_on          date          not null,
    due_on             date          not null, -- last day to pay without late fee
    opening_reading_id bigint        null,
    closing_reading_id bigint        null,
    volume_m3          decimal(12,3) not null,
    year_before_m3     decimal(12,3) not null, -- used in the calendar year before this period: where the tiers begin
    gas_fen            bigint        not null,
    garbage_fen        bigint        not null,
    amount_fen         bigint        not null, -- gas + garbage = sum of the lines
    paid_fen           bigint        not null,
    late_fee_fen       bigint        not null, -- charged up to late_fee_through
    late_fee_paid_fen  bigint        not null,
    late_fee_through   date          null,
    status             varchar(12)   character set ascii not null, -- OPEN, PART_PAID, PAID, CANCELLED
    flag               varchar(16)   character set ascii null,     -- SHORT_CYCLE, LONG_CYCLE, CATCH_UP
    version            int           not null,
    index bill_open (account_id, status, due_on),
    index bill_account (account_id, issued_on)
) default charset = utf8mb4;

create table bill_line (
    bill_id        bigint        not null,
    line_no        int           not null,
    kind           varchar(12)   character set ascii not null, -- GAS, GARBAGE
    tariff_id      bigint        null,
    season         varchar(8)    character set ascii null,
    tier           int           null,
    from_day       date          not null,
    to_day         date          not null,
    quantity       decimal(12,3) not null, -- m3, or household-months
    unit_price_fen int           not null,
    amount_fen     bigint        not null,
    primary key (bill_id, line_no)
) default charset = utf8mb4;
