package io.hookline.content.plan.pillar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.value.Ids;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PillarTest {

  private static final Instant NOW = Instant.parse("2026-08-01T09:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);

  private final Pillar pillar = new Pillar(Ids.next(), facts("Skin", 40, null), NOW);

  @Test
  void isArchivedAndRestored() {
    pillar.archive(LATER);
    assertThat(pillar.view().state()).isEqualTo(PillarState.ARCHIVED);
    assertThat(pillar.view().updatedAt()).isEqualTo(LATER);
    pillar.restore(LATER);
    assertThat(pillar.view().state()).isEqualTo(PillarState.ACTIVE);
    assertThat(pillar.view().targetShare()).isEqualTo(40);
  }

  @Test
  void anArchivedOneNeitherChangesNorIsArchivedAgain() {
    refused(() -> pillar.restore(LATER), PillarProblem.PILLAR_NOT_ARCHIVED);
    pillar.archive(LATER);
    refused(() -> pillar.archive(LATER), PillarProblem.PILLAR_ARCHIVED);
    refused(() -> pillar.update(facts("Hair", 10, null), LATER), PillarProblem.PILLAR_ARCHIVED);
    assertThat(pillar.view().name()).isEqualTo("Skin");
  }

  @ParameterizedTest
  @CsvSource({"60,30,10,true", "100,0,0,true", "0,0,0,false", "60,30,11,false", "33,33,33,false"})
  void theStagesSharesAreAHundredInAll(int tofu, int mofu, int bofu, boolean good) {
    PillarUpdate facts = facts("Skin", null, new FunnelShares(tofu, mofu, bofu));
    if (good) {
      pillar.update(facts, LATER);
      assertThat(pillar.view().funnelShares()).isEqualTo(facts.funnelShares());
    } else {
      refused(() -> pillar.update(facts, LATER), CommonProblem.VALIDATION_FAILED);
    }
  }

  @ParameterizedTest
  @CsvSource({"60,40,true", "60,41,false", "100,0,true", "100,1,false", "0,100,true"})
  void pillarsHaveAHundredPercentAtMost(int others, int wanted, boolean good) {
    if (good) {
      assertThatCode(() -> TargetShares.require(others, wanted)).doesNotThrowAnyException();
    } else {
      refused(() -> TargetShares.require(others, wanted), PillarProblem.PILLAR_SHARES_EXCEEDED);
    }
  }

  @Test
  void aPillarWithoutAShareIsNeverTooMuch() {
    assertThatCode(() -> TargetShares.require(100, null)).doesNotThrowAnyException();
  }

  private static PillarUpdate facts(String name, Integer share, FunnelShares funnel) {
    return new PillarUpdate(name, null, null, share, funnel);
  }

  private static void refused(ThrowingCallable step, ProblemCode code) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
