package io.hookline.attribution.collect.utmaudit;

import io.hookline.attribution.collect.taxonomy.Macros;
import io.hookline.attribution.collect.taxonomy.UtmParameter;
import io.hookline.attribution.collect.taxonomy.UtmRule;
import io.hookline.attribution.collect.taxonomy.UtmRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Names that drifted: those that the brand's taxonomy does not allow; of a parameter that it does
 * not rule, rarer spellings of what is usually written otherwise.
 */
final class Spellings {

  private final UtmRules taxonomy;

  Spellings(UtmRules taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** Those with the most visits first. */
  List<FindingView> drifted(List<TaggedVisits> visits) {
    List<FindingView> found = new ArrayList<>();
    for (UtmParameter parameter : UtmParameter.values()) {
      Map<String, Long> names = new TreeMap<>();
      for (TaggedVisits some : visits) {
        String name = some.tags().get(parameter);
        if (name != null && !Macros.in(name)) {
          names.merge(name, some.visits(), Long::sum);
        }
      }
      Optional<UtmRule> rule = taxonomy.of(parameter);
      found.addAll(
          rule.isPresent() ? against(rule.get(), parameter, names) : against(parameter, names));
    }
    found.sort(Comparator.comparingLong(FindingView::visits).reversed());
    return found;
  }

  private static List<FindingView> against(
      UtmRule rule, UtmParameter parameter, Map<String, Long> names) {
    return names.entrySet().stream()
        .filter(name -> !rule.allows(name.getKey()))
        .map(
            name ->
                FindingView.drifted(
                    parameter,
                    name.getKey(),
                    name.getValue(),
                    rule.nearest(name.getKey()).orElse(null)))
        .toList();
  }

  private static List<FindingView> against(UtmParameter parameter, Map<String, Long> names) {
    Map<String, String> usual = new HashMap<>();
    names.forEach(
        (name, visits) ->
            usual.merge(
                plain(name),
                name,
                (one, other) -> names.get(other) > names.get(one) ? other : one));
    return names.entrySet().stream()
        .filter(name -> !usual.get(plain(name.getKey())).equals(name.getKey()))
        .map(
            name ->
                FindingView.drifted(
                    parameter, name.getKey(), name.getValue(), usual.get(plain(name.getKey()))))
        .collect(Collectors.toList());
  }

  /** The same for what people mean as one name. */
  static String plain(String name) {
    String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    return letters.isEmpty() ? name : letters;
  }
}
