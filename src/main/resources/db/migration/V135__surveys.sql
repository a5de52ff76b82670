-- Questionnaires by sample, after services and twice a year (domain.md: Satisfaction). Instants are UTC.
create table survey_rule (
    kind          varchar(16) character set ascii not null, -- AFTER_SERVICE, HALF_YEAR
    effective_on  date        not null, -- holds until the next one does
    share         int         not null, -- how many of 10,000 are asked
    created_by    varchar(80) character set ascii not null,
    created_at    datetime(3) not null,
    primary key (kind, effective_on)
) default charset = utf8mb4;

insert into survey_rule values
    ('AFTER_SERVICE', '2015-01-01', 1000, 'system:installation', '2015-01-01 00:00:00'),
    ('HALF_YEAR',     '2015-01-01',   10, 'system:installation', '2015-01-01 00:00:00');

-- The first question of a kind is the overall one, by which satisfaction is counted.
create table survey_question (
    id        int          not null primary key,
    kind      varchar(16)  character set ascii not null,
    position  int          not null,
    form      varchar(8)   character set ascii not null, -- GRADE: 1 to 5, YES_NO
    zh        varchar(200) not null,
    en        varchar(200) not null,
    from_on   date         not null,
    until_on  date         null, -- the last day on which it is asked
    index survey_question_kind (kind, position)
) default charset = utf8mb4;

insert into survey_question values
    ( 1, 'AFTER_SERVICE',  1, 'GRADE',  '总的来说，这次服务您满意吗？', 'All in all, how satisfied are you with this service?', '2015-01-01', null),
    ( 2, 'AFTER_SERVICE',  2, 'YES_NO', '您问的，都得到解答了吗？', 'Was every question of yours answered?', '2015-01-01', null),
    ( 3, 'AFTER_SERVICE',  3, 'YES_NO', '您提的要求，都有回应吗？', 'Was every request of yours met or explained?', '2015-01-01', null),
    ( 4, 'AFTER_SERVICE',  4, 'YES_NO', '要办的事，办成了吗？', 'Was the matter done?', '2015-01-01', null),
    ( 5, 'AFTER_SERVICE',  5, 'YES_NO', '如果您投诉过，得到答复了吗？', 'If you complained, did you get a reply?', '2015-01-01', null),
    ( 6, 'AFTER_SERVICE',  6, 'YES_NO', '如果我们出过错，改正了吗？', 'If we made a mistake, was it mended?', '2015-01-01', null),
    ( 7, 'AFTER_SERVICE',  7, 'YES_NO', '如果您报过险，有人及时到场吗？', 'If you raised an alarm, did somebody come in time?', '2015-01-01', null),
    ( 8, 'AFTER_SERVICE',  8, 'YES_NO', '有人向您要东西，或收了您的礼吗？', 'Did anybody ask you for a gift, or take one?', '2015-01-01', null),
    ( 9, 'AFTER_SERVICE',  9, 'YES_NO', '有没有拖延？', 'Was there any delay?', '2015-01-01', null),
    (10, 'AFTER_SERVICE', 10, 'YES_NO', '施工或态度有没有粗暴？', 'Was the work or the manner rough?', '2015-01-01', null),
    (11, 'AFTER_SERVICE', 11, 'YES_NO', '有没有不按规程操作？', 'Was any safety procedure skipped?', '2015-01-01', null),
    (12, 'AFTER_SERVICE', 12, 'YES_NO', '有没有收不该收的钱？', 'Were you charged anything that was not due?', '2015-01-01', null),
    (21, 'HALF_YEAR',      1, 'GRADE',  '总的来说，您对我们满意吗？', 'All in all, how satisfied are you with us?', '2015-01-01', null),
    (22, 'HALF_YEAR',      2, 'GRADE',  '供气安全、稳定吗？', 'Is the supply safe and steady?', '2015-01-01', null),
    (23, 'HALF_YEAR',      3, 'GRADE',  '收费和说明诚信、清楚吗？', 'Are we honest and clear in what we charge and say?', '2015-01-01', null),
    (24, 'HALF_YEAR',      4, 'GRADE',  '营业厅和热线的服务好吗？', 'How good are our counters and our hotline?', '2015-01-01', null),
    (25, 'HALF_YEAR',      5, 'YES_NO', '半年里您问过的，都得到解答了吗？', 'In these six months, was every question of yours answered?', '2015-01-01', null),
    (26, 'HALF_YEAR',      6, 'YES_NO', '要办的事，都办成了吗？', 'Was every matter of yours done?', '2015-01-01', null),
    (27, 'HALF_YEAR',      7, 'YES_NO', '投诉过的，都有答复吗？', 'If you complained, did you get a reply?', '2015-01-01', null);

-- Closed orders that the sample took; gone once they were invited or left out.
create table survey_candidate (
    order_id  bigint not null primary key,
    due_on    date   not null, -- the day after the close
    index survey_candidate_due (due_on, order_id)
) default charset = utf8mb4;

-- How far a half-year's sample has been drawn.
create table survey_draw (
    period       date        not null primary key, -- the half-year's first day
    account_id   bigint      not null, -- the last one looked at
    finished_at  datetime(3) null
) default charset = utf8mb4;

-- When a person was last asked. A phone stands here as its digest: enough to know it again.
create table survey_person (
    person      char(64)    character set ascii not null primary key,
    invited_at  datetime(3) not null
) default charset = utf8mb4;

create table survey_invitation (
    id           bigint      not null primary key,
    kind         varchar(16) character set ascii not null,
    code_hash    char(64)    character set ascii not null,
    order_id     bigint      null,
    account_id   bigint      null,
    order_type   varchar(20) character set ascii null,
    branch       varchar(40) not null,
    invited_at   datetime(3) not null,
    expires_at   datetime(3) not null,
    answered_at  datetime(3) null,
    grade        int         null, -- of the overall question, 1 to 5
    words        varchar(1000) null,
    unique key survey_invitation_code (code_hash)
) default charset = utf8mb4;

create table survey_reply (
    invitation_id  bigint     not null,
    question_id    int        not null,
    answer         varchar(8) character set ascii not null, -- 1 to 5, YES, NO, UNSURE
    primary key (invitation_id, question_id)
) default charset = utf8mb4;

-- Replies counted as they come.
create table survey_tally (
    month        date       not null, -- its first day, Asia/Shanghai
    question_id  int        not null,
    answer       varchar(8) character set ascii not null,
    answers      int        not null,
    primary key (month, question_id, answer)
) default charset = utf8mb4;
