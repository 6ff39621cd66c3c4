package io.hookline.creator.people.creator;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Finds which of the accounts and addresses of many rows the brand's creators have already. */
@ApplicationScoped
class FindKnown {

  private static final String ACCOUNTS =
      """
      select a.network, a.handle, a.creator_id
        from account a
        join unnest(:networks::text[], :handles::text[]) as w(network, handle)
          on a.network = w.network and a.handle = w.handle
       where a.brand = :brand
      """;

  private static final String ADDRESSES =
      """
      select id, email, display_name from creator
       where brand = :brand and lower(email) in (select lower(e) from unnest(:emails::text[]) e)
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  FindKnown(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  KnownPeople among(List<NewCreator> rows) {
    List<AccountKey> accounts =
        rows.stream().flatMap(row -> row.accounts().stream()).map(NewAccount::key).toList();
    List<String> emails =
        rows.stream().map(row -> row.profile().email()).filter(Objects::nonNull).toList();
    KnownPeople known = new KnownPeople();
    jdbi.useHandle(
        handle -> {
          handle
              .createQuery(ACCOUNTS)
              .bind("brand", brand.slug())
              .bindArray(
                  "networks",
                  String.class,
                  accounts.stream().map(a -> a.network().name()).collect(Collectors.toList()))
              .bindArray(
                  "handles", String.class, accounts.stream().map(AccountKey::handle).toList())
              .map(
                  (row, context) ->
                      known.addAccount(
                          new AccountKey(
                              Network.valueOf(row.getString("network")), row.getString("handle")),
                          "creator " + row.getObject("creator_id", UUID.class)))
              .list();
          handle
              .createQuery(ADDRESSES)
              .bind("brand", brand.slug())
              .bindArray("emails", String.class, emails)
              .map(
                  (row, context) ->
                      known.addAddress(
                          row.getString("email"),
                          row.getString("display_name"),
                          "creator " + row.getObject("id", UUID.class)))
              .list();
        });
    return known;
  }
}
