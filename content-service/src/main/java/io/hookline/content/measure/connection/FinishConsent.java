package io.hookline.content.measure.connection;

import io.hookline.content.measure.connection.PlatformFailure.Kind;
import io.hookline.content.produce.account.Account;
import io.hookline.content.produce.account.Accounts;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Takes a consent that has come back: trades its code for tokens, looks whose they are, keeps them
 * and begins to read. No transaction is open while the platform is asked. Whatever goes wrong after
 * the trade, the tokens are not left alone: they are ended at the platform.
 */
@Singleton
class FinishConsent {

  private static final Logger LOG = Logger.getLogger(FinishConsent.class);
  private static final int LOOKS = 3;
  private static final int PAUSE_MILLIS = 300;

  private final ConnectionRepository connections;
  private final Connectors connectors;
  private final Consents consents;
  private final StoredTokens tokens;
  private final Revocations revocations;
  private final Synchronisations synchronisations;
  private final Accounts accounts;
  private final BrandTransactions transactions;
  private final Clock clock;

  FinishConsent(
      ConnectionRepository connections,
      Connectors connectors,
      Consents consents,
      StoredTokens tokens,
      Revocations revocations,
      Synchronisations synchronisations,
      Accounts accounts,
      BrandTransactions transactions,
      Clock clock) {
    this.connections = connections;
    this.connectors = connectors;
    this.consents = consents;
    this.tokens = tokens;
    this.revocations = revocations;
    this.synchronisations = synchronisations;
    this.accounts = accounts;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What was asked for. */
  private record Asked(
      UUID connection, String state, Account account, PlatformConnector connector, URI address) {}

  /**
   * In the connection's brand.
   *
   * @return the account that is connected now
   * @throws Problem CONSENT_LAPSED, CONSENT_NOT_TAKEN, CONSENT_OF_OTHER_ACCOUNT
   */
  Account finish(UUID connection, String state, String code) {
    Asked asked = transactions.call(() -> use(connection, state));
    Granted granted = exchange(asked, code);
    try {
      requireSameAccount(asked, granted);
      transactions.run(() -> keep(asked, granted));
    } catch (RuntimeException notKept) {
      transactions.run(() -> revocations.add(connection, granted, clock.instant()));
      throw notKept;
    }
    return asked.account();
  }

  private Asked use(UUID id, String state) {
    URI address = consents.use(id, state, clock.instant());
    Connection connection = connections.get(id);
    Account account = accounts.find(connection.accountId()).orElseThrow();
    return new Asked(id, state, account, connectors.of(connection.network()), address);
  }

  private static Granted exchange(Asked asked, String code) {
    try {
      return asked.connector().exchange(code, asked.address());
    } catch (PlatformFailure failure) {
      throw notTaken(failure);
    }
  }

  private void requireSameAccount(Asked asked, Granted granted) {
    String agreed = handle(asked.connector(), granted);
    if (agreed.isEmpty()) {
      requireKnown(asked, granted);
    } else if (!agreed.equals(asked.account().handle())) {
      throw new Problem(
          ConnectionProblem.CONSENT_OF_OTHER_ACCOUNT,
          "@%s agreed, and @%s was asked. Log in to %s as @%2$s, and open the address once more."
              .formatted(agreed, asked.account().handle(), asked.account().network()));
    }
  }

  /**
   * An owner may untick what the name is told by: then only the same account as before is known.
   */
  private void requireKnown(Asked asked, Granted granted) {
    boolean known =
        transactions.call(
            () ->
                tokens
                    .find(asked.connection())
                    .filter(kept -> kept.platformAccount().equals(granted.platformAccountId()))
                    .isPresent());
    if (!known) {
      throw new Problem(
          ConnectionProblem.CONSENT_NAMELESS,
          "%s does not tell the name of the account that agreed. Ask for a new address, and leave"
                  .formatted(asked.account().network())
              + " the permission to read its profile ticked.");
    }
  }

  private String handle(PlatformConnector connector, Granted granted) {
    LocalDate day = connector.limits().newestDay(clock.instant());
    for (int look = 1; ; look++) {
      try {
        String username = connector.account(granted.access(), day, day).profile().username();
        String handle = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        return handle.startsWith("@") ? handle.substring(1) : handle;
      } catch (PlatformFailure failure) {
        if (look == LOOKS || failure.kind() != Kind.UNAVAILABLE) {
          throw notTaken(failure);
        }
        LOG.infof("The account that has agreed cannot be read yet: %s", failure.getMessage());
        pause();
      }
    }
  }

  private void keep(Asked asked, Granted granted) {
    Instant now = clock.instant();
    Connection connection = connections.getLocked(asked.connection());
    if (!consents.wasUsed(asked.connection(), asked.state(), now)) {
      throw Consents.lapsed();
    }
    tokens
        .find(asked.connection())
        .filter(former -> !former.platformAccount().equals(granted.platformAccountId()))
        .ifPresent(former -> revocations.takeAway(asked.connection(), now));
    tokens.store(asked.connection(), granted, now);
    revocations.dropOf(asked.connection(), granted.platformAccountId());
    connection.connect(
        new TreeSet<>(granted.scopes()),
        missing(asked.connector().scopes(), granted.scopes()),
        granted.refreshExpiresAt(),
        now);
    connections.save(connection, ConnectionEvent.Established::new);
    // A run of before reads with tokens that are over, or waits: this one reads all there is.
    synchronisations.cancel(asked.connection(), now);
    synchronisations.begin(asked.connection(), SynchronisationCause.CONNECTED, now);
  }

  private static Set<String> missing(Set<String> needed, Set<String> granted) {
    Set<String> missing = new TreeSet<>(needed);
    missing.removeAll(granted);
    return missing;
  }

  private static Problem notTaken(PlatformFailure failure) {
    return new Problem(
        ConnectionProblem.CONSENT_NOT_TAKEN, failure.getMessage() + " " + failure.remedy());
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
