package io.hookline.reporting.judgement.roi;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.reporting.figures.measure.Figure;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class JudgementTest {

  @Test
  void threeTimesTheFeeIsRenewed() {
    assertThat(judge("3000.00", "1000.00")).isEqualTo(Judgement.SCORE_AT_LEAST_3);
    assertThat(Judgement.SCORE_AT_LEAST_3.verdict()).isEqualTo(Verdict.RENEW);
  }

  @Test
  void aCentBelowThreeTimesIsKept() {
    assertThat(judge("2999.99", "1000.00")).isEqualTo(Judgement.SCORE_FROM_1_5_TO_3);
    assertThat(Judgement.SCORE_FROM_1_5_TO_3.verdict()).isEqualTo(Verdict.KEEP);
  }

  @Test
  void oneAndAHalfTimesTheFeeIsKept() {
    assertThat(judge("1500.00", "1000.00")).isEqualTo(Judgement.SCORE_FROM_1_5_TO_3);
  }

  @Test
  void aCentBelowOneAndAHalfTimesIsRestructured() {
    assertThat(judge("1499.99", "1000.00")).isEqualTo(Judgement.SCORE_BELOW_1_5);
    assertThat(Judgement.SCORE_BELOW_1_5.verdict()).isEqualTo(Verdict.RESTRUCTURE);
  }

  @Test
  void aScoreThatOnlyRoundsToThreeIsNotRenewed() {
    assertThat(judge("2999999.99", "1000000.00")).isEqualTo(Judgement.SCORE_FROM_1_5_TO_3);
    assertThat(Figure.ratio(new BigDecimal("2999999.99"), new BigDecimal("1000000.00")))
        .isEqualByComparingTo("3");
  }

  @Test
  void withoutAFeeNothingIsJudged() {
    assertThat(judge("5000.00", "0.00")).isEqualTo(Judgement.NO_FEE);
    assertThat(Judgement.of(null, BigDecimal.ZERO)).isEqualTo(Judgement.NO_FEE);
  }

  @Test
  void whatIsUnknownIsNotJudged() {
    assertThat(Judgement.of(null, new BigDecimal("1000"))).isEqualTo(Judgement.NOTHING_COVERED);
    assertThat(Judgement.NOTHING_COVERED.verdict()).isEqualTo(Verdict.UNDETERMINED);
  }

  private static Judgement judge(String earned, String fee) {
    return Judgement.of(new BigDecimal(earned), new BigDecimal(fee));
  }
}
