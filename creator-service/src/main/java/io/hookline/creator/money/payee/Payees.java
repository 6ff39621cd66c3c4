package io.hookline.creator.money.payee;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other features may ask about those who are paid. */
@ApplicationScoped
public class Payees {

  /**
   * Whether a creator can be paid.
   *
   * @param accountHash changes with the account; null without one
   * @param obstacles empty if she can
   */
  public record Readiness(
      UUID payeeId, String currency, String accountHash, List<Obstacle> obstacles) {

    static final Readiness MISSING =
        new Readiness(null, null, null, List.of(Obstacle.PAYEE_MISSING));
  }

  private final PayeeRepository repository;
  private final PayeeSecrets secrets;
  private final PayeeConfig config;
  private final Clock clock;

  Payees(PayeeRepository repository, PayeeSecrets secrets, PayeeConfig config, Clock clock) {
    this.repository = repository;
    this.secrets = secrets;
    this.config = config;
    this.clock = clock;
  }

  /** Of each of the creators. */
  public Map<UUID, Readiness> readiness(Collection<UUID> creators) {
    Map<UUID, Readiness> known =
        repository.ofCreators(creators).stream()
            .collect(Collectors.toMap(Payee::creatorId, this::readiness));
    return creators.stream()
        .distinct()
        .collect(
            Collectors.toMap(Function.identity(), id -> known.getOrDefault(id, Readiness.MISSING)));
  }

  private Readiness readiness(Payee payee) {
    return new Readiness(
        payee.id(),
        payee.currency(),
        payee.accountHash(),
        payee.obstacles(clock.instant(), config.taxDataRequired()));
  }

  /** With accounts in the clear, of those creators who can be paid. */
  public Map<UUID, PaidTo> paidTo(Collection<UUID> creators) {
    return repository.ofCreators(creators).stream()
        .filter(payee -> readiness(payee).obstacles().isEmpty())
        .collect(Collectors.toMap(Payee::creatorId, payee -> payee.paidTo(secrets)));
  }
}
