package io.hookline.content.measure.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.content.network.Network;
import io.hookline.content.produce.account.Account;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ConnectionTest {

  private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);

  private static Connection fresh() {
    return new Connection(Ids.next(), new Account(Ids.next(), Network.TIKTOK, "acme", null), NOW);
  }

  private static void connect(Connection it) {
    it.connect(List.of("a"), List.of(), NOW.plus(Duration.ofDays(365)), NOW);
  }

  private static Connection in(ConnectionState state) {
    Connection it = fresh();
    if (state != ConnectionState.AWAITING_CONSENT) {
      connect(it);
    }
    switch (state) {
      case FAILING -> it.fail(Trouble.unforeseen(), LATER, NOW);
      case PAUSED -> it.pause(NOW);
      case EXPIRED -> it.lapse(ConnectionState.EXPIRED, Trouble.expired(), NOW);
      case WITHDRAWN -> it.lapse(ConnectionState.WITHDRAWN, Trouble.withdrawn(), NOW);
      case REVOKED -> it.revoke(NOW);
      default -> assertThat(it.state()).isEqualTo(state);
    }
    assertThat(it.state()).isEqualTo(state);
    return it;
  }

  private static final Set<ConnectionState> READ =
      EnumSet.of(ConnectionState.CONNECTED, ConnectionState.FAILING);

  /** Each step, the states that allow it, and where it leads. */
  private record Step(Consumer<Connection> take, Set<ConnectionState> from, ConnectionState to) {}

  private static final Map<String, Step> STEPS =
      Map.of(
          "pause", new Step(it -> it.pause(NOW), READ, ConnectionState.PAUSED),
          "resume",
              new Step(
                  it -> it.resume(NOW),
                  EnumSet.of(ConnectionState.PAUSED),
                  ConnectionState.CONNECTED),
          "synchronise", new Step(Connection::requireSynchronisable, READ, null),
          "revoke",
              new Step(
                  it -> it.revoke(NOW),
                  EnumSet.complementOf(EnumSet.of(ConnectionState.REVOKED)),
                  ConnectionState.REVOKED),
          "connect",
              new Step(
                  ConnectionTest::connect,
                  EnumSet.allOf(ConnectionState.class),
                  ConnectionState.CONNECTED));

  @Test
  void everyStepIsAllowedFromItsStatesOnly() {
    STEPS.forEach(
        (name, step) -> {
          for (ConnectionState from : ConnectionState.values()) {
            Connection it = in(from);
            if (step.from().contains(from)) {
              step.take().accept(it);
              assertThat(it.state())
                  .as("%s from %s", name, from)
                  .isEqualTo(step.to() == null ? from : step.to());
            } else {
              assertThatThrownBy(() -> step.take().accept(it))
                  .as("%s from %s", name, from)
                  .isInstanceOfSatisfying(
                      Problem.class,
                      refused ->
                          assertThat(refused.code())
                              .isEqualTo(ConnectionProblem.CONNECTION_STATE_FORBIDS));
              assertThat(it.state()).isEqualTo(from);
            }
          }
        });
  }

  @Test
  void whatRunsTellChangesNoStateThatSomebodyHasSetMeanwhile() {
    for (ConnectionState state : ConnectionState.values()) {
      for (Consumer<Connection> told :
          List.<Consumer<Connection>>of(
              it -> it.succeed(null, null, LATER, NOW),
              it -> it.fail(Trouble.unforeseen(), LATER, NOW),
              it -> it.delay(Trouble.unforeseen(), NOW))) {
        Connection it = in(state);
        told.accept(it);
        if (!READ.contains(state)) {
          assertThat(it.state()).isEqualTo(state);
          assertThat(it.view(NOW).nextRunAt()).isNull();
        }
      }
    }
  }

  @Test
  void aConsentEndsOnceAndOnlyWhereThereIsOne() {
    for (ConnectionState state : ConnectionState.values()) {
      Connection it = in(state);
      boolean ended = it.lapse(ConnectionState.WITHDRAWN, Trouble.withdrawn(), NOW);
      assertThat(ended).as(state.name()).isEqualTo(state.hasConsent());
      assertThat(it.state()).isEqualTo(ended ? ConnectionState.WITHDRAWN : state);
    }
  }

  @Test
  void aFailureIsForgottenWithTheNextSuccessAndMissingScopesAreNot() {
    Connection it = fresh();
    it.connect(List.of("a"), List.of("b"), null, NOW);
    assertThat(it.view(NOW).trouble().mend()).isEqualTo(Mend.GRANT_SCOPES);
    it.fail(Trouble.unforeseen(), LATER, NOW);
    assertThat(it.view(NOW).trouble().mend()).isEqualTo(Mend.ASK_OPERATOR);
    it.fail(Trouble.unforeseen(), LATER, LATER);
    assertThat(it.view(NOW).trouble().since()).as("it goes on").isEqualTo(NOW);
    assertThat(it.failures()).isEqualTo(2);
    it.succeed(LocalDate.parse("2026-11-26"), null, LATER, NOW);
    assertThat(it.state()).isEqualTo(ConnectionState.CONNECTED);
    assertThat(it.view(NOW).trouble().code()).isEqualTo("SCOPES_MISSING");
    assertThat(it.failures()).isZero();
  }

  @Test
  void theLagIsCountedInDaysOfUtcFromTheNewestOneThatWasTold() {
    Connection it = in(ConnectionState.CONNECTED);
    assertThat(it.view(NOW).lagDays()).isNull();
    it.succeed(LocalDate.parse("2026-11-26"), null, LATER, NOW);
    it.succeed(LocalDate.parse("2026-11-20"), null, LATER, NOW);
    it.succeed(null, null, LATER, NOW);
    assertThat(it.view(NOW).newestDay()).isEqualTo(LocalDate.parse("2026-11-26"));
    assertThat(it.view(NOW).lagDays()).isEqualTo(2);
    assertThat(it.view(NOW.plus(Duration.ofHours(15))).lagDays()).isEqualTo(3);
    it.revoke(NOW);
    assertThat(it.view(NOW).lagDays()).isNull();
  }
}
