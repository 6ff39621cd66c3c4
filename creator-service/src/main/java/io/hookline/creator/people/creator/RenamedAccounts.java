package io.hookline.creator.people.creator;

import io.hookline.kit.problem.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Accounts that go on under another handle. They stay the accounts that they are: what was counted
 * of their followers is not lost with the name.
 */
final class RenamedAccounts {

  private static final String UNKNOWN = "is no account of the creator";
  private static final String BOTH = "is another account that the creator has, beside this one";

  private RenamedAccounts() {}

  /**
   * @param had the creator's accounts
   * @return what was renamed, one after another
   * @throws io.hookline.kit.problem.Problem VALIDATION_FAILED
   */
  static List<Rename> take(List<NewAccount> wanted, Collection<Account> had) {
    List<Rename> renames = new ArrayList<>();
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      NewAccount account = wanted.get(i);
      Account former = of(account.formerKey(), had);
      String wrong = wrong(account, former, of(account.key(), had));
      if (wrong != null) {
        violations.add(new Violation("accounts[" + i + "].formerHandle", wrong));
      } else if (former != null) {
        renames.add(former.rename(account.key()));
      }
    }
    Violation.requireNone(violations);
    return renames;
  }

  /**
   * The account of the creator that a row renames; null for none.
   *
   * @param accounts of the brand, that rows name
   * @throws io.hookline.kit.problem.Problem VALIDATION_FAILED
   */
  static Account former(NewAccount row, UUID creator, Map<AccountKey, Account> accounts) {
    if (row.formerKey() == null) {
      return null;
    }
    List<Account> had =
        accounts.values().stream().filter(one -> one.creatorId().equals(creator)).toList();
    Account former = of(row.formerKey(), had);
    String wrong = wrong(row, former, of(row.key(), had));
    if (wrong != null) {
      throw new Violation("formerHandle", wrong).asProblem();
    }
    return former;
  }

  /**
   * Null where nothing is: no former handle is named, or the account has it, or has the new one
   * already, because the same was said before.
   *
   * @param former the creator's account of the former handle, or null
   * @param there that of the new one, or null
   */
  private static String wrong(NewAccount account, Account former, Account there) {
    if (account.formerKey() == null || former == null && there != null) {
      return null;
    }
    return former == null ? UNKNOWN : there != null && there != former ? BOTH : null;
  }

  private static Account of(AccountKey key, Collection<Account> had) {
    return had.stream().filter(account -> account.key().equals(key)).findFirst().orElse(null);
  }
}
