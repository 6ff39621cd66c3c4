package io.hookline.creator.people.creator;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.search.SearchText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whom one knows already while rows come in: the brand's creators, and rows above. A handle tells a
 * person apart; an address alone does not, since a manager has the same one for many. It does where
 * the name is the same too, or nothing else tells the two apart.
 */
final class KnownPeople {

  /**
   * @param is "creator 0198…" or "line 12"
   */
  private record Known(String is, String name) {}

  private final Map<AccountKey, String> accounts = new HashMap<>();
  private final Map<String, List<Known>> addresses = new HashMap<>();

  boolean addAccount(AccountKey account, String is) {
    return accounts.putIfAbsent(account, is) == null;
  }

  boolean addAddress(String email, String name, String is) {
    return addresses
        .computeIfAbsent(key(email), none -> new ArrayList<>())
        .add(new Known(is, SearchText.folded(name)));
  }

  /**
   * Takes the row's accounts and address, so that no row below has them.
   *
   * @throws Problem HANDLE_TAKEN or CREATOR_DUPLICATE
   */
  void claim(NewCreator row, long line) {
    List<AccountKey> wanted = row.accounts().stream().map(NewAccount::key).toList();
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      String owner = accounts.get(wanted.get(i));
      if (owner != null) {
        violations.add(new Violation("accounts[" + i + "].handle", "is that of " + owner));
      }
    }
    requireNone(CreatorProblem.HANDLE_TAKEN, violations);
    same(row)
        .limit(1)
        .forEach(known -> violations.add(new Violation("email", "is that of " + known.is())));
    requireNone(CreatorProblem.CREATOR_DUPLICATE, violations);
    wanted.forEach(account -> addAccount(account, "line " + line));
    if (row.profile().email() != null) {
      addAddress(row.profile().email(), row.profile().displayName(), "line " + line);
    }
  }

  private Stream<Known> same(NewCreator row) {
    String email = row.profile().email();
    String name = SearchText.folded(row.profile().displayName());
    return email == null
        ? Stream.empty()
        : addresses.getOrDefault(key(email), List.of()).stream()
            .filter(known -> row.accounts().isEmpty() || known.name().equals(name));
  }

  private static void requireNone(CreatorProblem code, List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new Problem(code, code.title() + ".", violations);
    }
  }

  /** PostgreSQL finds addresses in its own lower case, which has one letter less. */
  private static String key(String email) {
    return email.toLowerCase(Locale.ROOT).replace('ς', 'σ');
  }
}
