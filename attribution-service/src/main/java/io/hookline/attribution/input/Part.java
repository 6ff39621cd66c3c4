package io.hookline.attribution.input;

/**
 * What an entry tells. Whatever is told is one of these, so a further kind of it is a record that
 * stands here, and whoever makes something of it.
 */
public sealed interface Part
    permits ChangedKey,
        ChangedRules,
        ChangedSurvey,
        ChangedTerms,
        GoneVisit,
        MadeVisit,
        RecordedRefund,
        ToldAnswer,
        ToldPurchase,
        ToldRefund,
        ToldTouch {}
