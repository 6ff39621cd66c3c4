package io.hookline.creator.people.creator;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What may be shown of a creator to people outside of the agency: no contact data, and nothing of
 * what the agency notes.
 *
 * @param followers of all accounts together, null where none is known
 * @param engagementRate as a part of one, null where unknown
 * @param out whether the agency cannot work with the person any more
 */
public record CreatorProfile(
    UUID id,
    String displayName,
    List<String> niches,
    Long followers,
    BigDecimal engagementRate,
    List<PublicAccount> accounts,
    boolean out) {

  /**
   * A handle on a network.
   *
   * @param followers null where unknown
   */
  public record PublicAccount(String network, String handle, Long followers) {}

  static CreatorProfile of(CreatorView creator) {
    return new CreatorProfile(
        creator.id(),
        creator.displayName(),
        creator.niches(),
        creator.followers(),
        creator.engagementRate(),
        creator.accounts().stream()
            .map(
                account ->
                    new PublicAccount(
                        account.network().name(), account.handle(), account.followers()))
            .toList(),
        creator.status().isOut());
  }
}
