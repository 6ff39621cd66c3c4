package io.hookline.attribution.lift.budgetdecision;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.lift.evidenceclass.EvidenceClass;
import io.hookline.kit.problem.Violation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What evidence shows, and what it does not. */
class DecisionCautionTest {

  private static final EvidenceFigure FIGURE =
      new EvidenceFigure("views", BigDecimal.TEN, null, null, null);

  private static DecisionCaution caution(EvidenceClass... classes) {
    return DecisionCaution.of(
        Arrays.stream(classes)
            .map(
                one ->
                    new DecisionEvidence(
                        EvidenceKind.OTHER,
                        null,
                        null,
                        "Us",
                        one,
                        List.of(FIGURE),
                        null,
                        Instant.EPOCH))
            .toList());
  }

  @Test
  void theStrongestEvidenceSaysWhatIsStillNotShown() {
    assertThat(caution()).isEqualTo(DecisionCaution.NO_EVIDENCE);
    assertThat(caution(EvidenceClass.EXPOSURE, EvidenceClass.EXPOSURE))
        .isEqualTo(DecisionCaution.ONLY_EXPOSURE);
    assertThat(caution(EvidenceClass.INTENT, EvidenceClass.EXPOSURE))
        .isEqualTo(DecisionCaution.ONLY_INTENT);
    assertThat(caution(EvidenceClass.EXPOSURE, EvidenceClass.ATTRIBUTED))
        .isEqualTo(DecisionCaution.NOTHING_INCREMENTAL);
    assertThat(caution(EvidenceClass.EXPOSURE, EvidenceClass.INCREMENTAL)).isNull();
  }

  private static List<String> wrong(
      EvidenceKind kind,
      UUID reference,
      String source,
      EvidenceClass shown,
      EvidenceFigure... all) {
    return new NewDecisionEvidence(kind, reference, source, shown, List.of(all), null)
        .violations("").stream().map(Violation::field).toList();
  }

  @Test
  void evidenceShowsNoMoreThanItsKindCan() {
    UUID id = UUID.randomUUID();
    EvidenceFigure lift =
        new EvidenceFigure("lift", BigDecimal.TEN, BigDecimal.ONE, BigDecimal.valueOf(20), null);
    assertThat(wrong(EvidenceKind.REPORT, null, "Weekly", EvidenceClass.EXPOSURE, FIGURE))
        .isEmpty();
    assertThat(wrong(EvidenceKind.REPORT, null, "Weekly", EvidenceClass.INCREMENTAL, FIGURE))
        .containsExactly("evidenceClass");
    assertThat(wrong(EvidenceKind.AMPLIFICATION, id, null, EvidenceClass.INCREMENTAL))
        .containsExactly("evidenceClass");
    assertThat(wrong(EvidenceKind.AMPLIFICATION, id, null, null)).isEmpty();
    assertThat(wrong(EvidenceKind.STUDY, id, null, EvidenceClass.INCREMENTAL)).isEmpty();
    assertThat(wrong(EvidenceKind.PLATFORM_STUDY, null, "TikTok", null, lift)).isEmpty();
    assertThat(wrong(EvidenceKind.PLATFORM_STUDY, null, "TikTok", null, FIGURE))
        .as("without its interval a study shows nothing")
        .containsExactly("figures");
  }

  @Test
  void whereItStandsAndWhatItSaidIsNeeded() {
    assertThat(wrong(EvidenceKind.ATTRIBUTION_RUN, null, "Run 14", null))
        .containsExactly("reference");
    assertThat(wrong(EvidenceKind.REPORT, null, " ", null)).containsExactly("source", "figures");
    EvidenceFigure turned =
        new EvidenceFigure("x", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE, null);
    assertThat(wrong(EvidenceKind.OTHER, null, "Us", null, turned))
        .containsExactly("figures[0].from");
  }
}
