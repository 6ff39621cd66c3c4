package io.hookline.reporting.report.overview;

import java.util.List;

/**
 * How well a brand hears of its orders, and what shoppers say themselves.
 *
 * @param days in words
 */
public record SignalsPage(
    String slug,
    String brand,
    String days,
    String timeZone,
    String currency,
    String asOf,
    String madeAt,
    String from,
    String to,
    List<PlainTable> tables) {}
