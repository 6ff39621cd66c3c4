package io.hookline.creator.people.creator;

import io.hookline.kit.search.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a creator is found by.
 *
 * @param search the words of name and handles, see {@link SearchText}
 * @param facets what filters ask for, {@code niche:skin care}
 * @param engagement in ten-thousandths; -1 where nobody knows
 */
record Found(UUID id, String search, List<String> facets, int engagement) {

  static final String STATUS = "status";
  static final String COUNTRY = "country";
  static final String LANGUAGE = "language";
  static final String NICHE = "niche";
  static final String COMMUNITY = "community";
  static final String TAG = "tag";
  static final String GROUP = "group";
  static final String NETWORK = "network";

  private static final Pattern WITHIN_HANDLES = Pattern.compile("[._·-]+");

  static Found of(CreatorView creator) {
    return new Found(
        creator.id(),
        search(creator),
        facets(creator),
        creator.engagementRate() == null
            ? -1
            : creator.engagementRate().movePointRight(4).intValueExact());
  }

  /** A handle as a whole, and in the parts that signs divide it into: mia.wong is wong, too. */
  private static String search(CreatorView creator) {
    Stream<String> handles =
        creator.accounts().stream()
            .map(AccountView::handle)
            .distinct()
            .flatMap(handle -> Stream.of(handle, WITHIN_HANDLES.matcher(handle).replaceAll(" ")))
            .distinct();
    return SearchText.tokens(
        Stream.concat(Stream.of(creator.displayName()), handles).toArray(String[]::new));
  }

  private static List<String> facets(CreatorView creator) {
    List<String> facets = new ArrayList<>();
    facets.add(facet(STATUS, creator.status().name()));
    if (creator.country() != null) {
      facets.add(facet(COUNTRY, creator.country()));
    }
    if (creator.groupId() != null) {
      facets.add(facet(GROUP, creator.groupId().toString()));
    }
    creator.languages().forEach(language -> facets.add(facet(LANGUAGE, language)));
    creator.niches().forEach(niche -> facets.add(label(NICHE, niche)));
    creator.communities().forEach(community -> facets.add(label(COMMUNITY, community)));
    creator.tags().forEach(tag -> facets.add(label(TAG, tag)));
    creator.accounts().stream()
        .map(account -> account.network().name())
        .distinct()
        .forEach(network -> facets.add(facet(NETWORK, network)));
    return facets;
  }

  static String facet(String kind, String value) {
    return kind + ":" + value;
  }

  static String label(String kind, String label) {
    return facet(kind, Labels.key(label));
  }
}
