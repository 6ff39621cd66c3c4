package io.hookline.reporting.judgement.budget;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;

/**
 * What is promised to a creator and not earned yet: flat fees and deliverables under active
 * partnerships.
 *
 * @param amount null in a currency that is not the brand's
 */
record Promised(UUID campaign, UUID creator, YearMonth month, BigDecimal amount) {}
