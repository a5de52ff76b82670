package org.hearth.rating;

/** A question in both languages. */
public record SurveyQuestion(int id, SurveyForm form, String chinese, String english) {}
