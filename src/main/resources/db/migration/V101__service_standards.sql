-- Service time limits by dated version (domain.md: Service time limits). A published version never
-- changes; each holds until the next one does.
create table standard_version (
    id            bigint      not null primary key,
    effective_on  date        not null,
    published_for date        null, -- effective_on once it is published: one version a day
    state         varchar(10) character set ascii not null, -- DRAFT, PUBLISHED, DISCARDED
    created_by    varchar(80) not null,
    created_at    datetime(3) not null,
    published_by  varchar(80) null,
    published_at  datetime(3) null,
    unique key standard_version_published (published_for)
) default charset = utf8mb4;

create table standard_limit (
    version_id    bigint      not null,
    step          varchar(24) character set ascii not null,
    service_class varchar(24) character set ascii not null,
    limit_amount  int         null, -- null: a promise to be there at all hours
    limit_unit    varchar(12) character set ascii null,
    floor_amount  int         null, -- what the law demands, where it does
    floor_unit    varchar(12) character set ascii null,
    primary key (version_id, step, service_class)
) default charset = utf8mb4;

insert into standard_version values
    (1, '2015-01-01', '2015-01-01', 'PUBLISHED',
     'system:installation', '2015-01-01 00:00:00', 'system:installation', '2015-01-01 00:00:00');

insert into standard_limit values
    (1, 'INSTALLATION_ACCEPTED', 'ALL',                     1, 'SAME_DAY',     null, null),
    (1, 'SURVEY',                'BUSINESS',                3, 'WORKING_DAYS', null, null),
    (1, 'SURVEY',                'RESIDENTIAL_UP_TO_1000',  7, 'WORKING_DAYS', null, null),
    (1, 'SURVEY',                'RESIDENTIAL_ABOVE_1000', 10, 'WORKING_DAYS', null, null),
    (1, 'WORKS',                 'BUSINESS',               20, 'WORKING_DAYS', null, null),
    (1, 'WORKS',                 'RESIDENTIAL_UP_TO_200',  60, 'WORKING_DAYS', null, null),
    (1, 'WORKS',                 'RESIDENTIAL_ABOVE_200',  90, 'WORKING_DAYS', null, null),
    (1, 'GAS_ON',                'ALL',                     5, 'WORKING_DAYS', null, null),
    (1, 'EMERGENCY_ANSWERED',    'ALL',                  null, null,           null, null),
    (1, 'CREW_LEAVES',           'ALL',                     3, 'MINUTES',      null, null),
    (1, 'CREW_STAYS',            'ALL',                    30, 'MINUTES',      null, null),
    (1, 'EXPERT_RECHECK',        'ALL',                    24, 'HOURS',        null, null),
    (1, 'AT_DOOR',               'ALL',                    24, 'HOURS',        null, null),
    (1, 'FINISHED',              'ALL',                     1, 'WORKING_DAYS', null, null),
    (1, 'REMOVAL_WORKS',         'ALL',                     3, 'WORKING_DAYS', null, null),
    (1, 'APPOINTMENT',           'ALL',                     3, 'WORKING_DAYS', null, null),
    (1, 'DONE_AT_VISIT',         'ALL',                     1, 'WORKING_DAYS', null, null),
    (1, 'COUNTER',               'ALL',                    10, 'MINUTES',      null, null),
    (1, 'COMPLAINT_ANSWER',      'ORDINARY',                3, 'WORKING_DAYS',    5, 'WORKING_DAYS'),
    (1, 'COMPLAINT_ANSWER',      'MAJOR',                   5, 'WORKING_DAYS',    5, 'WORKING_DAYS'),
    (1, 'QUESTION_ANSWER',       'ALL',                     5, 'WORKING_DAYS',    5, 'WORKING_DAYS'),
    (1, 'COMMISSIONING',         'ALL',                     5, 'WORKING_DAYS', null, null);
