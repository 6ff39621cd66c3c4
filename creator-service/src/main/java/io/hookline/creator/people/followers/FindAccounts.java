package io.hookline.creator.people.followers;

import io.hookline.creator.people.creator.Network;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Finds the accounts of creators that rows name, by id or by network and handle. */
@ApplicationScoped
class FindAccounts {

  private static final String FIND =
      """
      select a.id, a.creator_id, a.network, a.handle from account a
       where a.brand = :brand
         and (a.id = any(:ids)
              or (a.network, a.handle) in (
                   select * from unnest(cast(:networks as text[]), cast(:handles as text[]))))
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  FindAccounts(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** An account, and whose it is. */
  record Account(UUID id, UUID creator) {}

  private record Name(Network network, String handle) {}

  /** What was found for many rows at once. */
  record Found(Map<UUID, Account> byId, Map<Object, Account> byName) {

    /**
     * @throws Problem REFERENCE_UNKNOWN
     */
    Account of(NewFollowerCount row) {
      Account account = row.accountId() != null ? byId.get(row.accountId()) : byName.get(name(row));
      if (account == null) {
        String field = row.accountId() != null ? "accountId" : "handle";
        throw new Problem(
            CommonProblem.REFERENCE_UNKNOWN,
            "There is no such account of a creator of this brand.",
            List.of(new Violation(field, "is not an account of a creator of this brand")));
      }
      return account;
    }
  }

  Found of(List<NewFollowerCount> rows) {
    List<Name> names =
        rows.stream()
            .filter(row -> row.network() != null && row.handle() != null)
            .map(FindAccounts::name)
            .distinct()
            .toList();
    Found found = new Found(new HashMap<>(), new HashMap<>());
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(FIND)
                .bind("brand", brand.slug())
                .bindArray(
                    "ids",
                    UUID.class,
                    rows.stream()
                        .map(NewFollowerCount::accountId)
                        .filter(Objects::nonNull)
                        .toList())
                .bindArray(
                    "networks", String.class, names.stream().map(n -> n.network().name()).toList())
                .bindArray("handles", String.class, names.stream().map(Name::handle).toList())
                .map(
                    (row, context) -> {
                      Account account =
                          new Account(
                              row.getObject("id", UUID.class),
                              row.getObject("creator_id", UUID.class));
                      found.byId().put(account.id(), account);
                      return found
                          .byName()
                          .put(
                              new Name(
                                  Network.valueOf(row.getString("network")),
                                  row.getString("handle")),
                              account);
                    })
                .list());
    return found;
  }

  /** A handle as accounts keep it. */
  private static Name name(NewFollowerCount row) {
    String lower = Normalizer.normalize(row.handle(), Form.NFC).toLowerCase(Locale.ROOT);
    return new Name(row.network(), lower.startsWith("@") ? lower.substring(1) : lower);
  }
}
