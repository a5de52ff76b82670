-- Where customers pay (domain.md: Payment points). Minutes count from midnight, Asia/Shanghai.
create table payment_point (
    id            bigint       not null primary key,
    partner_id    bigint       not null, -- whose it is; the utility's own halls are the partner of kind OWN
    code          varchar(40)  character set ascii collate ascii_bin not null, -- the operator's own
    name          varchar(60)  not null,
    name_en       varchar(120) not null,
    kind          varchar(20)  character set ascii not null,
    address       varchar(120) not null,
    district_code char(6)      character set ascii not null,
    datum         varchar(6)   character set ascii not null, -- as it was reported; both are kept
    wgs84_latitude  decimal(9, 6) not null,
    wgs84_longitude decimal(9, 6) not null,
    gcj02_latitude  decimal(9, 6) not null,
    gcj02_longitude decimal(9, 6) not null,
    market_days   varchar(20)  character set ascii not null, -- last digits of the days it stands, empty: any
    services      varchar(300) character set ascii not null, -- space separated
    methods       varchar(200) character set ascii not null,
    facilities    varchar(300) character set ascii not null,
    phone         varchar(30)  character set ascii null,
    state         varchar(20)  character set ascii not null, -- OPEN, PAUSED (temporarily closed), CLOSED
    state_reason  varchar(120) null,
    created_at    datetime(3)  not null,
    updated_at    datetime(3)  not null,
    unique key payment_point_code (partner_id, code),
    index payment_point_district (district_code, id)
) default charset = utf8mb4;

create table payment_point_week (
    point_id      bigint      not null,
    weekday       varchar(9)  character set ascii not null,
    opens_minute  smallint    not null,
    closes_minute smallint    not null, -- 1440: midnight
    primary key (point_id, weekday, opens_minute)
) default charset = utf8mb4;

create table payment_point_exception (
    id            bigint   not null auto_increment primary key,
    point_id      bigint   not null,
    on_day        date     not null,
    opens_minute  smallint null, -- both null: closed that day
    closes_minute smallint null,
    index payment_point_exception_day (point_id, on_day)
) default charset = utf8mb4;

-- What a point last said of itself, such as a kiosk by its heartbeat: apart, for it comes every minute.
create table payment_point_report (
    point_id    bigint      not null primary key,
    fitness     varchar(12) character set ascii not null, -- WORKING, LIMITED, OUT_OF_ORDER
    takes_cash  boolean     not null,
    reported_at datetime(3) not null
) default charset = utf8mb4;
