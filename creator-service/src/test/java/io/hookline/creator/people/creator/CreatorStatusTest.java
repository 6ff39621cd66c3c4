package io.hookline.creator.people.creator;

import static io.hookline.creator.people.creator.CreatorStatus.ACTIVE;
import static io.hookline.creator.people.creator.CreatorStatus.ARCHIVED;
import static io.hookline.creator.people.creator.CreatorStatus.BANNED;
import static io.hookline.creator.people.creator.CreatorStatus.CONTACTED;
import static io.hookline.creator.people.creator.CreatorStatus.NEGOTIATING;
import static io.hookline.creator.people.creator.CreatorStatus.PAUSED;
import static io.hookline.creator.people.creator.CreatorStatus.PROSPECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of states, against a table that is written out here a second time. */
class CreatorStatusTest {

  private static final Instant NOW = Instant.parse("2026-09-01T10:00:00Z");
  private static final Author ADA = new Author("ada", "Ada");

  private static final Map<CreatorStatus, Set<CreatorStatus>> ALLOWED =
      Map.of(
          PROSPECT, Set.of(CONTACTED, NEGOTIATING, ARCHIVED, BANNED),
          CONTACTED, Set.of(NEGOTIATING, ARCHIVED, BANNED),
          NEGOTIATING, Set.of(ACTIVE, ARCHIVED, BANNED),
          ACTIVE, Set.of(PAUSED, ARCHIVED, BANNED),
          PAUSED, Set.of(ACTIVE, ARCHIVED, BANNED),
          ARCHIVED, Set.of(PROSPECT, CONTACTED, BANNED),
          BANNED, Set.of(ARCHIVED));

  static Stream<Arguments> pairs() {
    return Stream.of(CreatorStatus.values())
        .flatMap(from -> Stream.of(CreatorStatus.values()).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void aStepIsTakenOrRefusedAndToldEitherWay(CreatorStatus from, CreatorStatus to) {
    Creator creator = in(from);
    NewCreatorStep step = new NewCreatorStep(to, "why", to.isOut() ? LocalDate.MAX : null);
    step.check();
    if (ALLOWED.get(from).contains(to)) {
      CreatorStepView taken = creator.move(step, ADA, NOW).view();
      assertThat(taken.from()).isEqualTo(from);
      assertThat(taken.to()).isEqualTo(to);
      assertThat(taken.reason()).isEqualTo("why");
      assertThat(taken.by()).isEqualTo(ADA);
      assertThat(taken.at()).isEqualTo(NOW);
      assertThat(creator.view().status()).isEqualTo(to);
      assertThat(creator.view().statusReason()).isEqualTo("why");
      assertThat(creator.view().statusSince()).isEqualTo(NOW);
      assertThat(creator.view().mayApplyAgainOn()).isEqualTo(step.mayApplyAgainOn());
    } else {
      assertThatThrownBy(() -> creator.move(step, ADA, NOW))
          .isInstanceOfSatisfying(
              Problem.class,
              refusal ->
                  assertThat(refusal.code()).isEqualTo(CreatorProblem.CREATOR_STEP_NOT_ALLOWED));
      assertThat(creator.view().status()).isEqualTo(from);
    }
  }

  private static Creator in(CreatorStatus status) {
    NewCreator body = new NewCreator(Profile.of("Mia", null), status, "then", null, List.of());
    return new Creator(UUID.randomUUID(), body, NOW.minusSeconds(60));
  }
}
