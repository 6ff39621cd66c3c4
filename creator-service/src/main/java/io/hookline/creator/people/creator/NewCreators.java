package io.hookline.creator.people.creator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Many creators with few statements. */
@ApplicationScoped
class NewCreators {

  private static final String TAKEN =
      """
      select a.network, a.handle
        from account a
        join unnest(:networks::text[], :handles::text[]) as w(network, handle)
          on a.network = w.network and a.handle = w.handle
       where a.brand = :brand
      """;

  private static final String CREATORS =
      """
      insert into creator (id, brand, display_name, email, version, created_at, updated_at)
      select t.id, :brand, t.name, t.email, 0, :now, :now
        from unnest(:ids::uuid[], :names::text[], :emails::text[]) as t(id, name, email)
      """;

  private static final String ACCOUNTS =
      """
      insert into account (id, brand, creator_id, network, handle)
      select t.id, :brand, t.creator, t.network, t.handle
        from unnest(:ids::uuid[], :creators::uuid[], :networks::text[], :handles::text[])
          as t(id, creator, network, handle)
       order by t.network, t.handle
      """;

  private final Jdbi jdbi;

  NewCreators(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Those of the normalised accounts that creators of the brand have already. */
  Set<NewAccount> taken(String brand, List<NewAccount> accounts) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TAKEN)
                .bind("brand", brand)
                .bindArray("networks", String.class, texts(accounts, a -> a.network().name()))
                .bindArray("handles", String.class, texts(accounts, NewAccount::handle))
                .map(
                    (row, context) ->
                        new NewAccount(
                            Network.valueOf(row.getString("network")), row.getString("handle")))
                .collect(Collectors.toSet()));
  }

  /** Adds creators with their accounts, which must be free. */
  void add(String brand, List<CreatorView> creators) {
    if (!creators.isEmpty()) {
      jdbi.useHandle(
          handle -> {
            insertCreators(handle, brand, creators);
            insertAccounts(handle, brand, creators);
          });
    }
  }

  private static void insertCreators(Handle handle, String brand, List<CreatorView> creators) {
    handle
        .createUpdate(CREATORS)
        .bind("brand", brand)
        .bind("now", creators.get(0).createdAt())
        .bindArray("ids", UUID.class, creators.stream().map(CreatorView::id).toList())
        .bindArray("names", String.class, texts(creators, CreatorView::displayName))
        .bindArray("emails", String.class, texts(creators, CreatorView::email))
        .execute();
  }

  /** In the order of handles, so that two imports at once cannot wait for each other. */
  private static void insertAccounts(Handle handle, String brand, List<CreatorView> creators) {
    record Owned(UUID creator, AccountView account) {}
    List<Owned> accounts =
        creators.stream()
            .flatMap(c -> c.accounts().stream().map(account -> new Owned(c.id(), account)))
            .toList();
    handle
        .createUpdate(ACCOUNTS)
        .bind("brand", brand)
        .bindArray("ids", UUID.class, accounts.stream().map(a -> a.account().id()).toList())
        .bindArray("creators", UUID.class, accounts.stream().map(Owned::creator).toList())
        .bindArray("networks", String.class, texts(accounts, a -> a.account().network().name()))
        .bindArray("handles", String.class, texts(accounts, a -> a.account().handle()))
        .execute();
  }

  private static <T> List<String> texts(List<T> all, Function<T, String> text) {
    return all.stream().map(text).toList();
  }
}
