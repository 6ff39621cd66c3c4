package io.hookline.reporting.judgement.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.value.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosisLifeTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final Rule RULE = Rules.of("no_conversion_architecture");
  private static final Finding FOUND =
      new Finding(SubjectKind.BRAND, "brand", null, true, List.of());

  @Test
  void aMuteHoldsUntilItsLastDayIsOver() {
    Diagnosis diagnosis = new Diagnosis(Ids.next(), RULE, FOUND, TODAY, NOW);
    diagnosis.mute(new NewDiagnosisMute("A launch", TODAY.plusDays(2)), TODAY, NOW);
    assertThat(diagnosis.findAgain(RULE, FOUND, TODAY.plusDays(2), NOW)).isFalse();
    assertThat(diagnosis.view().state()).isEqualTo(DiagnosisState.MUTED);
    assertThat(diagnosis.findAgain(RULE, FOUND, TODAY.plusDays(3), NOW)).isTrue();
    assertThat(diagnosis.view().state()).isEqualTo(DiagnosisState.OPEN);
  }
}
