package io.hookline.reporting.judgement.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class JudgementTest {

  @Test
  void moreThanThreeTimesTheFeeIsRenewed() {
    assertThat(judge("3000.01", "1000.00")).isEqualTo(Judgement.SCORE_ABOVE_3);
    assertThat(judge("3.0001", "1")).isEqualTo(Judgement.SCORE_ABOVE_3);
    assertThat(Judgement.SCORE_ABOVE_3.verdict()).isEqualTo(Verdict.RENEW);
  }

  @Test
  void threeTimesTheFeeIsKept() {
    assertThat(judge("3000.00", "1000.00")).isEqualTo(Judgement.SCORE_FROM_1_5_TO_3);
    assertThat(judge("3.0000", "1")).isEqualTo(Judgement.SCORE_FROM_1_5_TO_3);
    assertThat(Judgement.SCORE_FROM_1_5_TO_3.verdict()).isEqualTo(Verdict.KEEP);
  }

  @Test
  void oneAndAHalfTimesTheFeeIsKept() {
    assertThat(judge("1500.00", "1000.00")).isEqualTo(Judgement.SCORE_FROM_1_5_TO_3);
    assertThat(judge("1.5", "1")).isEqualTo(Judgement.SCORE_FROM_1_5_TO_3);
  }

  @Test
  void aCentBelowOneAndAHalfTimesIsRestructured() {
    assertThat(judge("1499.99", "1000.00")).isEqualTo(Judgement.SCORE_BELOW_1_5);
    assertThat(judge("1.4999", "1")).isEqualTo(Judgement.SCORE_BELOW_1_5);
    assertThat(Judgement.SCORE_BELOW_1_5.verdict()).isEqualTo(Verdict.RESTRUCTURE);
  }

  @Test
  void aScoreThatIsAboveThreeBeforeItIsRoundedIsRenewed() {
    assertThat(judge("3000000.01", "1000000.00")).isEqualTo(Judgement.SCORE_ABOVE_3);
    assertThat(Amounts.ratio(new BigDecimal("3000000.01"), new BigDecimal("1000000.00")))
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
