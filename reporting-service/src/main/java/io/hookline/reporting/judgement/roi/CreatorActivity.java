package io.hookline.reporting.judgement.roi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the read model knows of a creator in a period, before any price is put on it.
 *
 * @param links credited value with a click or a view as evidence, in the brand's currency
 * @param codes credited value with a promo code as evidence, in the brand's currency
 * @param notConverted credited value in currencies that could not be converted
 */
record CreatorActivity(
    UUID creatorId,
    String creatorName,
    List<Posts> networks,
    BigDecimal links,
    BigDecimal codes,
    long conversions,
    List<Foreign> notConverted,
    List<Partnership> partnerships) {

  /**
   * The published posts on one network.
   *
   * @param covered posts with counts for the period
   * @param estimated those of them with an estimate among their counts
   * @param oldest when the oldest snapshot in use was taken
   */
  record Posts(
      String network,
      int posts,
      int covered,
      int estimated,
      Instant oldest,
      Counter views,
      Counter likes,
      Counter comments,
      Counter shares,
      Counter saves) {}

  /**
   * @param count null when no post's count is known; of any size, as it is a sum
   * @param posts how many posts' counts are in it
   */
  record Counter(BigInteger count, int posts) {}

  record Foreign(String currency, BigDecimal amount, long count) {}

  record Partnership(UUID id, String name, String status, BigDecimal amount, String currency) {}
}
