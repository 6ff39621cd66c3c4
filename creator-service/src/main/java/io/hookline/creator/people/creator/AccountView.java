package io.hookline.creator.people.creator;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account of a creator.
 *
 * @param verified null while nobody has looked
 * @param followers the latest count that is known
 */
@Schema(name = "Account")
record AccountView(
    UUID id,
    Network network,
    @Schema(examples = "miawong") String handle,
    @Schema(nullable = true) Boolean verified,
    @Schema(nullable = true) Instant lastCheckedAt,
    @Schema(examples = "48200", nullable = true) Long followers,
    @Schema(nullable = true) Instant followersAt) {

  /** The order in which a creator's accounts are shown, the same in answers, lists and events. */
  static final Comparator<AccountView> ORDER =
      Comparator.comparing(AccountView::network).thenComparing(AccountView::handle);

  /** Of all accounts of which a count is known; null where of none. */
  static Long followers(List<AccountView> accounts) {
    return accounts.stream()
        .map(AccountView::followers)
        .filter(Objects::nonNull)
        .reduce(Long::sum)
        .orElse(null);
  }
}
