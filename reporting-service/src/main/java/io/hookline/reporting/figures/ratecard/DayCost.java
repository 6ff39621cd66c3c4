package io.hookline.reporting.figures.ratecard;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one day of advertising cost and brought, of the rows where both are known.
 *
 * @param spend in the brand's currency
 * @param count impressions, clicks or followers
 * @param ads how many ads, or posts, told it
 */
public record DayCost(LocalDate day, BigDecimal spend, BigDecimal count, int ads) {}
