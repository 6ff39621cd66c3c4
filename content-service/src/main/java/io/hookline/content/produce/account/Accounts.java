package io.hookline.content.produce.account;

import io.hookline.content.network.Network;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other features may ask about the brand's accounts. */
@ApplicationScoped
public class Accounts {

  private final BrandAccountRepository repository;

  Accounts(BrandAccountRepository repository) {
    this.repository = repository;
  }

  /** Whether the present brand has this account. */
  public boolean has(UUID id) {
    return repository.exists(id);
  }

  /**
   * For an account that an address names.
   *
   * @throws Problem ACCOUNT_NOT_FOUND
   */
  public void require(UUID id) {
    repository.get(id);
  }

  public Optional<Account> find(UUID id) {
    return repository.find(id).map(BrandAccount::account);
  }

  /** As many of them as there are. */
  public Map<UUID, Account> all(Collection<UUID> ids) {
    return repository.all(ids).stream()
        .map(BrandAccount::account)
        .collect(Collectors.toMap(Account::id, Function.identity()));
  }

  /**
   * A handle as accounts keep it, however somebody has written it: {@code @Acme}, or the address
   * {@code https://www.tiktok.com/@acme?lang=de}.
   */
  public static String handle(String written) {
    return Handle.read(written);
  }

  /**
   * Those of the network that have one of the handles.
   *
   * @param handles as {@link #handle} reads them
   */
  public List<Account> named(Network network, Collection<String> handles) {
    return repository.named(network, handles).stream().map(BrandAccount::account).toList();
  }

  /** All that the brand has on the network. */
  public List<Account> on(Network network) {
    return repository.on(network).stream().map(BrandAccount::account).toList();
  }

  /**
   * The account, which nobody else changes or plans for until the transaction ends; for what must
   * hold among all that is planned for it.
   */
  public Optional<Account> lock(UUID id) {
    return repository.findLocked(id).map(BrandAccount::account);
  }
}
