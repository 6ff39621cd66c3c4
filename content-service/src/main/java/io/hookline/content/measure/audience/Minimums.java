package io.hookline.content.measure.audience;

import io.hookline.content.measure.accountsnapshot.AccountFollowers;
import io.hookline.content.measure.accountsnapshot.AccountFollowers.Level;
import io.hookline.content.measure.accountsnapshot.AccountFollowers.OnDay;
import io.hookline.content.measure.audience.AudienceView.Withheld;
import io.hookline.content.produce.account.Account;
import io.hookline.content.produce.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether audiences are large enough to be told of, as far as it is known. */
@ApplicationScoped
class Minimums {

  private final Accounts accounts;
  private final AccountFollowers followers;
  private final AudienceConfig config;

  Minimums(Accounts accounts, AccountFollowers followers, AudienceConfig config) {
    this.accounts = accounts;
    this.followers = followers;
    this.config = config;
  }

  /** What is known of some accounts at some instants. */
  final class Known {

    private final Map<UUID, Account> accounts;
    private final Map<OnDay, Level> levels;

    private Known(Map<UUID, Account> accounts, Map<OnDay, Level> levels) {
      this.accounts = accounts;
      this.levels = levels;
    }

    /** People of whom its network tells. */
    long minimum(UUID account) {
      return account == null || !accounts.containsKey(account)
          ? config.highest()
          : config.of(accounts.get(account).network());
    }

    /** Null unless the account is known to have had too few followers then. */
    Withheld below(UUID account, Instant at) {
      Level level = account == null ? null : levels.get(on(account, at));
      return level == null || level.followers() >= minimum(account)
          ? null
          : new Withheld(Withheld.Reason.BELOW_MINIMUM, minimum(account), level.day());
    }
  }

  private static OnDay on(UUID account, Instant at) {
    return new OnDay(account, at.atOffset(ZoneOffset.UTC).toLocalDate());
  }

  Known of(Collection<AudienceReading> readings) {
    return of(
        readings,
        reading -> reading.subject().of(AudienceSubject.Kind.ACCOUNT),
        AudienceReading::at);
  }

  /** Without the shares of those that are too small. */
  List<AudienceView> shown(List<AudienceView> views) {
    Known known = of(views, AudienceView::accountId, AudienceView::at);
    return views.stream()
        .map(
            view -> {
              Withheld why = known.below(view.accountId(), view.at());
              return why == null ? view : view.withhold(why);
            })
        .toList();
  }

  private <T> Known of(Collection<T> all, Function<T, UUID> account, Function<T, Instant> at) {
    List<T> ofAccounts = all.stream().filter(one -> account.apply(one) != null).toList();
    return new Known(
        accounts.all(ofAccounts.stream().map(account).filter(Objects::nonNull).distinct().toList()),
        followers.last(
            ofAccounts.stream()
                .map(one -> on(account.apply(one), at.apply(one)))
                .collect(Collectors.toSet())));
  }
}
