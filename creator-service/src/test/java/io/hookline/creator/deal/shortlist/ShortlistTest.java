package io.hookline.creator.deal.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.value.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShortlistTest {

  private static final Instant NOW = Instant.parse("2026-08-01T09:00:00Z");
  private static final Instant LATER = Instant.parse("2026-08-02T09:00:00Z");
  private static final UUID MIA = Ids.next();
  private static final UUID LEA = Ids.next();

  /** From, step, to; what is not here is refused. */
  private static final Set<String> ALLOWED =
      Set.of(
          "DRAFT REVISE DRAFT",
          "DRAFT SHARE SHARED",
          "DRAFT CLOSE CLOSED",
          "SHARED REVISE SHARED",
          "SHARED SHARE SHARED",
          "SHARED DECIDE DECIDED",
          "SHARED CLOSE CLOSED",
          "DECIDED REVISE DECIDED",
          "DECIDED SHARE DECIDED",
          "DECIDED DECIDE DECIDED",
          "DECIDED CLOSE CLOSED");

  @ParameterizedTest
  @EnumSource
  void everyStepInEveryState(ShortlistStatus from) {
    for (ShortlistStep step : ShortlistStep.values()) {
      Shortlist shortlist = in(from);
      List<String> allowed =
          ALLOWED.stream().filter(way -> way.startsWith(from + " " + step + " ")).toList();
      if (allowed.isEmpty()) {
        ShortlistView before = shortlist.view();
        refused(() -> take(shortlist, step), ShortlistProblem.SHORTLIST_STATE_FORBIDS);
        assertThat(shortlist.view()).isEqualTo(before);
      } else {
        take(shortlist, step);
        assertThat(allowed).containsExactly(from + " " + step + " " + shortlist.view().status());
      }
    }
  }

  @Test
  void isDecidedWhenNobodyIsOpenAndOpenAgainWhenSomebodyIsAdded() {
    Shortlist shortlist = new Shortlist(Ids.next(), Ids.next(), of(MIA, LEA), NOW);
    shortlist.share(NOW);
    decide(shortlist, 0, Decision.APPROVED, null, NOW);
    assertThat(shortlist.view().status()).isEqualTo(ShortlistStatus.SHARED);
    decide(shortlist, 1, Decision.DECLINED, "Too young", LATER);
    assertThat(shortlist.view().status()).isEqualTo(ShortlistStatus.DECIDED);
    assertThat(shortlist.view().statusSince()).isEqualTo(LATER);
    shortlist.revise(of(MIA, Ids.next(), LEA), LATER);
    assertThat(shortlist.view().status()).isEqualTo(ShortlistStatus.SHARED);
    assertThat(shortlist.view().candidates())
        .extracting(CandidateView::decision)
        .containsExactly(Decision.APPROVED, null, Decision.DECLINED);
  }

  @Test
  void whatAClientWasShownStays() {
    Shortlist shortlist = new Shortlist(Ids.next(), Ids.next(), of(MIA, LEA), NOW);
    shortlist.revise(of(LEA), NOW);
    shortlist.share(NOW);
    refused(() -> shortlist.revise(of(MIA), LATER), ShortlistProblem.SHORTLIST_CANDIDATE_FIXED);
    ShortlistUpdate reworded =
        new ShortlistUpdate("First", null, List.of(new NewCandidate(LEA, "Other words")));
    refused(() -> shortlist.revise(reworded, LATER), ShortlistProblem.SHORTLIST_CANDIDATE_FIXED);
    shortlist.revise(of(MIA, LEA), LATER);
    assertThat(shortlist.view().candidates())
        .extracting(CandidateView::creatorId)
        .containsExactly(MIA, LEA);
  }

  @Test
  void nobodyIsNotShared() {
    Shortlist shortlist = new Shortlist(Ids.next(), Ids.next(), of(), NOW);
    refused(() -> shortlist.share(NOW), ShortlistProblem.SHORTLIST_EMPTY);
  }

  @Test
  void theSameAnswerAgainIsNoNewsAndAnotherOneIs() {
    Shortlist shortlist = in(ShortlistStatus.DECIDED);
    assertThat(decide(shortlist, 0, Decision.APPROVED, null, LATER)).isFalse();
    assertThat(shortlist.view().candidates().get(0).decidedAt()).isEqualTo(NOW);
    assertThat(decide(shortlist, 0, Decision.APPROVED, "In October", LATER)).isTrue();
    assertThat(shortlist.view().candidates().get(0).decidedAt()).isEqualTo(LATER);
    assertThat(shortlist.view().candidates().get(0).clientComment()).isEqualTo("In October");
  }

  private static Shortlist in(ShortlistStatus status) {
    Shortlist shortlist = new Shortlist(Ids.next(), Ids.next(), of(MIA), NOW);
    if (status == ShortlistStatus.SHARED || status == ShortlistStatus.DECIDED) {
      shortlist.share(NOW);
    }
    if (status == ShortlistStatus.DECIDED) {
      decide(shortlist, 0, Decision.APPROVED, null, NOW);
    }
    if (status == ShortlistStatus.CLOSED) {
      shortlist.close(NOW);
    }
    assertThat(shortlist.view().status()).isEqualTo(status);
    return shortlist;
  }

  private static void take(Shortlist shortlist, ShortlistStep step) {
    switch (step) {
      case REVISE -> shortlist.revise(of(MIA), LATER);
      case SHARE -> shortlist.share(LATER);
      case DECIDE -> decide(shortlist, 0, Decision.DECLINED, null, LATER);
      case CLOSE -> shortlist.close(LATER);
    }
  }

  private static boolean decide(
      Shortlist shortlist, int place, Decision decision, String comment, Instant now) {
    UUID candidate = shortlist.view().candidates().get(place).id();
    return shortlist.decide(candidate, new DecisionUpdate(decision, comment, "Ada Lund"), now);
  }

  private static ShortlistUpdate of(UUID... creators) {
    return new ShortlistUpdate(
        "First", null, Stream.of(creators).map(id -> new NewCandidate(id, "Good")).toList());
  }

  private static void refused(ThrowingCallable step, ProblemCode code) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
