package io.hookline.creator.people.creator;

import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.problem.Violation;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Says of each row of a file of accounts whose it is, and whether it tells anything new. */
final class MatchAccounts {

  private final Map<AccountKey, Account> accounts;
  private final Set<UUID> known;
  private final Map<UUID, UUID> merged;
  private final Map<UUID, Integer> had;
  private final Map<AccountKey, Long> lines = new HashMap<>();
  private final Map<AccountKey, Account> changed = new LinkedHashMap<>();
  private final Set<UUID> creators = new LinkedHashSet<>();

  /**
   * @param accounts of the brand, that rows name
   * @param known creators of the brand, that rows name
   * @param merged those of the creators that are merged, and into which
   * @param had how many accounts each of the creators has
   */
  MatchAccounts(
      Map<AccountKey, Account> accounts,
      Set<UUID> known,
      Map<UUID, UUID> merged,
      Map<UUID, Integer> had) {
    this.accounts = new HashMap<>(accounts);
    this.known = known;
    this.merged = merged;
    this.had = new HashMap<>(had);
  }

  Collection<Account> changed() {
    return changed.values();
  }

  /** Whose accounts have changed. */
  Set<UUID> creators() {
    return creators;
  }

  /**
   * @throws Problem REFERENCE_UNKNOWN, CREATOR_MERGED, HANDLE_TAKEN or VALIDATION_FAILED
   */
  RowOutcome take(Row<ImportedAccount> row, Instant now) {
    NewAccount body = row.value().account();
    NewAccount.check(List.of(body), now);
    UUID creator = creator(row.value());
    if (merged.containsKey(creator)) {
      throw Creator.isMerged(creator, merged.get(creator));
    }
    Account there = accounts.get(body.key());
    Account former = RenamedAccounts.former(body, creator, accounts);
    if (there == null && former != null) {
      return changed(row, renamed(body, former, now));
    }
    if (there == null) {
      requireRoom(creator);
      Account added = new Account(creator, body, now);
      accounts.put(body.key(), added);
      lines.put(body.key(), row.line());
      return changed(row, added);
    }
    if (!there.creatorId().equals(creator)) {
      throw taken(body.key(), there);
    }
    AccountView before = there.view();
    there.take(body, now);
    return before.equals(there.view())
        ? RowOutcome.unchanged(row, before.id())
        : changed(row, there);
  }

  private Account renamed(NewAccount body, Account former, Instant now) {
    accounts.remove(former.key());
    changed.remove(former.key());
    former.rename(body.key());
    accounts.put(body.key(), former);
    former.take(body, now);
    return former;
  }

  private RowOutcome changed(Row<ImportedAccount> row, Account account) {
    changed.put(account.key(), account);
    creators.add(account.creatorId());
    return RowOutcome.applied(row, account.view().id());
  }

  private UUID creator(ImportedAccount row) {
    if (row.creatorId() != null) {
      References.require("creatorId", row.creatorId(), "creator", known::contains);
      return row.creatorId();
    }
    if (row.known() == null) {
      throw new Violation("creatorId", "must name a creator, or knownNetwork and knownHandle must")
          .asProblem();
    }
    Account account = accounts.get(row.known());
    if (account == null) {
      throw new Problem(
          CommonProblem.REFERENCE_UNKNOWN,
          "There is no account " + row.knownHandle() + ".",
          List.of(new Violation("knownHandle", "is no account of a creator of this brand")));
    }
    return account.creatorId();
  }

  private void requireRoom(UUID creator) {
    int now = had.getOrDefault(creator, 0);
    if (now >= NewAccount.MOST) {
      throw new Violation("handle", "is one too many: the creator has " + now + " accounts")
          .asProblem();
    }
    had.put(creator, now + 1);
  }

  private Problem taken(AccountKey key, Account there) {
    Long line = lines.get(key);
    String owner =
        line == null ? "creator " + there.creatorId() : "another creator in line " + line;
    return new Problem(
        CreatorProblem.HANDLE_TAKEN,
        CreatorProblem.HANDLE_TAKEN.title() + ".",
        List.of(new Violation("handle", "is that of " + owner)));
  }
}
