-- When a point is open on other days than its week says (domain.md: Payment points).
alter table payment_point
    add column market_calendar varchar(5)   character set ascii not null default 'SOLAR', -- SOLAR, LUNAR: of market_days
    add column holiday_rule    varchar(10)  character set ascii not null default 'AS_WEEKDAY', -- AS_WEEKDAY, CLOSED, OWN_HOURS
    add column holiday_hours   varchar(100) character set ascii not null default '', -- of OWN_HOURS: 09:00-12:00,14:00-17:00
    add column make_up_rule    varchar(14)  character set ascii not null default 'AS_WEEKDAY'; -- AS_WEEKDAY, AS_WORKING_DAY
