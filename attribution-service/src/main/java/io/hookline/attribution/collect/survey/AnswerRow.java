package io.hookline.attribution.collect.survey;

import java.time.Instant;
import java.util.UUID;

/**
 * An answer as it is kept.
 *
 * @param id comes of what it says
 * @param word as it is compared
 * @param respondent the order, or the person
 * @param otherOrderId another number of the same order
 */
record AnswerRow(
    UUID id,
    UUID survey,
    Instant answeredAt,
    String answer,
    String word,
    String respondent,
    String orderNumbers,
    String orderId,
    String otherOrderId,
    String email,
    UUID place) {}
