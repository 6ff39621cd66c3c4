package io.hookline.creator.deal.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CampaignTest {

  private static final Instant PLANNED = Instant.parse("2026-08-01T09:00:00Z");
  private static final Instant LATER = Instant.parse("2026-08-02T09:00:00Z");

  /** The shortest way into each state. */
  private static final Map<CampaignStatus, List<CampaignStep>> WAYS =
      Map.of(
          CampaignStatus.DRAFT, List.of(),
          CampaignStatus.ACTIVE, List.of(CampaignStep.ACTIVATE),
          CampaignStatus.PAUSED, List.of(CampaignStep.ACTIVATE, CampaignStep.PAUSE),
          CampaignStatus.COMPLETED, List.of(CampaignStep.ACTIVATE, CampaignStep.COMPLETE),
          CampaignStatus.CANCELLED, List.of(CampaignStep.CANCEL));

  private static final Set<String> ALLOWED =
      Set.of(
          "DRAFT ACTIVATE ACTIVE",
          "DRAFT CANCEL CANCELLED",
          "ACTIVE PAUSE PAUSED",
          "ACTIVE COMPLETE COMPLETED",
          "ACTIVE CANCEL CANCELLED",
          "PAUSED RESUME ACTIVE",
          "PAUSED COMPLETE COMPLETED",
          "PAUSED CANCEL CANCELLED");

  @ParameterizedTest
  @EnumSource
  void everyStepInEveryState(CampaignStatus from) {
    for (CampaignStep step : CampaignStep.values()) {
      Campaign campaign = in(from);
      CampaignView before = campaign.view();
      List<String> allowed =
          ALLOWED.stream().filter(way -> way.startsWith(from + " " + step + " ")).toList();
      if (allowed.isEmpty()) {
        assertThatThrownBy(() -> campaign.take(step, "why", LATER))
            .as("%s in %s", step, from)
            .isInstanceOfSatisfying(
                Problem.class,
                problem ->
                    assertThat(problem.code()).isEqualTo(CampaignProblem.CAMPAIGN_STATE_FORBIDS))
            .hasMessageContaining(from.name());
        assertThat(campaign.view()).isEqualTo(before);
      } else {
        campaign.take(step, "why", LATER);
        CampaignView after = campaign.view();
        assertThat(allowed).containsExactly(from + " " + step + " " + after.status());
        assertThat(after.statusSince()).isEqualTo(LATER);
        assertThat(after.statusNote()).isEqualTo("why");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void changesUntilItIsOver(CampaignStatus status) {
    Campaign campaign = in(status);
    CampaignUpdate plan = plan("2026-09-01", null, null);
    if (EnumSet.of(CampaignStatus.COMPLETED, CampaignStatus.CANCELLED).contains(status)) {
      assertThatThrownBy(() -> campaign.replan(plan, LATER))
          .isInstanceOfSatisfying(
              Problem.class,
              problem -> assertThat(problem.code()).isEqualTo(CampaignProblem.CAMPAIGN_OVER));
    } else {
      campaign.replan(plan, LATER);
      assertThat(campaign.view().updatedAt()).isEqualTo(LATER);
      assertThat(campaign.view().endsOn()).isNull();
    }
  }

  @Test
  void aMeansThatIsNamedTwiceCountsOnce() {
    CampaignUpdate plan =
        new CampaignUpdate(
            "Serum",
            CampaignObjective.CONVERSION,
            List.of(CampaignKind.ORGANIC, CampaignKind.SPARK, CampaignKind.ORGANIC),
            LocalDate.parse("2026-09-01"),
            null,
            null,
            null,
            null);
    assertThat(new Campaign(Ids.next(), plan, PLANNED).view().kinds())
        .containsExactly(CampaignKind.SPARK, CampaignKind.ORGANIC);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "PERIOD, 2026-08-01, 2026-08-31, false, ''",
        "PERIOD, 2026-08-31, 2026-08-31, false, ''",
        "PERIOD, 2026-08-31, 2026-08-30, false, baseline.to",
        "PERIOD, 2026-08-01, 2026-09-01, false, baseline.to",
        "PERIOD, -, -, false, baseline.from baseline.to",
        "PERIOD, 2026-08-01, 2026-08-31, true, baseline.studyId",
        "STUDY, -, -, true, ''",
        "STUDY, -, -, false, baseline.studyId",
        "STUDY, 2026-08-01, 2026-08-31, true, baseline.from baseline.to"
      })
  void aBaselineIsAPeriodBeforeItOrAStudy(
      BaselineKind kind, LocalDate from, LocalDate to, boolean study, String refused) {
    Baseline baseline = new Baseline(kind, from, to, study ? Ids.next() : null);
    List<String> fields = new ArrayList<>();
    try {
      plan("2026-09-01", "2026-09-30", baseline).check();
    } catch (Problem problem) {
      problem.violations().forEach(violation -> fields.add(violation.field()));
    }
    assertThat(String.join(" ", fields)).isEqualTo(refused);
  }

  @Test
  void doesNotEndBeforeItStarts() {
    plan("2026-09-01", "2026-09-01", null).check();
    assertThatThrownBy(() -> plan("2026-09-01", "2026-08-31", null).check())
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> assertThat(problem.violations().get(0).field()).isEqualTo("endsOn"));
  }

  private static Campaign in(CampaignStatus status) {
    Campaign campaign = new Campaign(Ids.next(), plan("2026-09-01", "2026-09-30", null), PLANNED);
    WAYS.get(status).forEach(step -> campaign.take(step, null, PLANNED));
    assertThat(campaign.view().status()).isEqualTo(status);
    return campaign;
  }

  private static CampaignUpdate plan(String startsOn, String endsOn, Baseline baseline) {
    return new CampaignUpdate(
        "Serum",
        CampaignObjective.CONVERSION,
        List.of(),
        LocalDate.parse(startsOn),
        endsOn == null ? null : LocalDate.parse(endsOn),
        null,
        null,
        baseline);
  }
}
