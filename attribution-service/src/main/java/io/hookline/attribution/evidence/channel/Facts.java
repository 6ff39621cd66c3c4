package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.evidence.origin.ClickIds;
import io.hookline.attribution.evidence.origin.FactField;
import io.hookline.attribution.evidence.origin.Network;
import io.hookline.attribution.evidence.origin.NetworkKind;
import io.hookline.attribution.evidence.origin.Networks;
import io.hookline.attribution.evidence.origin.Origin;
import io.hookline.attribution.evidence.origin.TagText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An origin made ready for rules, with what follows from it. A tag goes before what the browser
 * tells, and the click id of an ad before both: tags are typed by people and copied along.
 */
final class Facts {

  /** Words of a medium that is paid for. */
  private static final List<TagText> PAID_WORDS =
      Stream.of(
              ("cpc ppc cpm cpv cpa cpe cpp cpl paid paidsocial paidsearch paidmedia paidad paidads"
                      + " ppcsearch sem ad ads advert adverts advertising sponsored retargeting"
                      + " remarketing boost boosted display banner programmatic spark sparkad sparkads")
                  .split(" "))
          .map(TagText::of)
          .toList();

  /** Words that say the contrary, although one of the others stands beside. */
  private static final Set<String> UNPAID = Set.of("unpaid", "notpaid", "nonpaid", "organic");

  private final Map<FactField, List<TagText>> texts = new EnumMap<>(FactField.class);
  private final Map<FactField, String> shown = new EnumMap<>(FactField.class);
  private final Origin origin;

  private Facts(Origin origin) {
    this.origin = origin;
  }

  static Facts of(Origin origin) {
    Facts facts = new Facts(origin);
    facts.put(FactField.SOURCE, origin.source());
    facts.put(FactField.MEDIUM, origin.medium());
    facts.put(FactField.CAMPAIGN, origin.campaign());
    facts.put(FactField.CONTENT, origin.content());
    facts.put(FactField.TERM, origin.term());
    facts.putAll(
        FactField.TAGS,
        Stream.of(
                origin.source(),
                origin.medium(),
                origin.campaign(),
                origin.content(),
                origin.term())
            .filter(tag -> tag != null)
            .toList());
    facts.putAll(FactField.CLICK_ID, origin.clickIds());
    facts.put(FactField.REFERRER, origin.referrer());
    facts.put(FactField.CAMPAIGN_KIND, origin.campaignKind());
    facts.put(FactField.CODE, origin.code());
    facts.put(FactField.SURVEY, origin.survey());
    facts.put(FactField.LINK_KIND, origin.linkKind());
    facts.put(FactField.LINK_OWNER, origin.linkOwner());
    facts.put(FactField.VISITOR, origin.visitor());
    facts.put(FactField.TOLD_BY, origin.toldBy());
    facts.put(FactField.TRACE, origin.trace());
    facts.put(FactField.PAID, facts.paid());
    Network network = network(origin);
    if (network != null) {
      facts.put(FactField.NETWORK, network.name());
      facts.put(FactField.NETWORK_KIND, network.kind().name());
    }
    return facts;
  }

  private static Network network(Origin origin) {
    Networks list = Networks.list();
    String clicked = ClickIds.network(origin.clickIds());
    if (clicked != null && ClickIds.ofAd(origin.clickIds())) {
      return list.ofSource(clicked);
    }
    if (origin.source() != null) {
      return list.ofSource(origin.source());
    }
    if (clicked != null) {
      return list.ofSource(clicked);
    }
    Network before = list.ofHost(origin.referrer());
    // A profile leads to a page of links that its app opens: the page, not the app, led on.
    boolean links = before != null && before.kind() == NetworkKind.LINK_PAGE;
    return origin.app() == null || links ? before : list.ofSource(origin.app());
  }

  private String paid() {
    if (ClickIds.ofAd(origin.clickIds())) {
      return "CLICK_ID";
    }
    List<TagText> medium = texts(FactField.MEDIUM);
    return medium.stream()
            .anyMatch(
                text ->
                    PAID_WORDS.stream().anyMatch(text::has)
                        && UNPAID.stream().noneMatch(text.squeezed()::contains))
        ? "MEDIUM"
        : null;
  }

  private void put(FactField field, String text) {
    if (text != null) {
      putAll(field, List.of(text));
    }
  }

  private void putAll(FactField field, List<String> several) {
    List<TagText> read = new ArrayList<>();
    several.forEach(text -> read.add(TagText.of(text)));
    if (!read.isEmpty()) {
      texts.put(field, read);
      shown.put(field, String.join(", ", several));
    }
  }

  /** Empty when nothing is known. */
  List<TagText> texts(FactField field) {
    return texts.getOrDefault(field, List.of());
  }

  /** As it was told; null when nothing was. */
  String shown(FactField field) {
    return shown.get(field);
  }

  Origin origin() {
    return origin;
  }
}
