package io.hookline.content.measure.accountsnapshot;

import io.hookline.content.network.Network;
import io.hookline.content.produce.account.Account;
import io.hookline.content.produce.account.Accounts;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds the accounts that rows name by network and handle. */
@ApplicationScoped
class NamedAccounts {

  private final Accounts accounts;

  NamedAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  /** What was found for many rows at once. */
  record Found(Map<Network, Map<String, UUID>> byHandle) {

    /**
     * @throws Problem VALIDATION_FAILED, REFERENCE_UNKNOWN
     */
    UUID of(NewAccountSnapshot row) {
      row.checkName();
      if (row.accountId() != null) {
        return row.accountId();
      }
      UUID id = byHandle.getOrDefault(row.network(), Map.of()).get(Accounts.handle(row.handle()));
      if (id == null) {
        throw new Problem(
            CommonProblem.REFERENCE_UNKNOWN,
            "There is no account " + row.handle() + " on " + row.network() + ".",
            List.of(new Violation("handle", "is not an account of this brand on the network")));
      }
      return id;
    }
  }

  Found of(Collection<NewAccountSnapshot> rows) {
    Map<Network, Set<String>> named = new EnumMap<>(Network.class);
    rows.stream()
        .filter(row -> row.network() != null && row.handle() != null)
        .forEach(
            row ->
                named
                    .computeIfAbsent(row.network(), network -> new HashSet<>())
                    .add(Accounts.handle(row.handle())));
    Map<Network, Map<String, UUID>> found = new HashMap<>();
    named.forEach((network, handles) -> found.put(network, ids(network, handles)));
    return new Found(found);
  }

  private Map<String, UUID> ids(Network network, Set<String> handles) {
    Map<String, UUID> ids = new HashMap<>();
    for (Account account : accounts.named(network, handles)) {
      ids.put(account.handle(), account.id());
    }
    return ids;
  }
}
