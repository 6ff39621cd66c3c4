package io.hookline.attribution.collect.link;

import io.hookline.attribution.collect.taxonomy.UtmParameter;
import io.hookline.attribution.collect.taxonomy.UtmRules;
import io.hookline.attribution.collect.taxonomy.UtmTaxonomyProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.WebAddress;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a link must be, whoever else there is: where it leads, and how it is tagged. */
@Singleton
class LinkRules {

  private final OwnLinks own;

  LinkRules(OwnLinks own) {
    this.own = own;
  }

  /** Who names the service's own host means none of the brand's. */
  NewLink placed(NewLink sent) {
    return sent.host() != null && own.isHost(sent.host()) ? sent.onOwnHost() : sent;
  }

  /**
   * @throws Problem VALIDATION_FAILED, DESTINATION_IS_A_LINK or UTM_NOT_ALLOWED
   */
  void check(LinkFacts facts, UtmRules taxonomy) {
    Violation.requireNone(facts.contradictions());
    own.refuse("destinationUrl", facts.destinationUrl());
    own.refuse("fallbackUrl", facts.fallbackUrl());
    List<Violation> drifted = drifted(facts, taxonomy);
    if (!drifted.isEmpty()) {
      Violation first = drifted.get(0);
      throw new Problem(
          UtmTaxonomyProblem.UTM_NOT_ALLOWED, first.field() + " " + first.message() + ".", drifted);
    }
  }

  /** All that is wrong, in the fields where it stands. */
  List<Violation> all(LinkFacts facts, UtmRules taxonomy) {
    List<Violation> all = new ArrayList<>(facts.contradictions());
    for (Map.Entry<String, String> address : addresses(facts).entrySet()) {
      try {
        own.refuse(address.getKey(), address.getValue());
      } catch (Problem refused) {
        all.addAll(refused.violations());
      }
    }
    all.addAll(drifted(facts, taxonomy));
    return all;
  }

  private static Map<String, String> addresses(LinkFacts facts) {
    return facts.fallbackUrl() == null
        ? Map.of("destinationUrl", facts.destinationUrl())
        : Map.of("destinationUrl", facts.destinationUrl(), "fallbackUrl", facts.fallbackUrl());
  }

  /** What the shop will see: the destination's own tags count where the link sets none. */
  private static List<Violation> drifted(LinkFacts facts, UtmRules taxonomy) {
    Map<UtmParameter, String> own = facts.utm().tags();
    Map<UtmParameter, String> written = written(facts.destinationUrl());
    Map<UtmParameter, String> seen = new EnumMap<>(UtmParameter.class);
    seen.putAll(written);
    seen.putAll(own);
    return taxonomy.violations(seen, "utm").stream()
        .map(violation -> inPlace(violation, own, written))
        .toList();
  }

  private static Violation inPlace(
      Violation violation, Map<UtmParameter, String> own, Map<UtmParameter, String> written) {
    UtmParameter parameter =
        UtmParameter.valueOf(violation.field().substring("utm.".length()).toUpperCase(Locale.ROOT));
    return own.containsKey(parameter) || !written.containsKey(parameter)
        ? violation
        : new Violation(
            "destinationUrl", "has " + parameter.parameter() + ", which " + violation.message());
  }

  /** The tags in an address. */
  static Map<UtmParameter, String> written(String url) {
    Map<UtmParameter, String> tags = new EnumMap<>(UtmParameter.class);
    String sent = WebAddress.of(url);
    for (UtmParameter parameter : UtmParameter.values()) {
      Query.value(sent, parameter.parameter()).ifPresent(value -> tags.put(parameter, value));
    }
    return tags;
  }
}
