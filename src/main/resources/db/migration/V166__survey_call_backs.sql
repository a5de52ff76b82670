-- A low answer of a questionnaire about a request is called about as a low star card is (domain.md: Satisfaction).
alter table rating
    modify column card_id bigint null, -- null where the answer came by questionnaire
    add column survey_id bigint null,
    add unique key rating_survey (survey_id);
