-- Households near a payment point, counted by street every night: no page counts the city.
create table coverage_street (
    district_code  char(6)     character set ascii not null,
    street         varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
    households     int         not null, -- residential accounts in use
    centre         varchar(9)  character set ascii not null, -- OF_POINTS, ASSUMED
    nearest_id     bigint      null,
    nearest_metres int         null, -- as the crow flies
    covered        boolean     not null,
    primary key (district_code, street),
    index coverage_street_gaps (district_code, covered, households, street)
) default charset = utf8mb4;

create table coverage_district (
    district_code char(6)     character set ascii not null primary key,
    households    int         not null,
    covered       int         not null, -- of them, within a kilometre
    streets       int         not null,
    gaps          int         not null, -- streets further away
    assumed       int         not null, -- streets whose place is assumed
    counted_at    datetime(3) not null
) default charset = utf8mb4;
